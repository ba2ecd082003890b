// Another story makes another page of the same parts: tests/stories/quay has three accounts, no flight, no
// row of the pad, other folders and other ids. The story is set in 2031, and so is the device's clock here.

import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { claim, event, expect, open, openAt, openClock, radio, test, timer } from './page';

const SITE = 'http://127.0.0.1:4175';
test.use({ baseURL: SITE });

const NOW = '2031-10-06T12:00:00Z';
const FOUND = '?at=2031-03-03';
const ACCOUNTS = ['authority', 'dockers', 'surveyors'];
const SHOWN = [...ACCOUNTS, 'both'];
const FOLDERS: Record<string, string> = { authority: 'authority/', dockers: 'union-account/', surveyors: 'surveyors/', both: 'all-three/' };
const CLAIMS: Record<string, string> = { a1: 'authority', d1: 'dockers', d2: 'dockers', s1: 'surveyors' };
const EVENTS = ['e1', 'lifted', 'found-again'];

const section = (page: Page, account: string) => page.locator(`section.account[data-account=${account}]`);
const pad = (page: Page, account: string) => page.locator(`#pad[data-account=${account}]`);
const stop = (page: Page, id: string) => page.locator(`#clock [data-stop=${id}]`);
const field = (page: Page) => page.locator('#share-link');

/** That account is chosen and seen, with its claims and its drawing, and no other. */
async function shows(page: Page, shown: string) {
  await expect(radio(page, shown)).toBeChecked();
  for (const account of ACCOUNTS) {
    const visible = shown === account || shown === 'both';
    await expect(section(page, account)).toBeVisible({ visible });
    await expect(page.locator(`.pad[data-account=${account}]`)).toBeVisible({ visible });
    await expect(pad(page, account)).toHaveCount(visible ? 1 : 0);
  }
  for (const [id, account] of Object.entries(CLAIMS)) {
    await expect(claim(page, id)).toBeVisible({ visible: shown === account || shown === 'both' });
  }
}

test('it has a page of its own: title, heading, and a choice of four', async ({ page }) => {
  await openAt(page, NOW);
  await expect(page).toHaveTitle('The Aurora: one departure, one damaged crane, three accounts');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One departure, one damaged crane, three accounts');
  const choices = page.locator('#damage .toggle input');
  expect(await choices.evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).value))).toEqual(SHOWN);
  for (const name of ['Authority', 'Dockers', 'Surveyors', 'All three']) {
    await expect(page.getByRole('radio', { name, exact: true })).toBeVisible();
  }
});

test('each account is seen when it is chosen, and the others are not', async ({ page }) => {
  await openAt(page, NOW, FOUND);
  await shows(page, 'both');
  for (const shown of ['dockers', 'surveyors', 'both', 'authority', 'surveyors', 'authority']) {
    await radio(page, shown).check();
    await shows(page, shown);
  }
});

for (const shown of SHOWN) {
  test(`an address opens with its account: ${shown}`, async ({ page }) => {
    await openAt(page, NOW, `?account=${shown}&at=2031-03-03`);
    await shows(page, shown);
  });

  test(`a folder opens with its account, and the link leads there: /${FOLDERS[shown]}`, async ({ page }) => {
    await openAt(page, NOW, FOLDERS[shown]);
    await shows(page, shown);
    await expect(page).toHaveURL(`${SITE}/${FOLDERS[shown]}`);
    // The page at the top opens with all of them, and is the one that is passed on.
    await expect(field(page)).toHaveValue(`${SITE}/${shown === 'both' ? '' : FOLDERS[shown]}`);
    const next = SHOWN[(SHOWN.indexOf(shown) + 1) % SHOWN.length];
    await radio(page, next).check();
    // The address is written in a task of its own, which a clock held still does not come to.
    await page.clock.runFor(1);
    await expect(page).toHaveURL(`${SITE}/${FOLDERS[next]}`);
    await expect(field(page)).toHaveValue(`${SITE}/${next === 'both' ? '' : FOLDERS[next]}`);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${shown}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.clock.setFixedTime(new Date(NOW));
      for (const at of ['2031-03-03T00:00:00Z', '2031-03-03', '2031-04-01', '2031-10-06']) {
        await open(page, `?account=${shown}&at=${at}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`), at).toEqual([]);
      }
    });
  }
}

test('an account of another story is none of this one', async ({ page }) => {
  for (const unknown of ['bloggers', 'union-account', 'Dockers', 'constructor']) {
    await openAt(page, NOW, `?account=${unknown}`);
    await shows(page, 'both');
  }
});

/** Boxes that share any of the page. */
async function overlapping(all: Locator) {
  const boxes = await all.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON()));
  expect(boxes).toHaveLength(3);
  const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => [one, other]));
  return pairs.filter(
    ([one, other]) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
  );
}

