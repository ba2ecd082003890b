// Lighthouse over a page of each kind and every block, mobile and desktop, behind the shipped nginx configuration: the
// median of five runs each, written into docs/performance.md. Run: cargo xtask bench lighthouse

import { readFile, writeFile } from 'node:fs/promises';
import { CATEGORIES, PROFILES, lost, start } from './looked.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const PAGES = ['/', '/bloggers/', '/side-by-side/restored/', '/ru/', '/kk/', '/accessibility/'].concat(
  ['damage/', 'countdown/', 'story/', '', 'help/', 'gallery/'].map((path) => `/embed/${path}`),
);

const { look, end } = await start();
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const points = new Set();

async function measured(path, config) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const lhr = await look(path, config);
    runs.push(lhr);
    for (const point of lost(lhr)) points.add(`\`${path}\`: ${point}`);
  }
  const scores = CATEGORIES.map((category) => median(runs.map(({ categories }) => Math.round(categories[category].score * 100))));
  // A run on a busy machine can miss its trace.
  const audit = (id) => median(runs.map(({ audits }) => audits[id].numericValue).filter(Number.isFinite)) ?? Number.NaN;
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((id) => Math.round(audit(id)));
  return [...scores, ...times, audit('cumulative-layout-shift').toFixed(3)];
}

const rows = [];
for (const path of PAGES) {
  for (const [profile, config] of Object.entries(PROFILES)) {
    const row = await measured(path, config);
    console.log(path, profile, ...row);
    rows.push(`| \`${path}\` | ${profile} | ${row.join(' | ')} |`);
  }
}
await end();

const text = [
  `Median of ${RUNS} runs each.`,
  '',
  '| page | profile | performance | accessibility | best practices | SEO | first paint, ms | largest, ms | blocking, ms | CLS |',
  '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|',
  ...rows,
  '',
  points.size === 0 ? 'Nothing but times costs a point.' : 'What costs points besides times:',
  '',
  ...[...points].map((line) => `- ${line}`),
].join('\n');
const document = new URL('../../docs/performance.md', import.meta.url);
const [before, after] = ['<!-- lighthouse: written by `cargo xtask bench lighthouse` -->', '<!-- lighthouse: end -->'];
const old = await readFile(document, 'utf8');
const [head, rest] = old.split(before);
await writeFile(document, `${head}${before}\n\n${text.trim()}\n\n${after}${rest.split(after)[1]}`);
