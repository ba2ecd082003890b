// axe on the states of the pages: a fixed sample of all of them in every run, with AXE=1000 a sample of that size, and
// with AXE=all each one.
//
// All rules are on but the AAA contrast of 7 to 1 (docs/accessibility.md says why).

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page';

const PAGES = ['', 'official/', 'bloggers/', 'side-by-side/', 'bloggers/restored/', 'embed/', 'embed/damage/', 'embed/countdown/', 'embed/story/'];
const CHOICES = {
  page: PAGES,
  language: ['', 'ru/', 'kk/'],
  account: ['official', 'bloggers', 'both'],
  scene: ['', 'whole', 'damaged', 'under-repair', 'restored'],
  colorScheme: ['light', 'dark'] as const,
  forcedColors: ['none', 'active'] as const,
  width: [320, 1280],
  at: ['', '2025-11-27', '2026-03-03'],
};
const EVERY = Object.values(CHOICES).reduce((product, values) => product * values.length, 1);
/** Coprime to the count of each choice, so that the sample goes through all of them. */
const STEP = 601;
const SAMPLE = process.env.AXE === 'all' ? EVERY : Number(process.env.AXE ?? 24);

function state(index: number) {
  let rest = index;
  const pick = <T>(values: readonly T[]): T => {
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    return value;
  };
  const { page, language, account, scene, colorScheme, forcedColors, width, at } = CHOICES;
  return {
    path: [pick(page), pick(language)].reverse().join(''),
    query: `account=${pick(account)}&scene=${pick(scene)}&at=${pick(at)}`,
    colorScheme: pick(colorScheme),
    forcedColors: pick(forcedColors),
    width: pick(width),
  };
}

const indices = [...Array(SAMPLE).keys()].map((index) => (index * STEP) % EVERY);

for (const index of indices) {
  const { path, query, colorScheme, forcedColors, width } = state(index);
  test(`axe finds nothing: /${path}?${query}, ${colorScheme}, forced colours ${forcedColors}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/${path}?${query}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
    const axe = new AxeBuilder({ page }).withTags(tags).options({ rules: { 'target-size': { enabled: true } } });
    const { violations } = await axe.disableRules('color-contrast-enhanced').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
}
