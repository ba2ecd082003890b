// The table of hosts in docs/embedding.md, row by row: what pages do to what is pasted into them, and what is left.

import { readFileSync } from 'node:fs';
import { ADDRESS, SCRIPT, article, element as plain, fits, made, shifts, sized, test, visit, type Host } from './host';
import { HOST, expect } from './page';
import type { Page } from '@playwright/test';

/** As the form makes it: the element carries a height. */
const element = (attributes = 'show="damage"') => plain(`${attributes} style="display:block;min-height:900px"`);
const placed = (attributes?: string) => element(attributes) + SCRIPT;
const frame = 'pad31-explainer iframe';
const link = (page: Page) => page.locator('pad31-explainer a');
const PICTURE = `<br><img src="${ADDRESS}still-both.png" alt="" loading="lazy">`;
const pictured = () => element().replace('</pad31', `${PICTURE}</pad31`);
const FAR = '<p style="height:12000px">Far above.</p>';
/** A module of the host's own, as bundlers and tag managers write them. */
const imports = (how: string) => ({ files: { 'start.js': how } });
const MODULE = '<script type="module" src="start.js"></script>';

/** A package as its authors publish it, for a page without a bundler. */
function bundled(...paths: [string, string][]) {
  const module = ([name, path]: [string, string]) =>
    `${JSON.stringify(name)}: (module, exports, require) => {${readFileSync(`node_modules/${path}`, 'utf8')}}`;
  return `const made = {}, modules = {${paths.map(module).join(',\n')}};
    function require(name) {
      if (!made[name]) modules[name](made[name] = { exports: {} }, made[name].exports, require);
      return made[name].exports;
    }`;
}
const REACT = bundled(
  ['react', 'react/cjs/react.production.js'],
  ['react-dom', 'react-dom/cjs/react-dom.production.js'],
  ['react-dom/client', 'react-dom/cjs/react-dom-client.production.js'],
  ['scheduler', 'scheduler/cjs/scheduler.production.js'],
);
/** What a compiler makes of `<pad31-explainer show="damage" style={{…}}><a href>…</a></pad31-explainer>`. */
const JSX = `${REACT}
  const { createElement: h, useState } = require('react');
  function Page() {
    const [count, setCount] = useState(0);
    const style = { display: 'block', minHeight: '400px' };
    return h('article', null, h('button', { onClick: () => setCount(count + 1) }, count),
      h('pad31-explainer', { show: 'damage', account: 'bloggers', full: true, style }, h('a', { href: '${ADDRESS}' }, 'The two accounts')));
  }
  require('react-dom/client').createRoot(document.getElementById('root')).render(h(Page));`;

/** The name that goes with the content, and its sum. */
const { src, integrity } = JSON.parse(readFileSync('../../dist/embed.json', 'utf8'));

