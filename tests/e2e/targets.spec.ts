// What is to be hit is at least 24 px in both directions, and what is drawn has a contrast of 3 to 1.

import { expect, open, openClock, test } from './page';

for (const width of [360, 1280]) {
  test(`no link lies over another: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await page.locator('#sources summary').first().click();
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('main a')]
        .filter((link) => link.checkVisibility({ visibilityProperty: true }) && link.getClientRects().length === 1)
        .filter((link) => {
          link.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = link.getBoundingClientRect();
          return width > 1 && document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a') !== link;
        })
        .map((link) => link.outerHTML.slice(0, 120)),
    );
    expect(covered).toEqual([]);
  });
}

for (const width of [320, 1280]) {
  for (const account of ['official', 'bloggers', 'both']) {
    test(`targets are large enough: ${width} px, ${account}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `?account=${account}&at=2026-03-03`);
      await openClock(page);
      for (const part of await page.locator('.page-foot summary').all()) await part.click();
      const small = await page.evaluate(() => {
        // A link in a sentence is as high as its line: WCAG 2.5.8 excepts it.
        const inText = (element: Element) => element.matches(':is(p, li, li > span, .byline, .contact) > a:not([role], [aria-label])');
        const mark = (element: Element) => element.querySelector('rect') ?? element;
        return [...document.querySelectorAll('a, button, summary, select, textarea, input:not([type=radio]), label')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inText(element))
          .map((element) => [element, mark(element).getBoundingClientRect()] as const)
          .filter(([, { width, height }]) => width > 0 && (width < 23.5 || height < 23.5))
          .map(([element, { width, height }]) => `${element.outerHTML.slice(0, 90)} ${Math.round(width)} × ${Math.round(height)}`);
      });
      expect(small).toEqual([]);
    });
  }
}
