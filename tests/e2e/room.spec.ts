// Little room and large letters: nothing is cut off, and nobody scrolls sideways, in any language.

import { expect, test } from './page';

/** Width in pixels, letters in percent of the usual size; 320 at 100 is a window of 1280 at 400 %. */
const ROOMS = [[240, 100], [320, 100], [360, 200], [768, 200], [1280, 200]] as const;
/** What WCAG 1.4.12 asks a page to bear. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

for (const language of ['', 'ru/', 'kk/']) {
  for (const [width, letters] of ROOMS) {
    for (const spaced of [false, true]) {
      test(`/${language} at ${width} px, letters of ${letters} %${spaced ? ', text spaced' : ''}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${language}?at=2025-11-27`);
        await page.waitForSelector('html[data-ready]', { state: 'attached' });
        const cut = await page.evaluate(
          async ([letters, spacing]) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`html { font-size: ${letters}% } ${spacing}`);
            document.adoptedStyleSheets = [sheet];
            for (const details of document.querySelectorAll('details')) details.open = true;
            const scrolls = (element: Element): boolean => {
              const around = element.parentElement;
              if (!around) return false;
              const { overflowX, clipPath } = getComputedStyle(around);
              return /auto|scroll/.test(overflowX) || clipPath !== 'none' || scrolls(around);
            };
            const out = (element: Element) => {
              const { left, right, width } = element.getBoundingClientRect();
              return width > 1 && (right > innerWidth + 1 || left < -1);
            };
            const clipped = (element: Element) =>
              /hidden|clip/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
            return [...document.querySelectorAll('body *')]
              .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('svg, iframe, pad31-explainer'))
              .filter((element) => getComputedStyle(element).clipPath === 'none')
              .filter((element) => (out(element) && !scrolls(element)) || clipped(element))
              .map((element) => `${element.tagName}.${element.className} ${element.textContent!.trim().slice(0, 40)}`);
          },
          [letters, spaced ? SPACED : ''] as const,
        );
        expect(cut).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const slider = await page.locator('#clock input').boundingBox();
        expect(slider!.width).toBeGreaterThan(88);
      });
    }
  }
}
