// Pages of another origin that embed dist/, and what is measured on them.

import { HOST, expect, ready, test as base } from './page';
import type { FrameLocator, Locator, Page } from '@playwright/test';

export const test = base;

export const ADDRESS = 'http://127.0.0.1:4173/';
export const SCRIPT = `<script src="${ADDRESS}embed.js"></script>`;
export const element = (attributes = 'show="damage"') =>
  `<pad31-explainer ${attributes}><a href="${ADDRESS}">The two accounts</a></pad31-explainer>`;
/** As the page's own snippet has it: the script right after the element. */
export const placed = (attributes?: string) => element(attributes) + SCRIPT;

/** An article with the block in its middle; what follows it would be seen to move. */
export const article = (block: string) => `<article><p>Before.</p>${block}<p>After.</p></article>`;

export type Host = { head?: string; policy?: string; html?: string; headers?: Record<string, string>; files?: Record<string, string> };

/** Opens a host page. Its scripts and further pages are given by name; packages lie under /node_modules/. */
export async function visit(page: Page, body: string, { head = '', policy, html = 'lang="en"', headers = {}, files = {} }: Host = {}) {
  await page.route(`${HOST}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/node_modules/')) return route.fulfill({ path: `.${pathname}` });
    const file = files[pathname.slice(1)];
    if (file) return route.fulfill({ contentType: pathname.endsWith('.js') ? 'text/javascript' : 'text/html', body: file });
    const viewport = '<meta name="viewport" content="width=device-width">';
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy ? { ...headers, 'content-security-policy': policy } : headers,
      body: `<!DOCTYPE html><html ${html}><head><title>A news page</title>${viewport}<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    });
  });
  await page.addInitScript(() => {
    if (window !== top) return;
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${HOST}/`);
}

/** A snippet as a page's own form makes it, with fields by their value: the format, the block. */
export async function made(page: Page, values: string[], folder = '') {
  await page.goto(`${ADDRESS}${folder}`);
  await ready(page);
  await page.locator('#embed summary').click();
  for (const value of values) {
    const select = page.locator('.embed-choices select', { has: page.locator(`option[value="${value}"]`) });
    await select.selectOption(value);
  }
  return page.locator('#embed-snippet').inputValue();
}

export const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shifted: number }).shifted);

/** Waits until the block is alive and its frame is exactly as high as its content. */
export async function fits(frame: Locator) {
  const inside = frame.contentFrame();
  await expect(inside.locator('html[data-ready]')).toBeAttached();
  await sized(frame, inside);
}

/** Waits until the frame is exactly as high as its content, with nothing to scroll. */
export async function sized(frame: Locator, inside: FrameLocator = frame.contentFrame()) {
  const [outer, root] = [frame, inside.locator(':root')];
  await expect(async () => {
    const height = await outer.evaluate((element) => element.clientHeight);
    const content = await root.evaluate((html) => ({
      height: Math.ceil(html.getBoundingClientRect().height),
      scrolls: html.scrollHeight > html.clientHeight || html.scrollWidth > html.clientWidth,
    }));
    expect(content).toEqual({ height, scrolls: false });
  }).toPass();
}
