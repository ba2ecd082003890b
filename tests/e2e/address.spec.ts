// The choice in the address: opened, kept, restored, and deaf to nonsense.

import { numbers } from './numbers';
import { BLOGGERS, EVENTS, OFFICIAL, claim, event, expect, open, openAt, openClock, radio, ready, test } from './page';

test('opens in the state the address names', async ({ page }) => {
  await open(page, '?account=bloggers&at=2025-12-01');
  await expect(radio(page, 'bloggers')).toBeChecked();
  await expect(claim(page, 'b1')).toBeVisible();
  await expect(claim(page, 'o1')).toBeHidden();
  await expect(event(page, 's1')).toBeVisible();
  await expect(event(page, 's2')).toBeHidden();
  await expect(page.locator('#stay')).toHaveAttribute('data-phase', 'aboard');
  await expect(page.getByText('the end of 1 December 2025, UTC').first()).toBeVisible();
});

test('the address keeps what the reader chooses, and reload and back keep it too', async ({ page }) => {
  await open(page, '?utm_source=letter#damage');
  await radio(page, 'bloggers').check();
  await expect(page).toHaveURL(/\/\?account=bloggers&utm_source=letter#damage$/);
  await radio(page, 'both').check();
  await expect(page).toHaveURL(/\/\?utm_source=letter#damage$/);
  await page.reload();
  await ready(page);
  await expect(radio(page, 'both')).toBeChecked();
  await page.goBack();
  await expect(radio(page, 'bloggers')).toBeChecked();
  await page.goBack();
  await expect(radio(page, 'both')).toBeChecked();
  await expect(page).toHaveURL(/\/\?utm_source=letter#damage$/);
  await page.goForward();
  await expect(radio(page, 'bloggers')).toBeChecked();
});

test('leads back to now, in the same entry of the history', async ({ page }) => {
  await open(page, '?at=2025-12-01');
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(event(page, 's7')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a drag is written once, when the clock rests', async ({ page }) => {
  await openAt(page, '2026-03-01T12:00:00Z', '?at=2026-02-01');
  await openClock(page);
  await page.clock.runFor(1);
  await page.evaluate(() => {
    const write = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      document.documentElement.dataset.writes += '|';
      write(...given);
    };
    document.documentElement.dataset.writes = '';
  });
  for (let day = 0; day < 8; day += 1) {
    await page.getByRole('slider').press('ArrowRight');
    await page.clock.runFor(100);
  }
  await expect(page.locator('html')).toHaveAttribute('data-writes', '');
  await page.clock.runFor(300);
  await expect(page).toHaveURL(/\?at=2026-02-09$/);
  await page.clock.runFor(1000);
  await expect(page.locator('html')).toHaveAttribute('data-writes', '|');
});

test('a step right after a choice of account does not hold up its entry in the history', async ({ page }) => {
  await openAt(page, '2026-03-01T12:00:00Z', '?at=2026-02-01');
  await openClock(page);
  await page.clock.runFor(1);
  const entries = await page.evaluate(() => history.length);
  await radio(page, 'bloggers').check();
  await page.getByRole('slider').press('ArrowRight');
  await page.clock.runFor(1);
  await expect(page).toHaveURL(/\?account=bloggers&at=2026-02-02$/);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
});

test('an account chosen while a drag waits to be written takes the drag along', async ({ page }) => {
  await openAt(page, '2026-03-01T12:00:00Z', '?at=2026-02-01');
  await openClock(page);
  await page.clock.runFor(1);
  await page.getByRole('slider').press('ArrowRight');
  await radio(page, 'bloggers').check();
  await page.clock.runFor(1);
  await expect(page).toHaveURL(/\?account=bloggers&at=2026-02-02$/);
  await page.getByRole('slider').press('ArrowRight');
  await page.clock.runFor(300);
  await expect(page).toHaveURL(/\?account=bloggers&at=2026-02-03$/);
});

test('back to now, a page of a scene is as its address says', async ({ page }) => {
  const scene = page.locator('#damage input[name=scene]:checked');
  await page.goto('/bloggers/restored/?at=2025-12-01');
  await ready(page);
  await expect(page.locator('#pad')).toHaveAttribute('data-scene', 'repair-begun');
  await expect(scene, 'no stop has its name').toHaveCount(0);
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(page).toHaveURL(/\/bloggers\/restored\/$/);
  await expect(scene).toHaveValue('restored');
  await page.reload();
  await ready(page);
  await expect(scene).toHaveValue('restored');
});

test('shows nothing that became known later', async ({ page }) => {
  await open(page, '?at=2025-11-27');
  for (const id of EVENTS) await expect(event(page, id)).toBeHidden();
  for (const id of OFFICIAL) await expect(claim(page, id)).toBeVisible();
  await expect(page.getByText('Nothing further had been reported by this moment.')).toBeVisible();
  const text = await page.locator('body').innerText();
  for (const later of ['2026/03', 'restored', 'Expedition', 'Progress MS-33', 'Bakanov', 'hindsight', 'effectively from this day']) {
    expect(text).not.toContain(later);
  }
  const links = await page.locator('a:visible').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.filter((link) => /2026|repair|restored|expedition/.test(link ?? ''))).toEqual([]);
});

test('before the first statements no claim is shown', async ({ page }) => {
  await open(page, '?account=both&at=2025-11-27T09:27:57Z');
  for (const id of [...OFFICIAL, ...BLOGGERS]) await expect(claim(page, id)).toBeHidden();
  await expect(page.getByText('Nothing had been said by this moment.')).toHaveCount(2);
  await expect(page.locator('.comparison')).toBeHidden();
});

test('a click made before the script arrives is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/?account=official', { waitUntil: 'commit' });
  await radio(page, 'bloggers').check();
  await expect(claim(page, 'b1')).toBeVisible();
  await page.locator('.scenes label', { hasText: 'Repaired' }).click();
  await page.locator('.zones label', { hasText: 'Moscow' }).click();
  release();
  await ready(page);
  await expect(radio(page, 'bloggers')).toBeChecked();
  await expect(page.locator('#pad')).toHaveAttribute('data-pad-state', 'restored');
  await expect(page.locator('.zones input[value=moscow]')).toBeChecked();
  await expect(page).toHaveURL(/\/\?account=bloggers&scene=restored&zone=moscow$/);
});

