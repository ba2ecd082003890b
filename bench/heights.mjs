// What content/heights.toml should hold of the languages of dist/: pieces (from this width, height in px, px less
// for every 100 px of width) that are never too low and at most that share too high, with the margin for the
// reader's own font. Prints the rows; asserts nothing.
// Run: cargo xtask heights, which builds the pages first and has the rows put into the file (--write).

import { readFileSync, writeFileSync } from 'node:fs';
import { widen } from '../tests/e2e/fonts.mjs';
import { open } from './site.mjs';

const NARROWEST = 240;
const WIDEST = 1280;
const STEP = 1;
const SLACK = 0.06;
/** A usual column and phone, at which blocks are held to a height: no slack there. */
const EXACT = [360, 640];
const FACTS = readFileSync(new URL('../content/facts.toml', import.meta.url), 'utf8');
const [, ACCOUNT] = /^\[\[account\]\]\nid = "([^"]+)"/m.exec(FACTS);
/** Each row, and the block it is of, in its state. */
const ROWS = Object.fromEntries(
  [
    ['damage', 'damage/', true],
    ['countdown', 'countdown/', false],
    ['story', 'story/', false],
    ['all', '', true],
  ].flatMap(([name, path, both]) =>
    ['', '-full'].flatMap((form) => [
      [name + form, `${path}?account=${ACCOUNT}${form && '&full'}`],
      ...(both ? [[`${name}${form}-both`, `${path}${form && '?full'}`]] : []),
    ]),
  ),
);
const LANGUAGES = [.../^languages = \[(.*)\]/m.exec(FACTS)[1].matchAll(/"([^"]+)"/g)].map(([, tag]) => tag);

/** The piece that fits heights from `start` on for longest, and where it ends. */
function longest(heights, start) {
  let best = { end: start };
  for (let less = 0; less <= 1200; less += 5) {
    let [low, high] = [-Infinity, Infinity];
    let end = start;
    for (; end < heights.length; end += 1) {
      const [width, height] = heights[end];
      const drop = (less * width) / 100;
      low = Math.max(low, height + drop);
      high = Math.min(high, height * (EXACT.includes(width) ? 1 : 1 + SLACK) + drop);
      if (low > high) break;
      if (end >= best.end) best = { end: end + 1, less, height: Math.ceil(low) };
    }
  }
  return best;
}

const FILE = new URL('../content/heights.toml', import.meta.url);
let table = '';
const note = (line) => {
  console.log(line);
  table += `${line}\n`;
};

// The story gives the reader's own time as well; no zone has a longer name.
const { page, address, close } = await open(WIDEST, { timezoneId: 'Pacific/Chatham' });
for (const [index, language] of LANGUAGES.entries()) {
  note(`\n[${language}]`);
  for (const [row, path] of Object.entries(ROWS)) {
    await page.goto(`${address}${index === 0 ? '' : `${language}/`}embed/${path}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.evaluate(widen);
    await page.evaluate(() => document.getElementById('app').style.setProperty('min-height', '0'));
    const heights = [];
    for (let width = NARROWEST; width <= WIDEST; width += STEP) {
      await page.setViewportSize({ width, height: 740 });
      heights.push([width, await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))]);
    }
    const pieces = [];
    for (let start = 0; start < heights.length; ) {
      const { end, less, height } = longest(heights, start);
      pieces.push(`[${start === 0 ? 0 : heights[start][0]}, ${height}, ${less}]`);
      start = end;
    }
    note(`${row} = [${pieces.join(', ')}]`);
  }
}
await close();
if (process.argv.includes('--write')) {
  // What stands above the first language is ours.
  const [head] = readFileSync(FILE, 'utf8').split(/^\[/m);
  writeFileSync(FILE, head.trimEnd() + `\n${table}`);
}
