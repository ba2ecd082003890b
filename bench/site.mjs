// dist/ in a browser, for the measurements.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { PINNED } from '../tests/e2e/fonts.mjs';

const require = createRequire(new URL('../tests/e2e/package.json', import.meta.url));
const { chromium } = require('@playwright/test');
const sirv = require('sirv');

/** Serves dist/ and opens a page of this width, in the tests' fonts; returns the page, its address, and how to end. */
export async function open(width, timezoneId = 'UTC') {
  const serve = sirv(new URL('../dist', import.meta.url).pathname);
  const server = createServer((request, response) => {
    // The page as it is and with its scripts removed, served alike.
    if (!['/live.html', '/still.html'].includes(request.url)) return serve(request, response);
    const page = readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(request.url === '/live.html' ? page : page.replace(/<script type="module">.*?<\/script>/s, ''));
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