test('a link within the page says nothing of the clock: the present stays the present', async ({ page }) => {
  await openAt(page, '2026-11-29T23:00:00Z', '?at=2026-11-29');
  await expect(page.locator('.clock-strip')).toBeHidden();
  await page.clock.runFor(3 * 3_600_000);
  await page.locator('a[href="#stay"]').first().click();
  await expect(page).toHaveURL(/\?at=2026-11-29#stay$/);
  await openClock(page);
  await expect(page.locator('.clock-strip')).toBeHidden();
  await page.getByRole('slider').press('ArrowLeft');
  await page.locator('a[href="#stakes"]').first().click();
  await expect(page.locator('.clock-strip'), 'not written yet, a step is kept').toContainText('29 November 2026');
  await page.clock.runFor(300);
  await expect(page).toHaveURL(/\?at=2026-11-29#stakes$/);
});

function hostile(count: number): string[] {
  const below = numbers(31);
  const pick = <T>(list: T[]) => list[below(list.length)];
  const keys = ['account', 'at', 'ACCOUNT', 'at[]', '__proto__', 'constructor', 'lang', 'theme', '%00', 'utm_x', '', 'a%74'];
  const values = [
    '<script>alert(1)</script>', '%3Cimg src=x onerror=alert(1)%3E', '%', '%E0%A4%A', '%FF%FE', '../../etc', 'NaN', 'Infinity',
    '-1', '9'.repeat(400), '2025-11-31', '2025-02-29', '0000-00-00', '9999-12-31T23:59:59.999Z', '-271821-04-20', '2025-12-01T25:00:00Z',
    'official%00', 'Bloggers', 'both,both', '%F0%9F%9A%80', '"><svg onload=alert(1)>', "';--", 'javascript:alert(1)', '{}', '[]', 'null',
    '2025-12-01', 'bloggers', 'both', '２０２５-12-01', '2025-11-27T09:27:57Z', '', '=', '&&&',
  ];
  return Array.from({ length: count }, () => {
    const pairs = Array.from({ length: 1 + below(5) }, () => `${pick(keys)}=${pick(values)}`);
    return `?${pairs.join(pick(['&', '&&', ';', '&amp;']))}`;
  });
}

/** A sample in every run, which HOSTILE makes longer. */
const HOSTILE = Number(process.env.HOSTILE ?? 90);
const SHARDS = 3;
for (let shard = 0; shard < SHARDS; shard += 1) {
  test(`${HOSTILE} hostile addresses, part ${shard + 1} of ${SHARDS}: the page stands and stays truthful`, async ({ page }) => {
    test.slow();
    for (const query of hostile(HOSTILE).filter((_, index) => index % SHARDS === shard)) {
      await open(page, query);
      const state = await page.evaluate(() => ({
        checked: document.querySelectorAll('#damage .toggle input:checked').length,
        account: document.querySelector<HTMLInputElement>('#damage .toggle input:checked')?.value,
        phase: document.querySelector<HTMLElement>('#stay')?.dataset.phase,
        heading: document.querySelector('h1')?.textContent,
        quote: document.querySelector('[data-claim=b1] q')?.textContent,
        text: document.querySelector('#app')?.textContent ?? '',
        injected: document.querySelectorAll('#app script, #app img, #app [onload], #app [onerror]').length,
      }));
      expect(state.checked, query).toBe(1);
      expect(['official', 'bloggers', 'both'], query).toContain(state.account);
      expect(['before', 'aboard', 'return-month', 'over'], query).toContain(state.phase);
      expect(state.heading, query).toBe('What was broken at launchpad\u00a031, and who says so?');
      expect(state.quote, query).toBe('service cabin collapsed');
      expect(state.text, query).not.toMatch(/NaN|undefined|Invalid|-\d+ days/);
      expect(state.injected, query).toBe(0);
    }
  });
}
