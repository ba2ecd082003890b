// What a screen reader is told: each change once, nothing of what ticks, and the focus stays where it was.

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
