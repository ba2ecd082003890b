// <pad31-explainer> in other people's pages: it fits, moves nothing, and goes without a trace.

import { ADDRESS, SCRIPT, article, element, fits, placed, shifts, sized, test, visit } from './host';
import type { Page } from '@playwright/test';
import { HOST, expect, ready } from './page';

const frame = 'pad31-explainer iframe';

const hosts: [string, string, Parameters<typeof visit>[2]?][] = [
  ['a plain page', article(placed())],
  ['the script twice', article(placed('show="story"')) + SCRIPT],
  [
    'a strict policy',
    article(placed()),
    { policy: `default-src 'none'; img-src data:; script-src ${ADDRESS}embed.js; frame-src ${ADDRESS}; style-src 'self'` },
  ],
  [
    'a policy that trusts what a trusted script brings',
    article(element() + SCRIPT.replace('<script', '<script nonce="r4nd0m"')),
    { policy: `default-src 'none'; img-src data:; script-src 'nonce-r4nd0m' 'strict-dynamic'; frame-src ${ADDRESS}` },
  ],
  ['a style sheet for videos', article(placed()), { head: '<style>iframe{height:auto!important;aspect-ratio:16/9;max-width:100%}</style>' }],
  ['a flex row', `<div style="display:flex;gap:20px"><aside style="width:5em">Aside</aside><div style="flex:1">${article(placed())}</div></div>`],
  ['a flex item itself', `<div style="display:flex">${placed('show="countdown"')}<p style="flex:none;width:4em">Aside</p></div>`],
  ['a grid', `<div style="display:grid;grid-template-columns:2fr 1fr">${placed()}<p>Aside</p></div>`],
  ['a column of 300 px', `<div style="width:300px">${article(placed())}</div>`],
  ['a right-to-left page', article(placed()), { html: 'lang="ar" dir="rtl"' }],
  ['rough styles', article(placed()), { head: '<style>iframe{width:100px!important;height:50px!important;border:9px solid;margin:9px} *{box-sizing:content-box}</style>' }],
  ['both accounts at once', article(placed('show="damage" account="both"'))],
  ['everything', article(placed('show="all" theme="dark" lang="en"'))],
  ['a block there is not', article(placed('show="constructor"'))],
];
for (const [name, body, options] of hosts) {
  for (const width of [390, 1280]) {
    test(`it fits and moves nothing: ${name}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 2600 });
      await visit(page, body, options);
      await fits(page.locator(frame));
      expect(await shifts(page)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}

test('as a module, or asynchronous, it fits all the same', async ({ page }) => {
  for (const kind of ['type="module"', 'async', 'defer']) {
    await visit(page, article(element('show="countdown"')), { head: `<script ${kind} src="${ADDRESS}embed.js"></script>` });
    await fits(page.locator(frame));
    await page.unrouteAll();
  }
});

test('put there by a script, whole or in pieces, it fits', async ({ page }) => {
  await visit(page, '<div id="whole"></div><div id="pieces"></div>', { head: SCRIPT });
  await page.evaluate((text) => {
    document.getElementById('whole')!.innerHTML = text;
    const piece = document.createElement('pad31-explainer');
    piece.setAttribute('show', 'countdown');
    document.getElementById('pieces')!.append(piece);
  }, element());
  await fits(page.locator('#whole iframe'));
  await fits(page.locator('#pieces iframe'));
});

test('two on a page keep apart', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 3600 });
  await visit(page, article(element('show="damage" full')) + article(element('show="countdown"')) + SCRIPT);
  const [first, second] = [page.locator(frame).nth(0), page.locator(frame).nth(1)];
  await fits(first);
  await fits(second);
  const before = await second.evaluate((element) => element.clientHeight);
  await first.contentFrame().getByText('How the two accounts compare').click();
  await fits(first);
  expect(await second.evaluate((element) => element.clientHeight)).toBe(before);
  expect(await page.evaluate(() => Object.keys(window).filter((key) => /pad31|explainer/i.test(key)))).toEqual([]);
});

test('it grows and shrinks with what the reader opens, and with its column', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await visit(page, `<div id="column">${article(element('show="damage" full'))}</div>${SCRIPT}`);
  const block = page.locator(frame);
  await fits(block);
  const height = () => block.evaluate((element) => element.clientHeight);
  const closed = await height();
  await block.contentFrame().getByText('How the two accounts compare').click();
  await expect.poll(height).toBeGreaterThan(closed + 200);
  await sized(block);
  await block.contentFrame().getByText('How the two accounts compare').click();
  await expect.poll(height).toBe(closed);
  await page.locator('#column').evaluate((column: HTMLElement) => column.style.setProperty('width', '320px'));
  await expect.poll(height).toBeGreaterThan(closed);
  await sized(block);
  await page.locator('#column').evaluate((column: HTMLElement) => column.style.removeProperty('width'));
  await expect.poll(height).toBe(closed);
});

test('in a hidden tab panel it waits, and fits when shown', async ({ page }) => {
  await visit(page, `<div id="panel" style="display:none">${article(element())}</div>${SCRIPT}`);
  await expect(page.locator(frame)).toBeAttached();
  expect(page.frames()).toHaveLength(2);
  expect(page.frames()[1].url()).not.toContain(ADDRESS);
  await page.locator('#panel').evaluate((panel) => panel.removeAttribute('style'));
  await fits(page.locator(frame));
});

test('in a shadow tree', async ({ page }) => {
  const make = `document.getElementById('island').attachShadow({mode:'open'}).innerHTML = ${JSON.stringify(element('show="countdown"'))};`;
  await visit(page, `<div id="island"></div>${SCRIPT}<script src="make.js"></script>`, { files: { 'make.js': make } });
  await fits(page.locator(frame));
});

test('nothing is asked for before it comes near the window', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith(ADDRESS) && asked.push(request.url()));
  await visit(page, `<div style="height:12000px">Far above.</div>${article(element())}${SCRIPT}`);
  await expect(page.locator(frame)).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([`${ADDRESS}embed.js`]);
  await page.locator('pad31-explainer').scrollIntoViewIfNeeded();
  await fits(page.locator(frame));
});

test('its attributes are live, and cost the host no history', async ({ page }) => {
  await visit(page, article(element('show="damage" account="bloggers" theme="dark"')) + SCRIPT);
  const block = page.locator(frame);
  await expect(block.contentFrame().locator('[data-claim=b1]')).toBeVisible();
  await expect(block.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');
  const entries = await page.evaluate(() => history.length);
  await page.locator('pad31-explainer').evaluate((element) => {
    element.setAttribute('account', 'official');
    element.setAttribute('at', '2025-12-01');
    element.removeAttribute('theme');
  });
  await expect(block.contentFrame().locator('[data-claim=o1]')).toBeVisible();
  await expect(block.contentFrame().locator('.clock-strip')).toContainText('1 December 2025');
  await expect(block.contentFrame().locator('html')).not.toHaveAttribute('data-theme');
  await page.locator('pad31-explainer').evaluate((element) => element.setAttribute('show', 'countdown'));
  await expect(block.contentFrame().locator('#stay')).toBeVisible();
  await fits(block);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('what the markup reserved goes when the host asks for something else', async ({ page }) => {
  await visit(page, article(element('show="damage" style="display:block;min-height:760px"')) + SCRIPT);
  await fits(page.locator(frame));
  await page.locator('pad31-explainer').evaluate((element) => element.setAttribute('show', 'countdown'));
  await expect(page.locator(frame).contentFrame().locator('#stay')).toBeVisible();
  await fits(page.locator(frame));
  const [outer, inner] = await page.locator('pad31-explainer').evaluate((element) => [element.clientHeight, element.shadowRoot!.querySelector('iframe')!.clientHeight]);
  expect(outer).toBe(inner);
});

test('it tells the host what the reader chose; written back, that loads nothing anew', async ({ page }) => {
  await visit(page, article(element()) + SCRIPT);
  const block = page.locator(frame);
  await fits(block);
  await page.evaluate(() => {
    document.addEventListener('pad31-change', (event) => {
      const { account, at } = (event as CustomEvent).detail;
      const element = event.target as Element;
      element.setAttribute('account', account);
      if (at) element.setAttribute('at', at);
    });
    (document.querySelector('pad31-explainer')!.shadowRoot!.firstChild as unknown as { kept: boolean }).kept = true;
  });
  const entries = await page.evaluate(() => history.length);
  await block.contentFrame().locator('#damage input[value=bloggers]').check();
  await expect(page.locator('pad31-explainer')).toHaveAttribute('account', 'bloggers');
  await block.contentFrame().locator('#clock [data-stop=first-statements]').dispatchEvent('click');
  await expect(page.locator('pad31-explainer')).toHaveAttribute('at', /^2025-11-27/);
  expect(await block.evaluate((element) => (element as unknown as { kept: boolean }).kept)).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('moved, removed and put back it works; removed, it leaves no listener', async ({ page }) => {
  await page.addInitScript(() => {
    const listeners = new Set<unknown>();
    Object.assign(window, { listeners });
    const { addEventListener, removeEventListener } = window;
    window.addEventListener = function (this: Window, type: string, listener: never, options?: never) {
      if (type === 'message') listeners.add(listener);
      return addEventListener.call(this, type, listener, options);
    } as typeof window.addEventListener;
    window.removeEventListener = function (this: Window, type: string, listener: never, options?: never) {
      if (type === 'message') listeners.delete(listener);
      return removeEventListener.call(this, type, listener, options);
    } as typeof window.removeEventListener;
  });
  const listeners = () => page.evaluate(() => (window as unknown as { listeners: Set<unknown> }).listeners.size);
  await visit(page, `<div id="one">${element('show="countdown"')}</div><div id="two"></div>${SCRIPT}`);
  await fits(page.locator(frame));
  expect(await listeners()).toBe(1);
  await page.evaluate(() => document.getElementById('two')!.append(document.querySelector('pad31-explainer')!));
  await fits(page.locator('#two pad31-explainer iframe'));
  expect(await listeners()).toBe(1);
  await page.evaluate(() => {
    const element = document.querySelector('pad31-explainer')!;
    element.remove();
    Object.assign(window, { element });
  });
  expect(await listeners()).toBe(0);
  await expect.poll(() => page.frames()).toHaveLength(1);
  await page.evaluate(() => document.getElementById('one')!.append((window as unknown as { element: Element }).element));
  await fits(page.locator('#one pad31-explainer iframe'));
});

test('the frame has a name, its permissions, and a way to the full page in the same state', async ({ page }) => {
  await visit(page, article(element('show="damage" account="bloggers" at="2025-12-01"')) + SCRIPT);
  const block = page.locator(frame);
  await fits(block);
  await expect(block).toHaveAttribute('title', 'Soyuz MS-28: what was broken at launchpad 31, and who says so');
  await expect(block).toHaveAttribute('allow', 'clipboard-write; web-share');
  await expect(block).toHaveAttribute('loading', 'lazy');
  const link = block.contentFrame().getByRole('link', { name: 'Open the full page' });
  await expect(link).toHaveAttribute('href', '../../?account=bloggers&at=2025-12-01');
  await expect(link).toHaveAttribute('target', '_blank');
  const away = await block.contentFrame().locator('a[href]:visible:not([href^="#"])').evaluateAll((links) => links.map((link) => link.getAttribute('target')));
  expect(new Set(away)).toEqual(new Set(['_blank']));
  expect(await page.evaluate(() => location.href)).toBe(`${HOST}/`);
});

test.describe('scripts off in the host', () => {
  test.use({ javaScriptEnabled: false });

  test('the element is its link', async ({ page }) => {
    await visit(page, article(element()) + SCRIPT);
    await expect(page.getByRole('link', { name: 'The two accounts' })).toBeVisible();
  });
});

for (const [place, width] of [['a column of 640 px', 640], ['a phone', 390]] as const) {
  test(`as the form has it, a late script holds nothing up and moves nothing: ${place}`, async ({ page }) => {
    await page.setViewportSize({ width: width === 390 ? 390 : 1000, height: 2600 });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(`${ADDRESS}embed.js`, async (route) => {
      await held;
      await route.continue();
    });
    const made = await written(page);
    const column = width === 390 ? made : `<div style="width:640px">${made}</div>`;
    // A script on its way keeps the page from being loaded, not from being read.
    const loaded = visit(page, `<article><p>Before.</p>${column}<p id="after">After.</p></article>`, { head: '<style>body{margin:20px}article{margin:0}</style>' });
    await expect(page.locator('#after')).toBeVisible();
    const before = await page.locator('#after').evaluate((after) => after.getBoundingClientRect().top);
    release();
    await loaded;
    await fits(page.locator(frame));
    expect(await page.locator('#after').evaluate((after) => after.getBoundingClientRect().top)).toBe(before);
    expect(await shifts(page)).toBe(0);
  });
}

/** The snippet as the page's own form makes it. */
async function written(page: Page) {
  await page.goto('/');
  await ready(page);
  return page.locator('#embed-snippet').inputValue();
}