for (const width of [1280, 1024, 800, 390]) {
  test(`all three stand apart at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAt(page, NOW, '?account=both&at=2031-03-03');
    await shows(page, 'both');
    expect(await overlapping(page.locator('section.account'))).toEqual([]);
    expect(await overlapping(page.locator('#pad svg'))).toEqual([]);
    const boxes = await page.locator('#pad svg').evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().toJSON()));
    expect(new Set(boxes.map((box) => Math.round(box.width))).size, 'one scale').toBe(1);
    if (width === 1280) expect(new Set(boxes.map((box) => Math.round(box.top))).size, 'one line').toBe(1);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(width);
  });
}

test('set back before the damage was found, nobody has said anything', async ({ page }) => {
  await openAt(page, NOW, '?account=both');
  await openClock(page);
  // The slider goes by days, and the damage was found on its first: from there on by stops.
  await page.locator('#clock input[type=range]').focus();
  await page.keyboard.press('Home');
  await expect(page.locator('.clock-strip > span')).toHaveText('Known by 3 March 2031');
  for (const id of Object.keys(CLAIMS)) await expect(claim(page, id)).toBeVisible();
  for (const id of EVENTS) await expect(event(page, id)).toBeHidden();
  await page.getByRole('button', { name: 'Previous stop' }).click();
  for (const id of Object.keys(CLAIMS)) await expect(claim(page, id)).toBeHidden();
  await expect(page.getByText('Nothing had been said by this moment.').filter({ visible: true })).toHaveCount(3);
  for (const account of ACCOUNTS) await expect(pad(page, account)).toHaveAttribute('data-pad-state', 'whole');
});

const STOPS = [
  { id: 'that-morning', known: '3 March 2031, 00:00', state: 'whole', told: 0, since: 0, phase: 'before' },
  { id: 'lines-off', known: '3 March 2031, 06:15', state: 'whole', told: 0, since: 0, phase: 'aboard' },
  { id: 'at-sea', known: '3 March 2031, 09:40:30', state: 'whole', told: 0, since: 0, phase: 'aboard' },
  { id: 'first-words', known: '3 March 2031', state: 'damaged', told: 4, since: 0, phase: 'aboard' },
  { id: 'ordered', known: '20 March 2031', state: 'under-repair', told: 4, since: 1, phase: 'aboard' },
  { id: 'crane-up', known: '11 May 2031', state: 'restored', told: 4, since: 2, phase: 'aboard' },
  { id: 'berth-used', known: '29 May 2031', state: 'restored', told: 4, since: 3, phase: 'aboard' },
];

test('each stop sets the clock, the drawings, the claims and the stay', async ({ page }) => {
  await openAt(page, NOW, '?account=both');
  await openClock(page);
  await expect(page.locator('#clock [data-stop]')).toHaveCount(STOPS.length + 1);
  for (const { id, known, state, told, since, phase } of STOPS) {
    await stop(page, id).click();
    await expect(stop(page, id)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.clock-strip')).toContainText(`Known by ${known}`);
    await expect(page.locator('#stay')).toHaveAttribute('data-phase', phase);
    for (const account of ACCOUNTS) await expect(pad(page, account)).toHaveAttribute('data-pad-state', state);
    await expect(page.locator('[data-claim]').filter({ visible: true })).toHaveCount(told);
    await expect(page.locator('[data-event]').filter({ visible: true })).toHaveCount(since);
  }
  await stop(page, 'due-home').click();
  await expect(stop(page, 'due-home')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(page.locator('#clock summary')).toContainText('today');
  await expect(stop(page, 'due-home')).toHaveAttribute('aria-pressed', 'false');
});

const CLOCKS = [
  { now: '2031-03-01T06:15:00Z', phase: 'before', caption: 'Time to departure', figure: '2 days 0 hours 0 minutes 0 seconds' },
  { now: '2031-05-01T00:00:00Z', phase: 'aboard', caption: 'September 2031, the planned month', figure: '123 days 0 hours 0 minutes' },
  { now: '2031-08-31T22:30:00Z', phase: 'aboard', caption: 'September 2031, the planned month', figure: '0 days 1 hour 30 minutes' },
  { now: '2031-09-10T00:00:00Z', phase: 'return-month', caption: 'Days of September 2031 left', figure: '21 days' },
  { now: NOW, phase: 'over', caption: 'The planned stay ended, with September 2031', figure: '5 days ago' },
];

for (const { now, phase, caption, figure } of CLOCKS) {
  test(`the countdown goes by this story’s plan: ${now}`, async ({ page }) => {
    await openAt(page, now);
    await expect(page.locator('#stay')).toHaveAttribute('data-phase', phase);
    await expect(page.locator('#countdown-caption')).toContainText(caption);
    expect((await timer(page).innerText()).replace(/\s+/g, ' ').trim()).toBe(figure);
  });
}

test('each mark leads to its claim, whatever the id begins with', async ({ page }) => {
  await openAt(page, NOW, '?account=both&at=2031-03-03');
  for (const [id, account] of Object.entries(CLAIMS).filter(([id]) => id !== 'd2')) {
    const mark = pad(page, account).locator(`[data-mark-for=${id}]`);
    await expect(mark).toHaveAccessibleName(/: to the claim$/);
    await expect(mark).toHaveAttribute('href', `#claim-${id}`);
    await mark.click();
    await expect(page).toHaveURL(new RegExp(`#claim-${id}$`));
    await expect(claim(page, id)).toBeInViewport();
    for (const other of ACCOUNTS.filter((other) => other !== account)) {
      await expect(pad(page, other).locator(`[data-mark-for=${id}]`)).toHaveCount(0);
    }
  }
});

test('what this story does not have is not there', async ({ page }) => {
  await openAt(page, NOW);
  for (const other of ['.flight', '.axis-gap', '.locator']) {
    await expect(page.locator(other)).toHaveCount(0);
  }
  const text = await page.locator('body').evaluate((body) => body.textContent!);
  expect(text).not.toMatch(/orbit|revolution|Soyuz|Baikonur|Roscosmos|blogger|rocket|undefined|NaN|\{\w+\}/i);
  await expect(page.locator('#stay .total-count')).toHaveText([/^190$/, /^100%$/]);
});

test('a quotation in another language stands in both', async ({ page }) => {
  await openAt(page, NOW, '?account=dockers');
  await expect(claim(page, 'd1').locator('q[lang=fr]')).toHaveText('la flèche s’est effondrée sur le quai');
  await expect(claim(page, 'd1').locator('.claim-text q')).toHaveText('the boom collapsed onto the quay');
});
