// How the page and its build grow with the content: events, accounts, and a site of twenty stories in three languages.
// Writes docs/performance.md between its marks, and a plot beside it. Run: cargo xtask bench scale

import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { PROJECT, stage } from '../../tests/e2e/staged.mjs';
import { drag, open } from '../site.mjs';
import { write } from './content.mjs';
import { plot } from './plot.mjs';

const MADE = `${PROJECT}target/scale`;
const STORIES = 20;
const ROUNDS = 5;
/** The live story has 8 events and 2 accounts; 4 accounts is as many as there are patterns. */
const EVENTS = [10, 100, 1000];
const ACCOUNTS = [2, 3, 4];

/** Publishes a content folder; seconds, and the most memory it held, MB. Cards and compression only where asked. */
async function publish(folder, content, whole) {
  stage(folder);
  const env = { ...process.env, TRUNK_STAGING_DIR: folder, PAD31_CONTENT: content, PAD31_SITE: '', TRUNK_PROFILE: whole ? 'release' : '' };
  if (!whole) env.PAD31_FONTS = '';
  const start = performance.now();
  const hook = spawn(`${PROJECT}target/debug/prerender`, [], { cwd: PROJECT, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let [said, held] = ['', 0];
  hook.stderr.on('data', (text) => (said += text));
  const looking = setInterval(() => {
    try {
      held = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${hook.pid}/status`, 'utf8'))?.[1] ?? held);
    } catch {
      // It has ended, or this system has no such file.
    }
  }, 20);
  const code = await new Promise((resolve) => hook.on('exit', resolve));
  clearInterval(looking);
  if (code !== 0) throw new Error(`${content} could not be published.\n${said}`);
  return { seconds: (performance.now() - start) / 1000, memory: held / 1000 };
}

const compressed = (path) =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }).length;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Bytes of the page, and what it takes to bring it to life and to move its clock. */
async function measured(events, accounts) {
  const [folder, content] = [`${MADE}/site`, `${MADE}/content`];
  write(content, events, accounts);
  const { seconds } = await publish(folder, content, false);
  const { page, address, close } = await open(390, { folder });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const at = {};
    Object.assign(window, { at });
    new MutationObserver(() => {
      for (const mark of ['started', 'ready']) if (document.documentElement.hasAttribute(`data-${mark}`)) at[mark] ??= performance.now();
    }).observe(document, { subtree: true, attributeFilter: ['data-started', 'data-ready'] });
  });
  const takeovers = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(address);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    takeovers.push(await page.evaluate(() => window.at.ready - window.at.started));
  }
  const { median: step } = await drag(page);
  await close();
  const row = { events, accounts, bytes: compressed(`${folder}/index.html`), seconds, takeover: median(takeovers), step };
  console.log(JSON.stringify(row));
  return row;
}

const byEvents = [];
for (const events of EVENTS) byEvents.push(await measured(events, 2));
const byAccounts = [];
for (const accounts of ACCOUNTS) byAccounts.push(await measured(8, accounts));

let [total, most] = [0, 0];
for (let story = 0; story < STORIES; story += 1) {
  const { seconds, memory } = await publish(`${MADE}/story`, `${PROJECT}content`, true);
  total += seconds;
  most = Math.max(most, memory);
}
console.log(`${STORIES} stories: ${total.toFixed(0)} s, ${most.toFixed(0)} MB`);

const number = (value, digits = 0) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const table = (of, rows) => [
  `| ${of} | page, bytes after brotli 11 | its build, s | taking it over, ms | a step of the clock, ms |`,
  '|--:|--:|--:|--:|--:|',
  ...rows.map((row) => `| ${number(row[of])} | ${number(row.bytes)} | ${number(row.seconds, 1)} | ${number(row.takeover)} | ${number(row.step, 1)} |`),
];
const text = [
  `The live story in English with more events (of the same words, which compress well), and with more accounts that each say as much as the bloggers’; a story has at most four, as many as there are patterns to tell them apart. The build writes every page of it, without cards and compression; taking over and steps are medians of ${ROUNDS} loads and of every day, at 390 px, processor four times slower.`,
  '',
  ...table('events', byEvents),
  '',
  ...table('accounts', byAccounts),
  '',
  '![Growth with the content](plots/scale.svg)',
  '',
  `A site of ${STORIES} stories in three languages, one after the other, with cards and compression: ${number(total)} s, ${number(total / STORIES, 1)} s a story, at most ${number(most)} MB.`,
].join('\n');

const MARKS = ['<!-- scale: written by `cargo xtask bench scale` -->', '<!-- scale: end -->'];
const file = `${PROJECT}docs/performance.md`;
const [before, rest] = readFileSync(file, 'utf8').split(MARKS[0]);
const [, after] = rest.split(MARKS[1]);
writeFileSync(file, `${before}${MARKS[0]}\n\n${text}\n\n${MARKS[1]}${after}`);
writeFileSync(`${PROJECT}docs/plots/scale.svg`, plot(byEvents, byAccounts));
