// The table of heights says of each block what it takes: never too little, and not much too much.

import { ADDRESS, test } from './host';
import { expect } from './page';

for (const block of ['damage/', 'countdown/', 'story/', '']) {
  for (const account of ['official', 'both']) {
    test(`what is reserved is what it takes: ${block || 'all'}, ${account}`, async ({ page }) => {
      await page.goto(`${ADDRESS}embed/${block}?account=${account}`);
      await expect(page.locator('html[data-ready]')).toBeAttached();
      for (const width of [240, 300, 320, 343, 360, 390, 400, 480, 560, 600, 640, 720, 767, 768, 960, 1200]) {
        await page.setViewportSize({ width, height: 700 });
        const [reserved, taken] = await page.locator('#app').evaluate((app) => {
          const reserved = Math.ceil(parseFloat(getComputedStyle(app).minHeight));
          app.style.setProperty('min-height', '0');
          const taken = Math.ceil(app.getBoundingClientRect().height);
          app.style.removeProperty('min-height');
          return [reserved, taken];
        });
        expect(reserved, `at ${width} px: node bench/heights.mjs prints the table anew`).toBeGreaterThanOrEqual(taken);
        expect(reserved, `at ${width} px`).toBeLessThan(taken * 1.07);
        expect(taken).toBeLessThan(8000);
      }
    });
  }
}
