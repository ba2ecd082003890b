// The shipped configuration, on a real nginx: types, encodings, caching, security headers.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, radio, ready, test } from './page';

const PORT = 4181;
const ADDRESS = `http://127.0.0.1:${PORT}`;
test.use({ baseURL: ADDRESS });
test.describe.configure({ mode: 'serial' });
// `cargo xtask test` says where nginx is, and says aloud where there is none; in CI there has to be one.
test.skip(!process.env.NGINX && !process.env.CI, 'NGINX does not say where nginx is');

let nginx: ChildProcess | undefined;
let folder: string;

test.beforeAll(async () => {
  if (!process.env.NGINX) throw new Error('NGINX does not say where nginx is');
  folder = await mkdtemp(join(tmpdir(), 'pad31-nginx-'));
  // As shipped, but for where it stands.
  const shipped = await readFile('../../deploy/nginx.conf', 'utf8');
  const placed = shipped
    .replace('listen 80;', `listen 127.0.0.1:${PORT};`)
    .replace('root /srv/pad31;', `root ${resolve('../../dist')};`)
    .replace('user www-data;', `user ${process.getuid?.() === 0 ? 'root' : 'www-data'};`)
    .replaceAll(/\/run\/|\/var\/log\/nginx\//g, `${folder}/`);
  await writeFile(join(folder, 'nginx.conf'), placed);
  nginx = spawn(process.env.NGINX, ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: 'inherit',
  });
  await expect(async () => expect((await fetch(ADDRESS)).status).toBe(200)).toPass();
});

test.afterAll(async () => {
  if (!nginx) return;
  nginx.kill();
  await rm(folder, { recursive: true });
});

const names = await readdir('../../dist');
const named = (start: string, end: string) => names.find((name) => name.startsWith(start) && name.endsWith(end)) ?? '';

const FILES: [string, RegExp][] = [
  ['', /^text\/html; charset=utf-8$/],
  ['bloggers/', /^text\/html/],
  ['embed/damage/', /^text\/html/],
  ['pad31.html', /^text\/html/],
  ['embed.js', /^application\/javascript; charset=utf-8$/],
  [named('embed-', '.js'), /^application\/javascript; charset=utf-8$/],
  ['embed.json', /^application\/json/],
  [named('pad31-', '_bg.wasm'), /^application\/wasm$/],
  [named('pad31-', '.js'), /^application\/javascript/],
  [named('pad31-', '.css'), /^text\/css; charset=utf-8$/],
  [named('favicon-', '.svg'), /^image\/svg\+xml/],
  ['feed.xml', /^text\/xml/],
  ['manifest.webmanifest', /^application\/manifest\+json/],
  ['robots.txt', /^text\/plain/],
];

for (const [path, type] of FILES) {
  test(`/${path} has its type, encodings and headers`, async ({ request }) => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const response = await request.get(`/${path}`, { headers: { 'accept-encoding': encoding } });
      const headers = response.headers();
      expect(response.status()).toBe(200);
      expect(headers['content-type']).toMatch(type);
      expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
      expect(headers['cache-control']).toBe(/-/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
      expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
      expect(headers['server']).toBe('nginx');
    }
  });
}

test('what is unchanged is not sent again', async ({ request }) => {
  const first = await request.get('/');
  const again = await request.get('/', { headers: { 'if-none-match': first.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
});

// A file of an earlier build, too: kept under its name, it must not be an answer that is kept.
for (const path of ['nothing/', 'bloggers/nothing/at/all', 'pad31-0123456789abcdef.js', '_headers']) {
  test(`/${path} is not found, and says so on a page of the site`, async ({ request }) => {
    const page = await readFile('../../dist/404.html', 'utf8');
    for (const encoding of ['br', 'gzip', 'identity']) {
      const response = await request.get(`/${path}`, { headers: { 'accept-encoding': encoding } });
      const headers = response.headers();
      expect(response.status()).toBe(404);
      expect(await response.text()).toBe(page);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
}

test.describe('of what is not there', () => {
  test.use({ expectedMessages: [/Failed to load resource: .* 404/] });
  test('the page looks as the site does, at any depth, and leads back', async ({ page }) => {
    await page.goto('/bloggers/nothing/at/all');
    await expect(page.locator('h1')).toBeVisible();
    const face = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).fontFamily);
    expect(await face('.kicker')).not.toBe(await face('h1'));
    await page.locator('main a').click();
    await expect(page).toHaveURL(`${ADDRESS}/`);
    await ready(page);
  });
});

test('the page works from it', async ({ page }) => {
  await page.goto('/bloggers/');
  await ready(page);
  await radio(page, 'both').check();
  await expect(page).toHaveURL(`${ADDRESS}/side-by-side/`);
});
