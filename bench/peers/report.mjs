// Writes what was measured into docs/performance.md, between its marks, and draws the plots beside it.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ALL } from './peers.mjs';
import { BEFORE, FIGURES, PROJECT } from './places.mjs';
import { plots } from './plots.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { rounds, browser, sizes, runs } = read(FIGURES);
const OURS = 'pad31';
const MARKS = ['<!-- peers: written by `cargo xtask bench peers` -->', '<!-- peers: end -->'];
const PROFILE_NAMES = { plain: 'as fast as this machine', phone: 'mobile profile' };

/** What was measured, by what it is called: its name among the figures, and how it is written. */
const MEASURES = {
  up: [
    ['first paint', 'first', 0, 'ms'],
    ['largest paint', 'largest', 0, 'ms'],
    ['the toggle answers', 'answers', 0, 'ms'],
    ['blocking time', 'blocking', 0, 'ms'],
  ],
  use: [
    ['toggle', 'toggle', 1, 'ms'],
    ['toggle, drawn', 'drawn', 0, 'ms'],
    ['tick', 'tick', 2, 'ms'],
    ['clock’s step', 'step', 1, 'ms'],
    ['99th percentile', 'stepSlow', 1, 'ms'],
    ['its styles and layout', 'rendered', 1, 'ms'],
    ['longest task', 'longest', 0, 'ms'],
  ],
  memory: [
    ['JavaScript heap', 'heap', 2, 'MB'],
    ['WebAssembly', 'wasm', 2, 'MB'],
    ['grown in the third', 'grown', 2, 'MB'],
  ],
};

const scale = (unit) => (unit === 'MB' ? 1e6 : 1);
/** Least, median, greatest. */
const spread = (values) => [0, 0.5, 1].map((share) => [...values].sort((a, b) => a - b)[Math.round((values.length - 1) * share)]);
const median = (values) => spread(values)[1];
/** How many times ours a peer's figures are, turn by turn: what the machine does besides is in both. Of nothing there is no multiple. */
function ratios(all, peer, profile, key) {
  const ours = all[OURS][profile][key];
  return ours.includes(0) ? [] : all[peer][profile][key].map((value, turn) => value / ours[turn]);
}
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map((_, index) => (index ? '--:' : '---'))), ...rows.map(row)].join('\n');
const label = (peer) => `${ALL[peer].name}, ${ALL[peer].way}`;

/** Median, from least to greatest, and how many times ours. */
function cell(peer, profile, [, key, digits, unit]) {
  const [least, middle, most] = spread(runs[peer][profile][key]).map((value) => (value / scale(unit)).toFixed(digits).replace(/^-(?=[0.]+$)/, ''));
  // What grows is about nothing, of which nothing is so many times as much.
  const compared = key === 'grown' ? [] : ratios(runs, peer, profile, key);
  const ratio = peer === OURS || compared.length === 0 ? '' : ` ×${median(compared).toFixed(2)}`;
  return `${middle} (${least}–${most})${ratio}`;
}

const measured = (measures, profile) =>
  table(
    ['', ...measures.map(([name, , , unit]) => `${name}, ${unit}`)],
    Object.keys(ALL).map((peer) => [label(peer), ...measures.map((measure) => cell(peer, profile, measure))]),
  );

const all = (peer) => Object.values(sizes[peer]).reduce((sum, size) => sum + size);
const live = ({ data, js, wasm }) => data + js + wasm;
const number = (value) => value.toLocaleString('en-GB');
const sent = table(
  ['', 'HTML', 'data in it', 'CSS', 'JavaScript', 'WebAssembly', 'all', 'ratio'],
  Object.keys(ALL).map((peer) => {
    const { html, data, css, js, wasm } = sizes[peer];
    return [label(peer), ...[html, data, css, js, wasm, all(peer)].map(number), (all(peer) / all(OURS)).toFixed(2)];
  }),
);

