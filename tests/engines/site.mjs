// dist/ as a static host serves it, each page with the probe at its top; and a host of another origin, whose
// pages the tests make up. Below /clock/2026-07-31T23:00:00Z/ the device's clock starts at that instant.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const DIST = new URL('../../dist/', import.meta.url);
const PROBE = await readFile(new URL('probe.js', import.meta.url), 'utf8');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A page with the probe, and with the clock at an instant. */
function probed(html, instant) {
  const clock = instant ? `setClock('${instant}');` : '';
  return html.replace('<head>', (head) => `${head}<script>${PROBE}${clock}</script>`);
}

/** Answers on a port of the system's choosing, as long as the tests run. */
async function listen(answer) {
  const server = createServer(async (request, response) => {
    try {
      const { type, body } = await answer(decodeURIComponent(new URL(request.url, 'http://x').pathname));
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return server.address().port;
}

export class Site {
  /** Files that are on their way until they are released. */
  #held = [];
  /** Files that are changed on their way. */
  #changed = [];

  static async open() {
    const site = new Site();
    site.origin = `http://127.0.0.1:${await listen((pathname) => site.#file(pathname))}`;
    return site;
  }

  /** Holds files of a name back, and gives what lets them go. */
  hold(name) {
    const held = { name };
    held.gone = new Promise((resolve) => (held.release = resolve));
    this.#held.push(held);
    return held.release;
  }

  /** Changes the text of files of a name on their way. */
  change(name, change) {
    this.#changed.push({ name, change });
  }

  /** Lets everything go, as it is. */
  release() {
    for (const { release } of this.#held.splice(0)) release();
    this.#changed = [];
  }

  /** Puts the single file on a disk, and opens it to an action by its address there. */
  async onDisk(act) {
    const folder = await mkdtemp(join(tmpdir(), 'pad31-'));
    try {
      const file = join(folder, 'pad31.html');
      await writeFile(file, probed(await readFile(new URL('pad31.html', DIST), 'utf8')));
      return await act(pathToFileURL(file).href);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  async #file(pathname) {
    const [, instant, path] = pathname.match(/^(?:\/clock\/([\dT:.Z-]+))?\/(.*)$/);
    const name = path.replace(/(^|\/)$/, '$1index.html');
    await Promise.all(this.#held.filter((held) => held.name.test(name)).map((held) => held.gone));
    const body = await readFile(new URL(name, DIST));
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    if (type === TYPES['.html']) return { type, body: probed(String(body), instant) };
    const changes = this.#changed.filter((changed) => changed.name.test(name));
    return { type, body: changes.reduce((text, { change }) => change(String(text)), body) };
  }
}

/** What a host page notes of what its frames tell it. */
const LISTENS = `window.told = [];
addEventListener('message', ({ data }) => data.type === 'embed-size' && told.push(data.height));`;

export class Host {
  #pages = [];

  static async open() {
    const host = new Host();
    host.origin = `http://localhost:${await listen((pathname) => host.#page(pathname))}`;
    return host;
  }

  /** The address of a page with this in its body. */
  page(body) {
    return `${this.origin}/${this.#pages.push(body) - 1}`;
  }

  #page(pathname) {
    const head = `<title>A news page</title><link rel="icon" href="data:,"><script>${LISTENS}</script>`;
    const body = this.#pages[pathname.slice(1)];
    return { type: TYPES['.html'], body: probed(`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`) };
  }
}
