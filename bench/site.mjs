// dist/ in a browser, for the measurements.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { PINNED } from '../tests/e2e/fonts.mjs';

const require = createRequire(new URL('../tests/e2e/package.json', import.meta.url));
const { chromium } = require('@playwright/test');
const sirv = require('sirv');

const DIST = new URL('../dist', import.meta.url).pathname;

/** Serves a folder and opens a page of this width, in the tests' fonts; returns the page, its address, and how to end. */
export async function open(width, { folder = DIST, timezoneId = 'UTC' } = {}) {
  const serve = sirv(folder);
  const server = createServer((request, response) => {
    // The page as it is and with its scripts removed, served alike.
    if (!['/live.html', '/still.html'].includes(request.url)) return serve(request, response);
    const page = readFileSync(`${folder}/index.html`, 'utf8');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(request.url === '/live.html' ? page : page.replace(/<script type="module"[^>]*>.*?<\/script>/s, ''));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    env: PINNED,
  });
  const page = await browser.newPage({ viewport: { width, height: 740 }, locale: 'en-GB', timezoneId });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, address: `http://127.0.0.1:${server.address().port}/`, close };
}

/** Drags the page's clock through every day; what the script takes for a step, ms, and the longest of its tasks. */
export const drag = (page) =>
  page.evaluate(async () => {
    const range = document.querySelector('#clock input[type=range]');
    const long = [];
    const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration)));
    observer.observe({ type: 'longtask' });
    const events = [];
    for (let day = 0; day <= Number(range.max); day += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      range.value = String(day);
      range.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
      events.push(performance.now() - start);
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    observer.disconnect();
    events.sort((a, b) => a - b);
    const at = (share) => events[Math.floor((events.length - 1) * share)];
    return { events: events.length, median: at(0.5), p99: at(0.99), longest: Math.max(0, ...long), over50: long.length };
  });
