// A part of the page fails while it lives: writing to it throws. It stands as published from then on, without what
// would be dead in it, and says so once; the others live.

import { event, expect, open, openClock, radio, test } from './page';
import { LATER } from './stands';
import type { Page } from '@playwright/test';

/** Those that write a text when an account is chosen or the clock is set. */
const PARTS = ['clock', 'countdown', 'totals', 'axis', 'share'];
/** While the crew is aboard, when the countdown can be held still. */
const NOW = new Date('2026-06-01T12:00:00Z');

/** The next text that is written into a part throws. */
const breakOnce = (page: Page, part: string) =>
  page.evaluate((part) => {
    let broken = false;
    const breaks = (node: Node, name: 'textContent' | 'nodeValue') => {
      const text = Object.getOwnPropertyDescriptor(Node.prototype, name)!;
      Object.defineProperty(node, name, {
        set(value) {
          if (broken) return text.set!.call(this, value);
          broken = true;
          throw new Error('not here');
        },
      });
    };
    for (const element of document.querySelectorAll(`[data-root=${part}] [data-live]`)) {
      breaks(element, 'textContent');
      for (const node of element.childNodes) breaks(node, 'nodeValue');
    }
  }, part);

for (const part of PARTS) {
  test.describe(part, () => {
    test.use({ expectedMessages: [/Pad 31: a part stands as published: .* Error: not here/] });

    test('fails alone: the others follow, and nothing false shows', async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.clock.setFixedTime(NOW);
      await open(page, '?account=bloggers&at=2025-12-01');
      await page.locator('#share summary').click();
      await openClock(page);
      await breakOnce(page, part);
      await page.getByRole('button', { name: 'Previous stop' }).click();
      await radio(page, 'official').check();
      await expect.poll(() => said).toEqual([expect.stringContaining(`Pad 31: a part stands as published: ${part} Error: not here`)]);
      await expect(page).toHaveURL(/account=official/);

      if (part === 'clock') {
        // Nobody could set it forward again: it is now.
        await expect(page.locator('#clock')).toBeHidden();
        await expect(page.locator('#stay')).not.toContainText('As of the moment');
      } else {
        await expect(event(page, 's2')).toBeHidden();
        const text = await page.locator('body').innerText();
        for (const later of LATER) expect(text).not.toContain(later);
        await expect(page.locator(`[data-root=${part}][data-stale]`)).toBeHidden();
        await page.getByRole('button', { name: 'Back to now' }).click();
      }
      await expect(page).not.toHaveURL(/at=/);
      await expect(event(page, 's2')).toBeVisible();
      await radio(page, 'both').check();
      await expect(page).not.toHaveURL(/account=/);
      await expect(page.locator('[data-stale] :is(button, select, textarea, input[type=range], .live):visible')).toHaveCount(0);
    });
  });
}
