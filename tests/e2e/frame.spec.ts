// The block in a frame of the host's own: what it tells, whom it understands, what it needs.

import { inHalves } from './halves';
import { ADDRESS, article, fits, shifts, sized, test, visit } from './host';
import { HOST, expect } from './page';
import type { Page } from '@playwright/test';

const DAMAGE = `${ADDRESS}embed/damage/`;
/** In full, there is something to open. */
const FULL = `${DAMAGE}?full`;

/** A host that goes by AMP's message, as amp-iframe does, and counts what it hears. */
const LISTENER = `
  window.heard = [];
  addEventListener('message', ({ data, source }) => {
    heard.push(data);
    for (const frame of document.querySelectorAll('iframe')) {
      if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height;
    }
  });`;

const listening = (page: Page, body: string) => visit(page, `<script src="listener.js"></script>${body}`, { files: { 'listener.js': LISTENER } });
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: { height?: number; type?: string }[] }).heard);

test('an AMP-style listener', async ({ page }) => {
  await listening(page, article(`<iframe title="Pad 31" src="${DAMAGE}" width="640" height="300" style="border:0"></iframe>`));
  await fits(page.locator('iframe'));
  await page.locator('iframe').contentFrame().locator('#damage input[value=bloggers]').check();
  await fits(page.locator('iframe'));
  const change = { type: 'pad31:change', account: 'bloggers', at: null, scene: '' };
  await expect.poll(() => heard(page)).toContainEqual(change);
  const messages = await heard(page);
  const heights = messages.filter(({ type }) => type === 'embed-size').map(({ height }) => height);
  expect(heights.every(Number.isInteger)).toBe(true);
  expect(heights.filter((height, index) => height === heights[index - 1])).toEqual([]);
  expect(messages.at(-1)).not.toHaveProperty('pad31');
});

test('painted before it is read to its end, it is what it was asked for', async ({ browser, baseURL }) => {
  const { address, rest, close } = await inHalves(baseURL!, '/embed/damage/', '</main>');
  const page = await browser.newPage();
  await page.goto(`${address}/embed/damage/?account=official`, { waitUntil: 'commit' });
  const account = (name: string) => page.locator(`#damage div.account[data-account=${name}]`);
  await expect(account('official')).toBeVisible();
  await expect(account('bloggers')).toBeHidden();
  await page.locator('#damage input[value=bloggers]').check();
  await expect(account('bloggers')).toBeVisible();
  rest();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(account('bloggers')).toBeVisible();
  await expect(account('official')).toBeHidden();
  await page.close();
  close();
});

test('shown after display:none, and turned from upright to wide', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await listening(page, `<div id="panel" style="display:none"><iframe title="Pad 31" src="${DAMAGE}" style="border:0;width:100%"></iframe></div>`);
  await page.waitForLoadState('networkidle');
  expect(await heard(page)).toEqual([]);
  await page.locator('#panel').evaluate((panel) => panel.removeAttribute('style'));
  await fits(page.locator('iframe'));
  const upright = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
  await page.setViewportSize({ width: 800, height: 400 });
  await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).not.toBe(upright);
  await sized(page.locator('iframe'));
});

test('the real pym.js', async ({ page }) => {
  const start = `new pym.Parent('place', '${FULL}', { title: 'Pad 31' });`;
  await visit(page, `${article('<div id="place"></div>')}<script src="/node_modules/pym.js/dist/pym.v1.js"></script><script src="start.js"></script>`, {
    files: { 'start.js': start },
  });
  await fits(page.locator('iframe'));
  await page.locator('iframe').contentFrame().getByText('How the two accounts compare').click();
  await fits(page.locator('iframe'));
  await page.locator('iframe').contentFrame().getByText('How the two accounts compare').click();
  await fits(page.locator('iframe'));
});

test('the real @newswire/frames', async ({ page }) => {
  const start = `newswireFrames.autoInitFrames();`;
  await visit(
    page,
    `${article(`<div data-frame-src="${FULL}" data-frame-attribute-title="Pad 31" data-frame-auto></div>`)}<script src="/node_modules/@newswire/frames/dist/frames.umd.js"></script><script src="start.js"></script>`,
    { files: { 'start.js': start } },
  );
  await fits(page.locator('iframe'));
  await page.locator('iframe').contentFrame().getByText('How the two accounts compare').click();
  await fits(page.locator('iframe'));
});

