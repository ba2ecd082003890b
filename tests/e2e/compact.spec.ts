// Compact blocks: of a size that fits beside an article, and with what was said, by whom, as told.

import { ADDRESS, test } from './host';
import { claim, expect } from './page';

/** The most that a block may take, pixels, by its page, at a width. */
const MOST: [string, number, number][] = [
  ['damage/', 640, 720],
  ['damage/', 360, 900],
  ['countdown/', 640, 260],
  ['countdown/', 360, 340],
  ['story/', 640, 420],
  ['story/', 360, 580],
];

for (const [block, width, most] of MOST) {
  test(`at most ${most} px high at ${width}, also with what is reserved: ${block}`, async ({ page }) => {
    for (const query of ['', '?account=official', '?account=bloggers']) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${ADDRESS}embed/${block}${query}`);
      await expect(page.locator('html[data-ready]')).toBeAttached();
      const [reserved, taken] = await page.locator('#app').evaluate((app) => {
        const reserved = app.getBoundingClientRect().height;
        app.style.setProperty('min-height', '0');
        return [reserved, app.getBoundingClientRect().height];
      });
      expect(taken, query).toBeLessThanOrEqual(reserved);
      expect(Math.ceil(reserved), query).toBeLessThanOrEqual(most);
    }
  });
}

test('it opens on the damage as told, with two claims for each account, their sources and what came since', async ({ page }) => {
  await page.goto(`${ADDRESS}embed/damage/`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  for (const account of ['official', 'bloggers']) {
    const drawing = page.locator(`.pad[data-account=${account}]`);
    await expect(drawing).toHaveAttribute('data-pad-state', 'damaged');
    await expect(page.locator(`.account[data-account=${account}] .pad-brief`)).toContainText('As told on 27 November 2025');
  }
  for (const id of ['o1', 'o3', 'b1', 'b2']) {
    await expect(claim(page, id)).toBeVisible();
    await expect(claim(page, id).locator('.claim-brief a').filter({ visible: true })).toHaveCount(1);
  }
  for (const id of ['o2', 'b3']) await expect(claim(page, id)).toBeHidden();
  await expect(page.locator('#now')).toContainText('Since then');
});

test('in another scene the drawing has that scene’s caption; in full a block has all', async ({ page }) => {
  await page.goto(`${ADDRESS}embed/damage/?account=official&scene=restored`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expect(page.locator('.account[data-account=official] .pad-brief')).toBeHidden();
  await expect(page.locator('.pad[data-account=official] figcaption')).toContainText('Repaired, as Roscosmos said');
  await page.goto(`${ADDRESS}embed/damage/?full`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  for (const id of ['o1', 'o2', 'o3', 'b1', 'b2', 'b3']) await expect(claim(page, id)).toBeVisible();
  await expect(page.getByText('How the two accounts compare')).toBeVisible();
  await expect(page.locator('.pad-brief').first()).toBeHidden();
});
