// The table of heights says of each block what it takes: never too little, whatever the reader's
// font, and not much too much. The projects of playwright.config.ts each have fonts of their own.

import { widen } from './fonts.mjs';
import { ADDRESS, test } from './host';
import { expect } from './page';

test.skip(process.platform !== 'linux', 'fonts are pinned through fontconfig');
// The reader's own time stands beside each instant of the story; no zone has a longer name.
test.use({ timezoneId: 'Pacific/Chatham' });

/** Among them both sides of 640 and 768 px, where the style changes. */
const WIDTHS = Array.from({ length: 66 }, (_, index) => 240 + 16 * index).flatMap((width) => [width, width + 15]);

for (const block of ['damage/', 'countdown/', 'story/', '']) {
  for (const account of ['official', 'both', 'official&full', 'both&full']) {
    test(`what is reserved is what it takes: ${block || 'all'}, ${account}`, async ({ page }, { project }) => {
      const pinned = project.name === 'pinned';
      await page.goto(`${ADDRESS}embed/${block}?account=${account}`);
      await expect(page.locator('html[data-ready]')).toBeAttached();
      if (pinned) await page.evaluate(widen);
      // In other fonts a sample, with both sides of where the style changes.
      for (const width of WIDTHS.filter((width, index) => pinned || index % 4 < 2 || [639, 640, 767, 768].includes(width))) {
        await page.setViewportSize({ width, height: 700 });
        const [reserved, taken] = await page.locator('#app').evaluate((app) => {
          const reserved = Math.ceil(parseFloat(getComputedStyle(app).minHeight));
          app.style.setProperty('min-height', '0');
          const taken = Math.ceil(app.getBoundingClientRect().height);
          app.style.removeProperty('min-height');
          return [reserved, taken];
        });
        expect(reserved, `at ${width} px: cargo xtask heights measures anew`).toBeGreaterThanOrEqual(taken);
        if (pinned) expect(reserved, `at ${width} px`).toBeLessThan(taken * 1.07);
        expect(taken).toBeLessThan(8000);
      }
    });
  }
}
