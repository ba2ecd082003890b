// Files and policies: what becomes of them on their way.

import type { Fault, Outcome } from '../stands';
import type { Page, Route } from '@playwright/test';

type Way = (route: Route) => Promise<void>;

const whole = async (route: Route) => {
  const response = await route.fetch();
  return { response, body: await response.body() };
};

const typed = (type: string): Way => async (route) => {
  const { response, body } = await whole(route);
  await route.fulfill({ response, body, headers: { 'content-type': type, 'x-content-type-options': 'nosniff' } });
};

/** What can become of a file on its way. */
export const ways: Record<string, Way> = {
  'is missing': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!DOCTYPE html>Not found' }),
  'is kept away': (route) => route.abort(),
  'is refused': (route) => route.fulfill({ status: 403, body: '' }),
  'is a server’s mistake': (route) => route.fulfill({ status: 500, body: '' }),
  'is empty': async (route) => route.fulfill({ response: (await whole(route)).response, body: '' }),
  'is cut off': async (route) => {
    const { response, body } = await whole(route);
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  'is a page instead': (route) => route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>Welcome</title>' }),
  'is of another type': typed('text/plain'),
};

const FILES = { glue: '**/pad31-*.js', wasm: '**/*_bg.wasm', style: '**/pad31-*.css', icon: '**/favicon-*.svg' };

/** What a browser says of a file that did not come, or not as it should. */
const FAILED = /Failed to (fetch|load)|WebAssembly|wasm|module script|SyntaxError|Unexpected|Invalid|does not provide|is not a function|MIME type/;

const on = (pattern: string, way: Way) => (page: Page) => page.route(pattern, way);

export const files: Fault[] = Object.entries(ways).flatMap(([name, way]): Fault[] => [
  { name: `the glue ${name}`, cause: on(FILES.glue, way), outcome: 'still', says: FAILED },
  // The browser compiles it in one piece where its type is not right.
  { name: `the WebAssembly ${name}`, cause: on(FILES.wasm, way), outcome: name === 'is of another type' ? 'alive' : 'still', says: FAILED },
]);
files.push(
  {
    name: 'the WebAssembly is somebody else’s',
    cause: on(FILES.wasm, (route) => route.fulfill({ contentType: 'application/wasm', body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) })),
    outcome: 'still',
    says: FAILED,
  },
  {
    name: 'the glue is of another build',
    cause: on(FILES.glue, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export default (given) => WebAssembly.instantiateStreaming(given.module_or_path, {});' })),
    outcome: 'still',
    says: FAILED,
  },
  { name: 'the icon is missing', cause: on(FILES.icon, ways['is missing']!), outcome: 'alive', says: FAILED },
);
for (const name of ['is missing', 'is kept away', 'is empty', 'is of another type', 'is a page instead']) {
  files.push({ name: `the style sheet ${name}`, cause: on(FILES.style, ways[name]!), outcome: 'bare', says: /Failed to load|MIME type/ });
}
/** The page with a header that its host sends besides. */
const header = (policy: string) => (page: Page) =>
  page.route(({ pathname }) => pathname === '/', async (route) => {
    const { response, body } = await whole(route);
    await route.fulfill({ response, body, headers: { ...response.headers(), 'content-security-policy': policy } });
  });

const REFUSED = /polic|Refused|blocked|Failed to|sandbox|CompileError|WebAssembly/i;

export const policies: Fault[] = [
  ['no WebAssembly', "script-src 'self' 'unsafe-inline'", 'still'],
  ['no script', "script-src 'none'", 'still'],
  ['no inline script', "script-src 'self' 'wasm-unsafe-eval'", 'still'],
  ['nothing fetched', "connect-src 'none'", 'still'],
  ['no script, as a sandbox', 'sandbox', 'still'],
  ['scripts of no origin, as a sandbox', 'sandbox allow-scripts', 'alive'],
  ['no inline style', "style-src 'self'", 'alive'],
  ['no picture', "img-src 'none'", 'alive'],
].map(([name, policy, outcome]) => ({ name: `the host’s policy: ${name}`, cause: header(policy!), outcome: outcome as Outcome, says: REFUSED }));