test('sandboxed to an origin of its own, where storage throws, it works and tells its height', async ({ page }) => {
  await listening(page, article(`<iframe title="Pad 31" sandbox="allow-scripts" src="${DAMAGE}?account=bloggers&theme=dark" width="640" style="border:0"></iframe>`));
  const inside = page.locator('iframe').contentFrame();
  await fits(page.locator('iframe'));
  expect(await inside.locator(':root').evaluate(() => self.origin)).toBe('null');
  await expect(inside.locator('[data-claim=b1]')).toBeVisible();
  await inside.locator('#damage input[value=official]').check();
  await expect(inside.locator('[data-claim=o1]')).toBeVisible();
  await expect.poll(() => heard(page)).toContainEqual({ type: 'pad31:change', account: 'official', at: null, scene: '' });
});

test.describe('sandboxed, from a host that lets nobody read across origins', () => {
  test.use({ expectedMessages: [/CORS policy|ERR_FAILED|Failed to fetch/] });

  test('the page as published stands, in the asked state and at its height', async ({ page }) => {
    await page.route('**/pad31-*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': HOST } });
    });
    await listening(page, article(`<iframe title="Pad 31" sandbox="allow-scripts" src="${DAMAGE}?account=both&theme=dark" width="640" style="border:0"></iframe>`));
    const inside = page.locator('iframe').contentFrame();
    for (const claim of ['o1', 'b1']) await expect(inside.locator(`[data-claim=${claim}]`)).toBeVisible();
    await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
    await sized(page.locator('iframe'));
    await expect(inside.locator('html')).not.toHaveAttribute('data-ready');
  });
});

test.describe('no script at all, in host and frame', () => {
  test.use({ javaScriptEnabled: false });

  test('a plain frame shows the block', async ({ page }) => {
    await visit(page, article(`<iframe title="Pad 31" src="${DAMAGE}" width="640" height="900"></iframe>`));
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('[data-claim=o1]')).toBeVisible();
    await inside.locator('.toggle label', { hasText: 'Bloggers' }).click();
    await expect(inside.locator('[data-claim=b1]')).toBeVisible();
    await expect(inside.getByRole('link', { name: 'Open the full page' })).toHaveAttribute('href', '../../');
  });
});

test('parameters that make no sense fall back, each alone', async ({ page }) => {
  const states: [string, string, boolean][] = [
    ['?account=Both&theme=night&at=never&lang=xx', 'o1', true],
    ['?account=%E0%A4%A&at=2025-12-01&theme=dark', 'o1', false],
    ['?account=bloggers&account=official&childId=%00', 'b1', true],
  ];
  for (const [query, claim, live] of states) {
    await page.goto(`${DAMAGE}${query}`);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page.locator(`[data-claim=${claim}]`)).toBeVisible();
    await expect(page.locator('#clock summary')).toContainText(live ? 'today' : '1 December 2025');
  }
});

test('a block stands by itself: no furniture, noindex, one part of everything at a time', async ({ page }) => {
  for (const [block, shown] of [['damage/', 'damage'], ['countdown/', 'stay'], ['story/', 'story'], ['', 'damage']]) {
    await page.goto(`${ADDRESS}embed/${block}`);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('article > section:visible')).toHaveCount(1);
    await expect(page.locator(`#${shown}`)).toBeVisible();
    for (const furniture of ['.masthead', '.skip-link', '#sources', '#embed']) await expect(page.locator(furniture)).toHaveCount(0);
    await expect(page.getByText('Last checked against its sources on')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open the full page' })).toBeVisible();
  }
  await page.goto(`${ADDRESS}embed/?full`);
  await page.getByRole('radio', { name: 'Since then' }).check();
  await expect(page.locator('#since')).toBeVisible();
  await expect(page.locator('#damage')).toBeHidden();
});

test('in a plain frame the history stays the host’s', async ({ page }) => {
  await visit(page, `<iframe title="Pad 31" src="${DAMAGE}" width="640" height="900"></iframe>`);
  const inside = page.locator('iframe').contentFrame();
  await expect(inside.locator('html[data-ready]')).toBeAttached();
  const entries = await page.evaluate(() => history.length);
  await inside.locator('#damage input[value=bloggers]').check();
  await expect(inside.getByRole('link', { name: 'Open the full page' })).toHaveAttribute('href', '../../?account=bloggers');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await shifts(page)).toBe(0);
  expect(page.url()).toBe(`${HOST}/`);
});
