// What a screen reader is told: each change once, nothing of what ticks, and the focus stays where it was.

import { kept } from './kept';
import { expect, openAt, openClock, radio, test } from './page';
import type { Page } from '@playwright/test';

const NOW = '2026-05-01T12:00:00Z';

/** Every text that came into a live region since the page was ready. */
async function listen(page: Page) {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const regions = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
        if (region?.textContent) heard.push(region.textContent);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test('each change is said once', async ({ page }) => {
  await openAt(page, NOW);
  await listen(page);
  await radio(page, 'bloggers').check();
  await expect.poll(() => heard(page)).toEqual(['Shown: Bloggers']);
  await page.locator('#damage label', { hasText: 'Repaired' }).click();
  await expect.poll(() => heard(page)).toEqual(['Shown: Bloggers', 'Shown: Repaired']);
  await openClock(page);
  await page.getByRole('button', { name: 'Previous stop' }).click();
  await expect.poll(() => heard(page)).toHaveLength(3);
  expect((await heard(page))[2]).toContain('22 March 2026');
});

test('a zone that is chosen says nothing of the drawing', async ({ page }) => {
  await openAt(page, NOW, 'bloggers/restored/');
  await listen(page);
  await page.locator('.zones label', { hasText: 'Moscow' }).click();
  await radio(page, 'official').check();
  await expect.poll(() => heard(page)).toEqual(['Shown: Official']);
});

test('a text that is copied twice is said twice', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await openAt(page, NOW);
  await page.locator('#share summary').click();
  await listen(page);
  const copy = page.locator('#share').getByRole('button', { name: 'Copy' });
  for (const times of [1, 2]) {
    await copy.click();
    await expect.poll(() => heard(page)).toEqual(Array(times).fill('Copied.'));
  }
});

test('the slider says itself where it stands, and what ticks says nothing', async ({ page }) => {
  await openAt(page, NOW);
  await listen(page);
  await page.clock.runFor(180_000);
  await openClock(page);
  await page.locator('#clock input').press('ArrowLeft');
  await expect(page.locator('.clock-strip')).toBeVisible();
  expect(await heard(page)).toEqual([]);
});

test('the focus stays on what leads no further', async ({ page }) => {
  await openAt(page, NOW, '?at=2026-03-22');
  await openClock(page);
  const next = page.getByRole('button', { name: 'Next stop' });
  await next.click();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toBeFocused();
  await next.press('Enter');
  await expect(page.locator('.clock-strip')).toBeHidden();
});

/** What says itself, or should disturb nobody. */
const SILENT = ['the clock is opened', 'a day on, by the slider', 'a minute passes'];

// A reader's way through the page, and what is said to it: kept, and reviewed when it changes.
for (const [language, folder] of Object.entries({ en: '', ru: 'ru/', kk: 'kk/' })) {
  test(`what is said to what a reader does: ${language}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write']);
    await openAt(page, NOW, folder);
    await listen(page);
    const said: string[] = [];
    const clock = (selector: string) => page.locator(`#clock ${selector}`);
    const steps: [string, () => Promise<unknown>][] = [
      ['the bloggers’ account is chosen', () => radio(page, 'bloggers').check()],
      ['the repaired pad is chosen', () => page.locator('#damage input[value=restored]').check()],
      ['the clock is opened', () => openClock(page)],
      ['to the stop before', () => clock('.clock-step').first().click()],
      ['to the first statements', () => clock('[data-stop=first-statements]').click()],
      ['before liftoff', () => clock('[data-stop=before-liftoff]').click()],
      ['a day on, by the slider', () => clock('input').press('ArrowRight')],
      ['both accounts are chosen', () => radio(page, 'both').check()],
      ['back to now', () => clock('.clock-strip button').click()],
      ['a minute passes', () => page.clock.runFor(60_000)],
      ['the month of return begins', () => page.clock.fastForward(Date.parse('2026-07-01T00:00:01Z') - Date.parse(NOW))],
      ['the link is copied', async () => {
        await page.locator('#share summary').click();
        await page.locator('#share button').filter({ visible: true }).first().click();
      }],
    ];
    for (const [step, act] of steps) {
      const before = (await heard(page)).length;
      await act();
      // What is said is written within a few frames, or when the system has answered.
      await page.clock.runFor(100);
      if (!SILENT.includes(step)) await expect.poll(async () => (await heard(page)).length, { message: step }).toBeGreaterThan(before);
      said.push(`${step}: ${(await heard(page)).slice(before).map((text) => `“${text}”`).join(', then ') || 'nothing'}`);
    }
    kept(`said-${language}.txt`, `${said.join('\n')}\n`);
  });
}
