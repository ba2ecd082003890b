// What a host says of a block's looks: its heading, and an accent where that is strong enough.

import { ADDRESS, article, fits, made, placed, shifts, test, visit } from './host';
import { expect } from './page';
import type { Page } from '@playwright/test';

const frame = 'pad31-explainer iframe';
const [PAPER, RAISED] = [
  { light: '#fbfaf7', dark: '#14171b' },
  { light: '#ffffff', dark: '#1b1f25' },
];

/** As WCAG reckons it. */
function contrast(one: string, other: string) {
  const [low, high] = [one, other]
    .map((hex) => {
      const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    })
    .sort((a, b) => a - b);
  return high / low;
}

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** What stands in the block's colours: a line, and text. */
const look = (page: Page) =>
  page.evaluate(() => ({
    line: getComputedStyle(document.querySelector('.embed-head')!).boxShadow,
    text: getComputedStyle(document.querySelector('.embed-foot a')!).color,
  }));

function warnings(page: Page) {
  const said: string[] = [];
  page.on('console', (message) => message.text().startsWith('Pad 31') && said.push(message.text()));
  return said;
}

test.describe('what it is told of', () => {
  test.use({ expectedMessages: [/^console warning: Pad 31: the accent /] });

  for (const [theme, ink] of [['light', '#1a1c20'], ['dark', '#e8e6e1']] as const) {
    test(`an accent counts as what it can be made out as: ${theme}`, async ({ page }) => {
      const said = warnings(page);
      const seen = new Set<string>();
      for (const accent of ['#1c4f91', '#ffcc00', '#d0021b', '#8a8a8a', '#757575', '#000000', '#ffffff', '#7a5cff', '#e8590c', '#2f9e44']) {
        said.length = 0;
        await page.goto(`${ADDRESS}embed/damage/?theme=${theme}&account=bloggers&accent=${accent.slice(1)}`);
        const least = Math.min(...[PAPER, RAISED].map((ground) => contrast(accent, ground[theme])));
        const { line, text } = await look(page);
        expect(line.includes(rgb(accent)), `${accent} as a line, ${least}`).toBe(least >= 3);
        expect(text, `${accent} as text, ${least}`).toBe(rgb(least >= 4.5 ? accent : ink));
        expect(said, accent).toHaveLength(least >= 4.5 ? 0 : 1);
        seen.add(`${least >= 3} ${least >= 4.5}`);
        // The rest of what was asked for stands.
        await expect(page.locator('[data-claim=b1]')).toBeVisible();
      }
      expect(seen.size, 'strong, middling and weak').toBe(3);
    });
  }

  test('three digits, or with its sign, it is the same; anything else is none, and said once', async ({ page }) => {
    const said = warnings(page);
    for (const accent of ['14a', '%2314a', '1144AA', '%231144aa']) {
      await page.goto(`${ADDRESS}embed/damage/?theme=light&accent=${accent}`);
      expect((await look(page)).text).toBe(rgb('#1144aa'));
    }
    expect(said).toEqual([]);
    for (const accent of ['navy', '14', '1144a', '1144aa00', 'rgb(0,0,0)', '1144aa;color:red', '%00', 'var(--now)']) {
      said.length = 0;
      await page.goto(`${ADDRESS}embed/damage/?theme=light&account=official&accent=${accent}`);
      expect((await look(page)).text, accent).toBe(rgb('#1a1c20'));
      expect(await page.locator('html').getAttribute('style'), accent).toBeNull();
      expect(said, accent).toHaveLength(1);
      await expect(page.locator('[data-claim=o1]')).toBeVisible();
    }
    await page.goto(`${ADDRESS}embed/damage/?accent=`);
    expect(said).toHaveLength(1);
  });
});