const hosts: [string, string, Host?][] = [
  ['held to its sum', article(element()) + `<script src="${ADDRESS}${src}" integrity="${integrity}" crossorigin="anonymous" async></script>`],
  ['an image named currentScript', article(`<img name="currentScript" alt="">${placed()}`)],
  ['imported', article(element()) + MODULE, imports(`import '${ADDRESS}embed.js';`)],
  ['imported on demand', article(element()) + MODULE, imports(`const load = () => import('${ADDRESS}embed.js'); await load();`)],
  ['with a version after its name', article(element()) + SCRIPT.replace('embed.js', 'embed.js?ver=6.8.1')],
  ['JSX', `<div id="root"></div><script src="start.js"></script>${SCRIPT}`, imports(JSX)],
  ['frames made 16:9', article(placed()), { head: '<style>iframe{height:auto!important;aspect-ratio:16/9}</style>' }],
  ['frames kept below the window’s height', article(placed()), { head: '<style>iframe{max-height:80vh}</style>' }],
  [
    'a policy that trusts what a trusted script brings',
    article(element()) + '<script nonce="r4nd0m" src="start.js"></script>',
    {
      policy: `default-src 'none'; img-src data:; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src-attr 'unsafe-inline'; frame-src ${ADDRESS}`,
      ...imports(`document.head.append(Object.assign(document.createElement('script'), { src: '${ADDRESS}embed.js' }));`),
    },
  ],
  ['everything it loads must allow it', article(placed()), { headers: { 'cross-origin-embedder-policy': 'require-corp' } }],
];
for (const [name, body, options] of hosts) {
  test(`the element fits and moves nothing: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 3600 });
    await visit(page, body, options);
    await fits(page.locator(frame));
    await expect(link(page)).toBeHidden();
    expect(await shifts(page)).toBe(0);
  });
}

test('React renders anew, and no frame is loaded anew', async ({ page }) => {
  await visit(page, `<div id="root"></div><script src="start.js"></script>${SCRIPT}`, imports(JSX));
  await fits(page.locator(frame));
  await expect(page.locator(frame).contentFrame().locator('[data-claim=b1]')).toBeVisible();
  const kept = await page.locator(frame).elementHandle();
  await page.getByRole('button').click();
  await expect(page.getByRole('button')).toHaveText('1');
  expect(await kept?.evaluate((frame) => frame.isConnected)).toBe(true);
  await expect(page.locator('pad31-explainer')).toHaveAttribute('full', '');
});

test('written by innerHTML, where no script runs: the link, until the script is there', async ({ page }) => {
  await visit(page, '<div id="place"></div>');
  await page.evaluate((text) => (document.getElementById('place')!.innerHTML = text), placed());
  await expect(link(page)).toBeVisible();
  await expect(page.locator(frame)).toHaveCount(0);
  await page.addScriptTag({ url: `${ADDRESS}embed.js` });
  await fits(page.locator(frame));
});

for (const late of [1_500, 12_000]) {
  test(`the script late by ${late} ms: the article reads meanwhile, and nothing moves`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 2600 });
    const text = await made(page, ['element']);
    await page.clock.install();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(`${ADDRESS}embed.js`, async (route) => {
      await held;
      await route.continue();
    });
    const loaded = visit(page, `<div style="width:640px">${article(text)}</div>`);
    await expect(page.getByText('After.')).toBeVisible();
    const top = () => page.getByText('After.').evaluate((after) => after.getBoundingClientRect().top);
    const before = await top();
    await page.clock.fastForward(late);
    await expect(link(page)).toBeVisible();
    expect(await top()).toBe(before);
    release();
    await loaded;
    await fits(page.locator(frame));
    expect([await top(), await shifts(page)]).toEqual([before, 0]);
  });
}

test('until the frame has spoken its link stands there, can be followed, and takes no room', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(`${ADDRESS}embed/damage/**`, async (route) => {
    await held;
    await route.continue();
  });
  const arrived = visit(page, article(placed()));
  await expect(page.locator(frame)).toBeAttached();
  await expect(link(page)).toBeVisible();
  await link(page).click({ trial: true });
  release();
  await arrived;
  await fits(page.locator(frame));
  await expect(link(page)).toBeHidden();
  expect(await shifts(page)).toBe(0);
});

for (const [name, options, expectedMessages] of [
  ['no frames of others', { policy: `frame-src 'self'` }, [/frame-src/]],
  ['all it loads must allow it, and the block’s host says nothing of that', { headers: { 'cross-origin-embedder-policy': 'require-corp' } }, [/ERR_BLOCKED_BY_RESPONSE/]],
] as [string, Host, RegExp[]][]) {
  test.describe(name, () => {
    test.use({ expectedMessages });
    test('the link is left, with its picture', async ({ page }) => {
      await page.route(`${ADDRESS}embed/**`, async (route) => {
        const response = await route.fetch();
        const { 'cross-origin-embedder-policy': _, 'cross-origin-resource-policy': __, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      });
      await visit(page, article(pictured() + SCRIPT), options);
      await expect(link(page)).toBeVisible();
      await expect(page.locator('pad31-explainer img')).toBeVisible();
      await expect(page.locator(frame)).toHaveCSS('opacity', '0');
      await link(page).click({ trial: true });
    });
  });
}

test('previewed in a sandbox, where nobody has an origin', async ({ page }) => {
  await visit(page, `<iframe sandbox="allow-scripts" title="Preview" src="article.html" width="700" height="1500"></iframe>`, {
    files: { 'article.html': article(placed()) },
  });
  const preview = page.locator('iframe').contentFrame();
  const block = preview.locator(frame);
  await expect(block.contentFrame().locator('html[data-ready]')).toBeAttached();
  await sized(block);
});

test('printed before the reader came to it, it is its link', async ({ page }) => {
  await visit(page, FAR + article(placed()));
  await page.emulateMedia({ media: 'print' });
  await expect(link(page)).toBeVisible();
  const printed = await page.pdf();
  expect(printed.includes(ADDRESS), 'the link is one on paper, too').toBe(true);
});

test.describe('every picture must be the host’s own', () => {
  test.use({ expectedMessages: [/img-src/] });
  test('the block stands; the picture is refused, and reported', async ({ page }) => {
    await visit(page, article(pictured() + SCRIPT), { policy: `img-src 'self' data:` });
    await fits(page.locator(frame));
    expect(await shifts(page)).toBe(0);
  });
});

test('the picture is fetched only where no frame shows', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('.png') && asked.push(request.url()));
  await visit(page, SCRIPT + article(pictured()));
  await fits(page.locator(frame));
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.unrouteAll();
  await visit(page, article(pictured()));
  await expect.poll(() => asked).toHaveLength(1);
});

test('a change of colours leaves the reader’s choice as it is; the same value again changes nothing', async ({ page }) => {
  await visit(page, article(placed('show="damage" theme="light"')));
  await fits(page.locator(frame));
  const inside = page.locator(frame).contentFrame();
  await page.evaluate(() => addEventListener('pad31-change', (event) => Object.assign(window, { told: (event as CustomEvent).detail })));
  await inside.locator('#damage input[value=bloggers]').check();
  await inside.locator('#clock [data-stop=first-statements]').dispatchEvent('click');
  await expect(inside.locator('.clock-strip')).toContainText('27 November 2025');
  await inside.locator('#damage input[name=scene][value=restored]').evaluate((radio: HTMLElement) => radio.click());
  await expect.poll(() => page.evaluate('window.told?.scene')).toBe('restored');
  const kept = await page.locator(frame).elementHandle();
  await page.locator('pad31-explainer').evaluate((element) => element.setAttribute('theme', 'light'));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await kept?.evaluate((frame) => frame.isConnected)).toBe(true);
  await page.locator('pad31-explainer').evaluate((element) => element.setAttribute('theme', 'dark'));
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(inside.locator('#damage input[name=account]:checked')).toHaveValue('bloggers');
  await expect(inside.locator('#damage input[name=scene]:checked')).toHaveValue('restored');
  await expect(inside.locator('.clock-strip')).toContainText('27 November 2025');
  await fits(page.locator(frame));
  // What the host asks for anew goes before it.
  await page.locator('pad31-explainer').evaluate((element) => element.setAttribute('account', 'official'));
  await expect(inside.locator('#damage input[name=account]:checked')).toHaveValue('official');
  expect(page.url()).toBe(`${HOST}/`);
});

test('upgraded, it loads its frame once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/embed/damage/') && asked.push(request.url()));
  await visit(page, article(placed('show="damage" account="bloggers" theme="dark"')));
  await fits(page.locator(frame));
  expect(asked).toHaveLength(1);
});
