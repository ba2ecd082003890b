// Ten attempts at each door that texts of others come in by: inert. The page is as it opens with nothing said, nothing
// of theirs runs, and nothing of theirs is in it. What content and drawings may hold is in tests/injection.rs and pad.rs.

import { ADDRESS, fits, test, visit } from './host';
import { HOST, expect, open, ready } from './page';
import type { Locator, Page } from '@playwright/test';

/** Each would set `window.hit`, or leave an element of its own. */
const ATTEMPTS = [
  `<script>top.hit=1</script>`,
  `"><img src=x onerror=top.hit=1><i data-hit x="`,
  `' onfocus='top.hit=1' autofocus='`,
  `</script></style></textarea><svg onload=top.hit=1>`,
  `javascript:top.hit=1//`,
  `data:text/html,<script>top.hit=1</script>`,
  `{{constructor.constructor('top.hit=1')()}}`,
  `__proto__[hit]=1`,
  `red;}*{background:url(//evil.example/)}`,
  `\u202e\u0000%0d%0aSet-Cookie:hit=1%00../../..//evil.example/`,
] as const;

/** What the page is like: all its text, and how many elements it is made of. */
const face = (root: Locator) =>
  root.evaluate((element) => ({
    text: (element as HTMLElement).innerText,
    elements: element.ownerDocument.querySelectorAll('*').length,
    theirs: element.ownerDocument.querySelectorAll('[data-hit], [onerror], [onload], [onfocus], [src*=evil], [href*=evil], [href^="javascript"]').length,
    hit: [(window as { hit?: number }).hit, (top as { hit?: number } | null)?.hit, ({} as { hit?: number }).hit, document.cookie].filter(Boolean),
  }));

/** The page at a time that stands still, so that two looks at it are alike. */
async function still(page: Page) {
  await page.clock.install({ time: new Date('2026-11-23T12:00:00Z') });
  await page.clock.pauseAt(new Date('2026-11-23T12:10:00Z'));
}

const KEYS = ['account', 'scene', 'at', 'zone'];
test('by the address of the page', async ({ page }) => {
  await still(page);
  await open(page);
  const before = await face(page.locator('#app'));
  for (const attempt of ATTEMPTS) {
    const query = KEYS.concat(attempt).map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(attempt)}`);
    await page.goto(`/?${query.join('&')}#${encodeURIComponent(attempt)}`);
    await ready(page);
    // What is not ours is kept in links that are shared, as text.
    expect(await face(page.locator('#app')), attempt).toEqual(before);
  }
});

test('by the address of a block', async ({ page }) => {
  await still(page);
  const open = async (query: string) => {
    await page.goto(`/embed/damage/${query}`);
    await ready(page);
    return face(page.locator('#app'));
  };
  const before = await open('');
  for (const attempt of ATTEMPTS) {
    const keys = [...KEYS, 'theme', 'title', 'childId', 'lang', 'show'];
    expect(await open(`?${keys.map((key) => `${key}=${encodeURIComponent(attempt)}`).join('&')}`), attempt).toEqual(before);
  }
});
test.describe('an accent that is none', () => {
  test.use({ expectedMessages: [/^console warning: Pad 31: the accent is no colour/] });
  test('is said to be none, and nothing more', async ({ page }) => {
    for (const attempt of ATTEMPTS) {
      await page.goto(`/embed/damage/?accent=${encodeURIComponent(attempt)}`);
      await ready(page);
      expect(await page.locator('html').getAttribute('style'), attempt).toBeNull();
    }
  });
});

test('by the attributes of the element', async ({ page }) => {
  const attributes = ['show', 'account', 'scene', 'at', 'zone', 'theme', 'title', 'lang', 'full'];
  await visit(page, '<div id="place"></div>');
  await page.addScriptTag({ url: `${ADDRESS}embed.js` });
  const frame = page.locator('pad31-explainer iframe');
  for (const attempt of ATTEMPTS) {
    await page.evaluate(
      ([attempt, attributes]) => {
        const element = document.createElement('pad31-explainer');
        for (const name of attributes) element.setAttribute(name, attempt);
        document.getElementById('place')!.replaceChildren(element);
      },
      [attempt, attributes] as const,
    );
    await fits(frame);
    const { origin, pathname } = new URL((await frame.getAttribute('src'))!);
    expect([`${origin}/`, pathname], attempt).toEqual([ADDRESS, '/embed/']);
    expect(await page.evaluate(() => [(window as { hit?: number }).hit, document.querySelectorAll('[data-hit], [onerror]').length]), attempt).toEqual([undefined, 0]);
  }
});

test('by messages to the host, and to the block', async ({ page }) => {
  await visit(page, `<pad31-explainer show="countdown"></pad31-explainer><script src="${ADDRESS}embed.js"></script>`);
  const frame = page.locator('pad31-explainer iframe');
  await fits(frame);
  const inside = frame.contentFrame().locator('#app');
  const height = await frame.evaluate((element) => element.clientHeight);
  const names = await inside.locator('h1, h2, h3, dt').allInnerTexts();
  for (const attempt of ATTEMPTS) {
    const messages = [attempt, { type: attempt }, { sentinel: 'amp', type: 'embed-size', height: attempt }, { sentinel: 'amp', type: attempt, height: 900 },
      { type: 'pad31:change', account: attempt, scene: attempt, at: attempt, innerHTML: attempt }];
    // From the block's own frame to the host, which believes that frame alone; from the host to the block, which believes nobody.
    await inside.evaluate((_, messages) => messages.forEach((message) => parent.postMessage(message, '*')), messages);
    await frame.evaluate((element, messages) => messages.forEach((message) => (element as HTMLIFrameElement).contentWindow!.postMessage(message, '*')), messages);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await frame.evaluate((element) => element.clientHeight), attempt).toBe(height);
    expect(await inside.locator('h1, h2, h3, dt').allInnerTexts(), attempt).toEqual(names);
    expect(page.url()).toBe(`${HOST}/`);
    expect(await page.evaluate(() => (window as { hit?: number }).hit), attempt).toBeUndefined();
  }
});

test.describe('a field', () => {
  test.use({ expectedMessages: [/^console warning: The specified value .* (does not conform|cannot be parsed)/] });
  test('by what is typed into the form', async ({ page, context }) => {
    // Markup is read on a page without our policy.
    const reader = await context.newPage();
    await open(page);
    await page.locator('#embed summary').first().click();
    const fields = page.locator('.embed-choices input:not([type=radio]):not([type=checkbox])');
    expect(await fields.count()).toBeGreaterThan(0);
    for (const attempt of ATTEMPTS) {
      for (const field of await fields.all()) {
        if ((await field.getAttribute('type')) === 'color') continue;
        await field.evaluate((input, attempt) => {
          (input as HTMLInputElement).value = attempt;
          for (const kind of ['input', 'change']) input.dispatchEvent(new Event(kind, { bubbles: true }));
        }, attempt);
      }
      const snippet = await page.locator('#embed-snippet').inputValue();
      const made = await reader.evaluate((html) => {
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        return [...body.querySelectorAll('*')].flatMap((element) => [element.localName, ...element.getAttributeNames().filter((name) => name.startsWith('on') || name.includes('hit'))]);
      }, snippet);
      expect(made.filter((name) => ['img', 'svg', 'i', 'data-hit'].includes(name) && !snippet.includes('still-')), attempt).toEqual([]);
      expect(snippet, attempt).not.toMatch(/top\.hit|evil\.example/);
    }
  });
});
