// The shipped configurations, on the real servers: types, encodings, caching, policy, what is not there.

import { execFileSync } from 'node:child_process';
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { expect, radio, ready, test } from './page';
import { cluttered, dist, has, names as servers, serve } from './servers.mjs';

const PORTS: Record<string, number> = { nginx: 4181, caddy: 4183 };
const names = await readdir(dist);
const named = (start: string, end: string) => names.find((name) => name.startsWith(start) && name.endsWith(end)) ?? '';

const SCRIPT = /^(application|text)\/javascript; charset=utf-8$/;
const FILES: [string, RegExp][] = [
  ['', /^text\/html; charset=utf-8$/],
  ['bloggers/', /^text\/html/],
  ['embed/damage/', /^text\/html/],
  ['pad31.html', /^text\/html/],
  ['embed.js', SCRIPT],
  [named('embed-', '.js'), SCRIPT],
  ['embed.json', /^application\/json/],
  [named('pad31-', '_bg.wasm'), /^application\/wasm$/],
  [named('pad31-', '.js'), SCRIPT],
  [named('pad31-', '.css'), /^text\/css; charset=utf-8$/],
  [named('favicon-', '.svg'), /^image\/svg\+xml/],
  ['feed.xml', /^(text|application)\/xml/],
  ['manifest.webmanifest', /^application\/manifest\+json/],
  ['robots.txt', /^text\/plain/],
];

/** Pages of each kind, whether others may frame them, and whether their policy is the site's. */
const PAGES: [path: string, framed: boolean, own: boolean][] = [];
for (const language of ['', 'ru/', 'kk/']) {
  for (const path of ['', 'official/', 'side-by-side/restored/', 'accessibility/', 'embed/help/', 'embed/gallery/', '404.html']) {
    if (language && path === '404.html') continue;
    PAGES.push([`${language}${path}`, false, true]);
  }
  for (const block of ['', 'damage/', 'countdown/', 'story/']) PAGES.push([`${language}embed/${block}`, true, true]);
  PAGES.push([`${language}pad31.html`, false, false]);
}

/** Directives of a policy by name, their values in order. */
const directives = (policy: string) =>
  Object.fromEntries(policy.split(';').map((directive) => directive.trim().split(/\s+/)).map(([name, ...values]) => [name, values.sort()]));