test('both are there before anything is painted', async ({ page }) => {
  await page.addInitScript(() => {
    // As the body comes, the document's element has both: nothing was painted without them.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      const { style, dataset } = document.documentElement;
      Object.assign(window, { early: [style.getPropertyValue('--accent-line-light'), dataset.title] });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${ADDRESS}embed/damage/?theme=light&accent=1c4f91&title=hide`);
  expect(await page.evaluate(() => (window as unknown as { early: string[] }).early)).toEqual(['#1c4f91', 'hide']);
});

for (const block of ['damage/', 'countdown/', 'story/', '', 'damage/?full']) {
  test(`without its heading a block is the same, and no higher: ${block || 'all'}`, async ({ page }) => {
    const title = page.getByRole('heading', { level: 1 });
    for (const width of [360, 640]) {
      await page.setViewportSize({ width, height: 900 });
      const taken = async (query: string) => {
        await page.goto(`${ADDRESS}embed/${block}${block.includes('?') ? '&' : '?'}${query}`);
        return page.locator('#app').evaluate((app) => {
          const reserved = app.getBoundingClientRect().height;
          app.style.setProperty('min-height', '0');
          return [reserved, app.getBoundingClientRect().height];
        });
      };
      const [reserved, needed] = await taken('title=yes');
      expect((await title.boundingBox())!.height).toBeGreaterThan(15);
      await expect(title).not.toHaveCSS('clip-path', /inset/);
      const [standing, bare] = await taken('title=hide');
      expect(bare).toBeLessThan(needed);
      expect(standing).toBeLessThanOrEqual(reserved);
      await expect(title).toHaveCSS('clip-path', 'inset(50%)');
      // Those who do not see the block have it.
      await expect(title).toHaveAccessibleName(/Soyuz|MS-28|launchpad/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('the element takes both, live, and moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 2000 });
  await visit(page, article(placed('show="damage" theme="light" title="hide" accent="#1c4f91"')));
  await fits(page.locator(frame));
  expect(await shifts(page)).toBe(0);
  const inside = page.locator(frame).contentFrame();
  await expect(inside.locator('h1')).toHaveCSS('clip-path', 'inset(50%)');
  await expect(inside.locator('.embed-foot a').first()).toHaveCSS('color', rgb('#1c4f91'));
  await page.locator('pad31-explainer').evaluate((element) => {
    element.removeAttribute('title');
    element.setAttribute('accent', '#a40000');
  });
  await expect(inside.locator('h1')).toHaveCSS('clip-path', 'none');
  await expect(inside.locator('.embed-foot a').first()).toHaveCSS('color', rgb('#a40000'));
  await fits(page.locator(frame));
});

for (const format of ['element', 'iframe']) {
  test(`the form offers both: ${format}`, async ({ page, context }) => {
    await made(page, [format, 'light', 'title=hide']);
    await page.locator('.embed-choices input[type=color]').fill('#1c4f91');
    const preview = page.locator('.embed-preview iframe');
    await fits(preview);
    await expect(preview.contentFrame().locator('.embed-foot a').first()).toHaveCSS('color', rgb('#1c4f91'));
    const text = await page.locator('#embed-snippet').inputValue();
    const host = await context.newPage();
    await visit(host, article(text));
    const inside = host.locator('iframe').contentFrame();
    await expect(inside.locator('html[data-ready]')).toBeAttached();
    await expect(inside.locator('h1')).toHaveCSS('clip-path', 'inset(50%)');
    await expect(inside.locator('.embed-foot a').first()).toHaveCSS('color', rgb('#1c4f91'));
    await page.locator('.embed-choices input[type=color]').fill('#000000');
    await expect(page.locator('#embed-snippet')).not.toHaveValue(/accent/);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`what a frame has beyond its block goes with the foot: ${theme}`, async ({ page }) => {
    await page.goto(`${ADDRESS}embed/damage/?theme=${theme}`);
    for (const part of ['html', '.embed-foot']) await expect(page.locator(part)).toHaveCSS('background-color', rgb(RAISED[theme]));
    await expect(page.locator('body')).toHaveCSS('background-color', rgb(PAPER[theme]));
  });
}
