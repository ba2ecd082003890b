// The peers served by one server, in one browser: compressed files beside the others, as a host serves them.

import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { PINNED } from '../../tests/e2e/fonts.mjs';
import { PEERS } from './places.mjs';

const require = createRequire(new URL('../../tests/e2e/package.json', import.meta.url));
const { chromium } = require('@playwright/test');
const sirv = require('sirv');

/** Serves a folder and starts a browser; returns the browser, the address, and how to end both. */
export async function open(folder = `${PEERS}/dist`) {
  const serve = sirv(folder, { brotli: true, etag: true });
  const server = createServer((request, response) => serve(request, response, () => response.writeHead(404).end()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc'],
    env: PINNED,
  });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { browser, address: `http://127.0.0.1:${server.address().port}/`, close };
}

/** What pages are opened in. */
export const CONTEXT = { viewport: { width: 390, height: 740 }, locale: 'en-GB', timezoneId: 'UTC' };