for (const server of servers) {
  test.describe(server, () => {
    const ADDRESS = `http://127.0.0.1:${PORTS[server]}`;
    test.use({ baseURL: ADDRESS });
    test.describe.configure({ mode: 'serial' });
    // `cargo xtask test` says where they are, and says aloud where one is not; in CI both have to be.
    test.skip(!has(server) && !process.env.CI, `${server.toUpperCase()} does not say where it is`);

    let running: Awaited<ReturnType<typeof serve>> | undefined;
    let site: Awaited<ReturnType<typeof cluttered>> | undefined;
    test.beforeAll(async () => {
      site = await cluttered();
      running = await serve(server, PORTS[server], site.folder);
    });
    test.afterAll(async () => {
      await running?.stop();
      await site?.remove();
    });

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
          expect(headers['permissions-policy']).toMatch(/camera=\(\)/);
          expect(headers['access-control-allow-origin']).toBe('*');
          expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
          expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
          expect(headers['cross-origin-opener-policy']).toBe('same-origin');
          expect(headers['x-frame-options'], 'blocks are framed').toBeUndefined();
          expect(headers['server'] ?? '', 'no version').not.toMatch(/\d/);
        }
      });
    }

    test('the policy is that of each page’s own meta tag, and says who may frame it', async ({ request }) => {
      for (const [path, framed, own] of PAGES) {
        const response = await request.get(`/${path}`);
        const { 'frame-ancestors': framers, ...sent } = directives(response.headers()['content-security-policy'] ?? '');
        expect(framers, path).toEqual([framed ? '*' : `'none'`]);
        const [, meta] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(await response.text()) ?? [];
        const { 'script-src': scripts, ...said } = directives(meta ?? '');
        if (!own) {
          expect(sent, path).toEqual({});
          continue;
        }
        const { 'script-src': allowed, ...rest } = sent;
        expect(rest, path).toEqual(said);
        // A page allows its own scripts alone, a header those of all kinds of pages.
        expect(allowed, path).toEqual(expect.arrayContaining(scripts ?? []));
        expect(allowed, path).toHaveLength(4);
      }
      for (const path of ['embed.js', 'feed.xml', named('pad31-', '.css')]) {
        expect((await request.get(`/${path}`)).headers()['content-security-policy'], path).toBeUndefined();
      }
    });

    test('what is unchanged is not sent again', async ({ request }) => {
      const first = await request.get('/');
      const again = await request.get('/', { headers: { 'if-none-match': first.headers().etag ?? '' } });
      expect(again.status()).toBe(304);
    });

    test('a folder’s slash is added without the name of a host, whatever name is asked for', async () => {
      const answer = await fetch(`${ADDRESS}/bloggers`, { redirect: 'manual' });
      expect([301, 308]).toContain(answer.status);
      expect(answer.headers.get('location')).toBe('/bloggers/');
    });

    // A file of an earlier build, too: kept under its name, it must not be an answer that is kept. Folders without a
    // page are not listed, and hidden files are not for readers.
    const ABSENT = ['list/', 'nothing/', 'bloggers/nothing/at/all', 'pad31-0123456789abcdef.js', '_headers', '.env', 'ru/.htpasswd', '.git', '..%2f..%2fetc%2fpasswd'];
    for (const path of ABSENT) {
      test(`/${path} is not found, and says so on a page of the site`, async () => {
        const page = await readFile(`${dist}/404.html`, 'utf8');
        const answer = await fetch(`${ADDRESS}/${path}`);
        // What leaves the folder is refused before it is looked for.
        if (path.includes('%2f') && answer.status === 400) return;
        expect(answer.status).toBe(404);
        expect(await answer.text()).toBe(page);
        expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(answer.headers.get('cache-control')).toBe('no-cache');
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/);
      });
    }

    test.describe('of what is not there', () => {
      test.use({ expectedMessages: [/Failed to load resource: .* 404/] });
      test('the page looks as the site does, at any depth, and leads back', async ({ page }) => {
        await page.goto('/bloggers/nothing/at/all');
        await expect(page.locator('h1')).toBeVisible();
        const face = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).fontFamily);
        expect(await face('.kicker')).not.toBe(await face('h1'));
        await page.locator('main a').first().click();
        await expect(page).toHaveURL(`${ADDRESS}/`);
        await ready(page);
      });
    });

    test('the page works from it, every page without a breach of the policy', async ({ page }) => {
      await page.goto('/bloggers/');
      await ready(page);
      await radio(page, 'both').check();
      await expect(page).toHaveURL(`${ADDRESS}/side-by-side/`);
      for (const [path] of PAGES.filter(([path]) => !/help|gallery|accessibility|404/.test(path))) {
        await page.goto(`/${path}`);
        await ready(page);
      }
      for (const path of ['embed/help/', 'embed/gallery/', 'accessibility/']) await page.goto(`/${path}`, { waitUntil: 'load' });
    });
  });
}

test('deployed as deploy/README.md has it, also over an earlier one: all files, and pages after what they name', async () => {
  const [, commands] = /```sh\n([^`]*)```/.exec(await readFile('../../deploy/README.md', 'utf8')) ?? [];
  const { folder, remove } = await cluttered();
  await rm(join(folder, 'index.html'));
  await writeFile(join(folder, 'embed.js'), 'an earlier build’s');
  execFileSync('sh', ['-euc', commands!.replaceAll('/srv/pad31', folder)], { cwd: resolve('../..') });
  const written = async (html: boolean) => {
    const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && /\.html/.test(entry.name) === html);
    return Promise.all(
      files.map(async ({ parentPath, name }) => {
        const [from, to] = [join(parentPath, name), join(folder, relative(dist, parentPath), name)];
        expect((await readFile(to)).equals(await readFile(from)), to).toBe(true);
        return (await stat(to, { bigint: true })).mtimeNs;
      }),
    );
  };
  const [pages, others] = [await written(true), await written(false)];
  const bounds = (times: bigint[]) => times.sort((a, b) => (a < b ? -1 : 1));
  expect(bounds(pages)[0]! >= bounds(others).at(-1)!).toBe(true);
  await remove();
});