/** Where a peer is better than ours by more than a twentieth, and by how much the best is. */
function worse() {
  const found = [];
  const compare = (what, value, digits, unit) => {
    const [best] = Object.keys(ALL).sort((a, b) => value(a) - value(b));
    if (value(OURS) <= value(best) * 1.05) return;
    const written = (peer) => (unit ? `${(value(peer) / scale(unit)).toFixed(digits)} ${unit}` : `${number(value(peer))} bytes`);
    found.push(`- ${what}: ${written(OURS)}, ${ALL[best].name} ${written(best)}`);
  };
  compare('Bytes of the live part, with its data', (peer) => live(sizes[peer]));
  for (const [profile, named] of Object.entries(PROFILE_NAMES)) {
    for (const [name, key, digits, unit] of [...MEASURES.up, ...MEASURES.use]) {
      compare(`${name[0].toUpperCase()}${name.slice(1)}, ${named}`, (peer) => median(runs[peer][profile][key]), digits, unit);
    }
  }
  compare('Memory after three days', (peer) => median(runs[peer].plain.heap) + median(runs[peer].plain.wasm), 2, 'MB');
  return found.join('\n');
}

/** How many ratios of this run and the one before lie within each other's spread, if both measured the same pages. */
function agreement() {
  const before = existsSync(BEFORE) ? read(BEFORE) : undefined;
  if (JSON.stringify(before?.sizes) !== JSON.stringify(sizes)) return '';
  const apart = [];
  let compared = 0;
  for (const [profile, named] of Object.entries(PROFILE_NAMES)) {
    for (const [name, key] of [...MEASURES.up, ...MEASURES.use]) {
      for (const peer of Object.keys(ALL).filter((peer) => peer !== OURS)) {
        const both = [runs, before.runs].map((all) => ratios(all, peer, profile, key));
        if (both.some((list) => list.length === 0)) continue;
        const [[low, here, high], [lowBefore, there, highBefore]] = both.map(spread);
        compared += 1;
        const within = (here >= lowBefore && here <= highBefore) || (there >= low && there <= high);
        if (!within) apart.push(`${ALL[peer].name}, ${name}, ${named} (×${here.toFixed(2)}, before ×${there.toFixed(2)})`);
      }
    }
  }
  const others = apart.length > 0 ? `. Not so: ${apart.join('; ')}` : '';
  return `\nAgainst the run before, of the same pages: ${compared - apart.length} of ${compared} ratios lie within the spread of the other run’s${others}.\n`;
}

const text = `
${rounds.up} turns of pages coming up, ${rounds.used} of pages in use, in Chromium ${browser}. Medians; in brackets the least and the greatest; × is how many times ours, turn by turn. A tick and a step are what the script takes, each a turn’s mean of its middle half; styles and layout, all that the browser takes for them while the clock goes through its days, by the number of steps. A toggle is drawn when the main thread has done its frame. Blocking time is what tasks take beyond 50 ms once something is painted; where none takes as long, the longest is 0. Bytes are after brotli 11.

${sent}

![Bytes by type](plots/bytes.svg)

Coming up, on Lighthouse’s mobile profile (processor four times slower, 1.6 Mbit/s, 150 ms):

${measured(MEASURES.up, 'phone')}

Coming up, unthrottled:

${measured(MEASURES.up, 'plain')}

![Time until the toggle answers](plots/answers.svg)

In use, processor four times slower:

${measured(MEASURES.use, 'phone')}

In use, unthrottled:

${measured(MEASURES.use, 'plain')}

![A step of the clock](plots/step.svg)

Memory after three simulated days of 1,440 ticks each, in the first of which code is compiled:

${measured(MEASURES.memory, 'plain')}

Where ours is not as good as the best of them, by more than a twentieth:

${worse()}
${agreement()}`;

const path = `${PROJECT}/docs/performance.md`;
const page = readFileSync(path, 'utf8');
const [from, until] = MARKS.map((mark) => page.indexOf(mark));
if (from < 0 || until < from) throw new Error(`docs/performance.md lacks the marks ${MARKS.join(' and ')}`);
writeFileSync(path, page.slice(0, from + MARKS[0].length) + '\n' + text + '\n' + page.slice(until));
mkdirSync(`${PROJECT}/docs/plots`, { recursive: true });
for (const [name, svg] of Object.entries(plots(sizes, runs))) writeFileSync(`${PROJECT}/docs/plots/${name}.svg`, svg);
console.log('Written into docs/performance.md, with plots in docs/plots/.');
