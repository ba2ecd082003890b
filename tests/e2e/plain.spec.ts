// The plain frame's snippet in other people's pages: as high as its block without a script, whatever they do to frames.

import { ADDRESS, SCRIPT, element, fits, made, test, visit, type Host } from './host';
import { HOST, expect } from './page';
import type { Page } from '@playwright/test';

const BLOCKS = ['damage', 'countdown', 'story', 'all'];

/** Waits until the block is alive in its frame and has nothing to scroll. */
async function holds(page: Page, what: string) {
  const inside = page.locator('iframe').contentFrame();
  await expect(inside.locator('html[data-ready]'), what).toBeAttached();
  const over = () => inside.locator(':root').evaluate((html) => html.scrollHeight - html.clientHeight);
  await expect.poll(over, { message: what }).toBeLessThanOrEqual(0);
}

for (const folder of ['', 'ru/', 'kk/']) {
  for (const block of BLOCKS) {
    test(`it holds its block in windows and margins of every size: ${folder}${block}`, async ({ page }) => {
      const text = (await made(page, ['iframe', block], folder)).replace(' loading="lazy"', '');
      await visit(page, `<div style="display:flex"><div id="column" style="flex:1;max-width:640px">${text}</div></div>`);
      for (const [width, margin] of [[320, 8], [390, 20], [480, 32], [640, 16], [800, 0]]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate((margin) => document.body.style.setProperty('margin', `0 ${margin}px`), margin);
        await holds(page, `${width} px, margins of ${margin}`);
      }
    });
  }
}

/** What FitVids does: frames of the videos it knows, or of all that a selector finds, into a box of their shape. */
const fitVids = (selector: string) => `
  for (const frame of document.querySelectorAll('${selector}')) {
    if (frame.closest('.fitvidsignore')) continue;
    const box = document.createElement('div');
    box.style.cssText = 'width:100%;position:relative;padding-top:56.25%';
    frame.replaceWith(box);
    box.append(frame);
    frame.style.cssText = 'position:absolute;top:0;left:0;width:100%;height:100%';
  }`;

const hosts: [string, Host][] = [
  ['frames made 16:9', { head: '<style>iframe{height:auto!important;aspect-ratio:16/9}</style>' }],
  ['frames kept below the window’s height', { head: '<style>iframe{max-height:80vh}</style>' }],
  ['FitVids, for videos', { files: { 'start.js': fitVids('iframe[src*="youtube.com"], iframe[src*="player.vimeo.com"]') } }],
  ['FitVids, for every frame', { files: { 'start.js': fitVids('iframe') } }],
];
for (const [name, options] of hosts) {
  test(`it holds its block: ${name}`, async ({ page }) => {
    const text = await made(page, ['iframe']);
    await page.setViewportSize({ width: 800, height: 600 });
    await visit(page, `<div style="width:640px">${text}</div>${options.files ? '<script src="start.js"></script>' : ''}`, options);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await holds(page, name);
  });
}

test('without its style, in the margins of a figure, it holds its block', async ({ page }) => {
  for (const block of BLOCKS) {
    const text = (await made(page, ['iframe', block])).replaceAll(/ style="[^"]*"/g, '');
    await visit(page, `<div style="width:640px">${text}</div>`);
    await holds(page, block);
    await page.unrouteAll();
  }
});

test('where readers have larger letters the plain frame scrolls, and the element grows', async ({ playwright, launchOptions, page }) => {
  const text = await made(page, ['iframe']);
  const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=24'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const host = await browser.newPage({ viewport: { width: 800, height: 900 } });
  await visit(host, `<div style="width:640px">${text}${element()}</div>${SCRIPT}`);
  const plain = host.locator('figure iframe').contentFrame();
  await expect(plain.locator('html[data-ready]')).toBeAttached();
  await expect.poll(() => plain.locator(':root').evaluate((html) => html.scrollHeight > html.clientHeight)).toBe(true);
  await host.locator('pad31-explainer').scrollIntoViewIfNeeded();
  await fits(host.locator('pad31-explainer iframe'));
  expect(host.url()).toBe(`${HOST}/`);
  await browser.close();
});

test('in a sandbox that lets windows out, its links open outside it', async ({ page, context }) => {
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  await visit(page, `<iframe title="Pad 31" sandbox="${sandbox}" src="${ADDRESS}embed/damage/" width="640" height="900"></iframe>`);
  const link = page.locator('iframe').contentFrame().getByRole('link', { name: 'Open the full page' });
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await expect(opened.locator('html[data-ready]')).toBeAttached();
  expect(await opened.evaluate(() => self.origin)).toBe(new URL(ADDRESS).origin);
});
