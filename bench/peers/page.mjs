// The front page that all share, out of dist/: the same still HTML, the same style sheet, the same head. What not all
// of them bring to life is taken out of everyone's. Writes into target/peers/:
//   dist/pad31/   our own page, as it is built
//   page.json     the page as data, for what renders the whole tree
//   shell.json    the HTML before and after the tree; for Svelte and for JavaScript the tree and what they are given

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { instant, times } from './instants.mjs';
import { islands } from './islands.mjs';
import { DIST, PEERS } from './places.mjs';

/** Parts of the page that only ours has. */
const OURS_ALONE = ['notice', 'zones', 'totals', 'axis', 'share', 'snippet', 'tools'];
/** Which of a part's texts are instants. */
const INSTANTS = { scenes: 0, pad: 3, clock: 3 };

const built = readFileSync(`${DIST}/index.html`, 'utf8');
const { document } = parseHTML(built);
for (const name of OURS_ALONE) {
  for (const element of document.querySelectorAll(`[data-root=${name}]`)) element.remove();
}
// Ours writes what is hidden as it comes to be shown; here it stands there, to everyone.
for (const element of document.querySelectorAll('[data-says]')) {
  element.textContent = element.getAttribute('data-says');
  element.removeAttribute('data-says');
}
// Drawings are HTML to everyone: what is in one stands still.
for (const name of ['data-from', 'data-until']) {
  for (const element of document.querySelectorAll(`svg [${name}]`)) element.removeAttribute(name);
}
// It names scripts by their sums, and ours are not theirs.
document.querySelector('meta[http-equiv=Content-Security-Policy]').remove();

rmSync(`${PEERS}/dist`, { recursive: true, force: true });
const ours = `${PEERS}/dist/pad31`;
mkdirSync(ours, { recursive: true });
for (const file of readdirSync(DIST).filter((file) => /^(pad31|favicon)-.*\.(js|wasm|svg|css)$/.test(file))) {
  cpSync(`${DIST}/${file}`, `${ours}/${file}`);
}
writeFileSync(`${ours}/index.html`, document.toString());

const root = document.getElementById('app');
const basis = JSON.parse(root.getAttribute('data-basis'));
root.removeAttribute('data-basis');
document.querySelector('script[type=module]').remove();

/** What a part carries: its words and facts, and the instants among them. */
function kit(element) {
  const [, ...texts] = JSON.parse(element.getAttribute('data-kit'));
  const name = element.getAttribute('data-root');
  const numbers = name in INSTANTS ? texts[INSTANTS[name]].split('|').map(instant) : [];
  return { name, kit: texts, numbers };
}

const parts = [...document.querySelectorAll('[data-root]')].map((element) => ({ element, part: kit(element) }));
const owner = new Map(parts.map(({ element, part }) => [element, part]));
for (const { element } of parts) element.removeAttribute('data-kit');

/** Attributes of the element that are hooks of ours. */
const HOOKS = ['data-root', 'data-live'];

/** An element or a text as data. */
function data(node) {
  if (node.nodeType === 3) return node.data;
  const own = [...node.attributes].filter(({ name }) => !HOOKS.includes(name));
  const drawn = node.localName === 'svg';
  const part = owner.get(node);
  const held = {
    t: node.localName,
    a: own.map(({ name, value }) => [name, value]),
    c: drawn ? undefined : [...node.childNodes].map(data),
    h: drawn ? node.innerHTML : undefined,
    ...times(node),
    part,
    live: node.getAttribute('data-live') ?? (['pad', 'stay', 'clock', 'now'].includes(part?.name) ? '' : undefined),
  };
  if (held.a.length === 0) delete held.a;
  if (held.c?.length === 0) delete held.c;
  return held;
}

const tree = [...root.childNodes].map(data);
// Within a script no end tag may stand.
const script = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
writeFileSync(`${PEERS}/page.json`, script({ basis, tree }));

const given = islands(document, (element) => owner.get(element));
const pads = parts.map(({ part }) => part).filter(({ name }) => name === 'pad');
const carried = Object.fromEntries(parts.map(({ part: { name, ...rest } }) => [name, rest]).filter(([name]) => name !== 'pad'));
const html = root.innerHTML;
for (const name of HOOKS) for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
const still = root.innerHTML;
root.innerHTML = '<!--tree-->';
const [before, after] = document.toString().split('<!--tree-->');
const shell = {
  before,
  after,
  javascript: { html, data: script({ basis, parts: carried, pads }) },
  svelte: { html: still, data: script({ basis, islands: given, pads }), islands: { basis, islands: given } },
};
writeFileSync(`${PEERS}/shell.json`, JSON.stringify(shell));
console.log(`The page as data: ${parts.length} live parts; taken out of everyone's: ${OURS_ALONE.join(', ')}.`);
