// Lighthouse over a page of each kind and every block, mobile and desktop, behind the shipped nginx configuration: the median of five
// runs each, written into docs/performance.md. Run: cargo xtask bench lighthouse

import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { serve } from '../nginx.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const PAGES = ['/', '/bloggers/', '/side-by-side/restored/', '/ru/', '/kk/'].concat(
  ['damage/', 'countdown/', 'story/', '', 'help/', 'gallery/'].map((path) => `/embed/${path}`),
);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PROFILES = { mobile: undefined, desktop: desktopConfig };

const { address, stop } = await serve(4183);
const chrome = await launch({
  chromePath: process.env.CHROMIUM,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const lost = new Set();

async function measured(path, config) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr } = await lighthouse(address + path, { port: chrome.port, logLevel: 'silent', onlyCategories: CATEGORIES }, config);
    runs.push(lhr);
    // What costs points, but for the times, is the same in each run.
    for (const category of CATEGORIES.slice(1)) {
      for (const { id, weight } of lhr.categories[category].auditRefs) {
        const { score, title } = lhr.audits[id];
        if (weight > 0 && score !== null && score < 1) lost.add(`\`${path}\`: ${title} (${category})`);
      }
    }
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
await chrome.kill();
await stop();

const text = [
  `Median of ${RUNS} runs each.`,
  '',
  '| page | profile | performance | accessibility | best practices | SEO | first paint, ms | largest, ms | blocking, ms | CLS |',
  '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|',
  ...rows,
  '',
  lost.size === 0 ? 'Nothing but times costs a point.' : 'What costs points besides times:',
  '',
  ...[...lost].map((line) => `- ${line}`),
].join('\n');
const document = new URL('../../docs/performance.md', import.meta.url);
const [before, after] = ['<!-- lighthouse: written by `cargo xtask bench lighthouse` -->', '<!-- lighthouse: end -->'];
const old = await readFile(document, 'utf8');
const [head, rest] = old.split(before);
await writeFile(document, `${head}${before}\n\n${text.trim()}\n\n${after}${rest.split(after)[1]}`);
