// A browser by the WebDriver standard, which is JSON over HTTP and the same for every engine: what is used
// of it, and no more. A package for it would ask for a newer Node.js than the project does.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';

/** The name by which the standard refers to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** How long anything may take, milliseconds: generous, for a loaded machine. */
const PATIENCE = 30_000;

/** Asks until the answer is a yes, or fails with what was asked for and what was last seen. */
export async function until(what, ask) {
  const end = Date.now() + PATIENCE;
  let last;
  do {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      // Between two pages there is nothing to ask.
      last = error.message;
    }
    await rest(40);
  } while (Date.now() < end);
  throw new Error(`never came: ${what}; last: ${JSON.stringify(last)}`);
}

/** One window of one browser. */
export class Browser {
  #driver;
  #session;

  /** Starts an engine's driver, and its browser. */
  static async start({ program, args, environment, capabilities }) {
    const browser = new Browser();
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const log = [];
    // In a group of its own, so that all that it starts ends with it, and with us.
    const options = { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } };
    browser.#driver = spawn(program, [...args, `--port=${port}`], options);
    for (const stream of [browser.#driver.stdout, browser.#driver.stderr]) stream.on('data', (text) => log.push(text));
    browser.#driver.on('error', (error) => log.push(error.message));
    process.once('exit', () => browser.#end());
    try {
      await until(`an answer of ${program}`, async () => (await fetch(`${address}/status`)).ok);
      const { sessionId, capabilities: got } = await ask(`${address}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
      browser.#session = `${address}/session/${sessionId}`;
      browser.version = got.browserVersion;
      return browser;
    } catch (error) {
      browser.#end();
      throw new Error(`${error.message}\n${log.join('')}`);
    }
  }

  async quit() {
    await ask(this.#session, 'DELETE').finally(() => this.#end());
  }

  #end() {
    // It may not have come up, or have ended by itself.
    if (this.#driver.pid && this.#driver.exitCode === null) process.kill(-this.#driver.pid);
    this.#driver = { pid: 0 };
  }

  #post(path, body = {}) {
    return ask(`${this.#session}/${path}`, 'POST', body);
  }

  go(url) {
    return this.#post('url', { url });
  }

  back() {
    return this.#post('back');
  }

  reload() {
    return this.#post('refresh');
  }

  /** Runs a function in the page; elements pass both ways. */
  run(page, ...args) {
    return this.#post('execute/sync', { script: `return (${page}).apply(null, arguments)`, args });
  }

  /** Presses the mouse on the middle of an element. */
  click(element) {
    return this.#post(`element/${element[ELEMENT]}/click`);
  }

  /** Presses one key wherever the focus is, and others that are held meanwhile. */
  async press(key, ...held) {
    const down = [...held, key].map((value) => ({ type: 'keyDown', value }));
    const up = [key, ...held].map((value) => ({ type: 'keyUp', value }));
    await this.#post('actions', { actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }] });
  }

  /** What an element is called to those who hear the page. */
  label(element) {
    return ask(`${this.#session}/element/${element[ELEMENT]}/computedlabel`, 'GET');
  }

  /** Into a frame, or with null to the whole page. */
  frame(id) {
    return this.#post('frame', { id });
  }

  /** The page's own size; the window is larger by its frame. */
  async resize(width, height) {
    await this.#post('window/rect', { width, height });
    const [inner, outer] = await this.run(() => [[innerWidth, innerHeight], [outerWidth, outerHeight]]);
    await this.#post('window/rect', { width: width + outer[0] - inner[0], height: height + outer[1] - inner[1] });
  }

  /** A picture of an element, or of the window: a PNG in base64. */
  picture(element) {
    return ask(`${this.#session}/${element ? `element/${element[ELEMENT]}/` : ''}screenshot`, 'GET');
  }
}

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ask(url, method, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout(2 * PATIENCE) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
