// The peers side by side: in turns in one run, from one server, each time from nothing, as fast as this machine is and
// as Lighthouse's mobile profile has it. Writes target/peers/figures.json, and keeps those of the run before; asserts
// nothing.

import { existsSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { CONTEXT, open } from './browser.mjs';
import { askToggle, cameUp, slide, tick, watch } from './inside.mjs';
import { ALL } from './peers.mjs';
import { BEFORE, FIGURES, PEERS } from './places.mjs';

/** Turns, each of every peer: of pages coming up, and of pages in use. */
const ROUNDS = { up: 9, use: 5 };
/** Minutes after which no further turn is begun, so that a busy machine is not kept for hours. */
const LIMITS = { use: 14, up: 24 };
const STEPS = 363;
/** Minutes of a day; four times slower, a sixth of them. */
const DAY = 24 * 60;
/** The crew is aboard and the countdown goes by minutes; and a day on which the clock has that many steps. */
const ABOARD = Date.parse('2026-03-01T12:00:30Z');
const LATE = Date.parse('2026-11-25T12:00:00Z');
/** Lighthouse's mobile profile: the processor four times slower, 1.6 Mbit/s, 150 ms. */
const PROFILES = {
  plain: { rate: 1 },
  phone: { rate: 4, network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 } },
};

const { browser, address, close } = await open();

/** Uses a page of a peer that nothing is known of yet; `more` runs in it from the start. */
async function visit(peer, { rate, network }, use, more) {
  const context = await browser.newContext(CONTEXT);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(watch, ABOARD);
  if (more) await page.addInitScript(more);
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(`${address}${peer}/`, { waitUntil: 'commit' });
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const result = await use(page, session);
  await context.close();
  return result;
}

const comeUp = (peer, profile) =>
  visit(peer, profile, async (page) => {
    await page.waitForFunction(() => document.readyState === 'complete' && window.seen.largest > 0);
    return page.evaluate(cameUp);
  });

const answer = (peer, profile) =>
  visit(peer, profile, (page) => page.waitForFunction(() => window.answered).then((answered) => answered.jsonValue()), askToggle);

/** JavaScript's heap and the memory of the WebAssembly, bytes, after what is not used any more was collected. */
async function memory(page, session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize, wasm: await page.evaluate(() => window.seen.memory?.buffer.byteLength ?? 0) };
}

/** What styles and layout have taken the browser so far, ms. */
async function rendered(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return (value('RecalcStyleDuration') + value('LayoutDuration')) * 1000;
}

/** The mean of the middle half: finer than the clock of a page, and deaf to what else the machine does. */
function middle(times) {
  const sorted = [...times].sort((a, b) => a - b).slice(times.length / 4, (times.length * 3) / 4);
  return sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
}

const at = (times, share) => [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];

const use = (peer, { rate }) =>
  visit(peer, { rate }, async (page, session) => {
    const day = DAY / (rate === 1 ? 1 : 6);
    const ticks = await page.evaluate(tick, day);
    // In the first days code is compiled: what grows without end does so in the third.
    await page.evaluate(tick, day);
    const before = await memory(page, session);
    await page.evaluate(tick, day);
    const after = await memory(page, session);
    await page.evaluate((late) => {
      window.setTo(late);
      window.dispatchEvent(new Event('focus'));
    }, LATE);
    await page.waitForFunction((steps) => Number(document.querySelector('#clock input[type=range]').max) === steps, STEPS);
    await session.send('Performance.enable');
    const begun = await rendered(session);
    const { times, longest } = await page.evaluate(slide, STEPS);
    return {
      rendered: ((await rendered(session)) - begun) / STEPS,
      tick: middle(ticks),
      step: middle(times),
      stepSlow: at(times, 0.99),
      longest,
      heap: after.heap,
      wasm: after.wasm,
      grown: after.heap + after.wasm - before.heap - before.wasm,
    };
  });

/** What is sent, bytes after brotli 11, by type; what of the HTML is data for the live part. */
function bytes(peer) {
  const folder = `${PEERS}/dist/${peer}`;
  const sizes = { html: 0, data: 0, css: 0, js: 0, wasm: 0 };
  for (const file of readdirSync(folder)) {
    const [, type] = /\.(html|css|js|wasm)\.br$/.exec(file) ?? [];
    if (type) sizes[type] += statSync(`${folder}/${file}`).size;
  }
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  const still = page.replace(/<script type="application\/json" id="page">.*?<\/script>/s, '').replaceAll(/ data-(kit|basis)="[^"]*"/g, '');
  sizes.data = sizes.html - brotliCompressSync(Buffer.from(still)).length;
  sizes.html -= sizes.data;
  return sizes;
}

const runs = {};
const note = (peer, profile, figures) => {
  for (const [name, value] of Object.entries(figures)) (((runs[peer] ??= {})[profile] ??= {})[name] ??= []).push(value);
};
const begun = performance.now();
const minutes = () => (performance.now() - begun) / 60_000;
/** Turns of everyone in every profile; how many were taken. */
async function turns(of, measure) {
  let taken = 0;
  do {
    for (const [profile, settings] of Object.entries(PROFILES)) {
      for (const peer of Object.keys(ALL)) note(peer, profile, await measure(peer, settings));
    }
    taken += 1;
  } while (taken < ROUNDS[of] && minutes() < LIMITS[of]);
  return taken;
}

// The first is the browser's own warming up, and counts for nobody.
for (const peer of Object.keys(ALL)) await comeUp(peer, PROFILES.plain);
const used = await turns('use', use);
const up = await turns('up', async (peer, settings) => ({
  ...(await comeUp(peer, settings)),
  answers: await answer(peer, settings),
}));
const version = browser.version();
await close();

const sizes = Object.fromEntries(Object.keys(ALL).map((peer) => [peer, bytes(peer)]));
const figures = { rounds: { up, used }, browser: version, sizes, runs };
if (existsSync(FIGURES)) renameSync(FIGURES, BEFORE);
writeFileSync(FIGURES, JSON.stringify(figures));
console.log(`${up} turns of pages coming up, ${used} of pages in use, in ${Math.round(minutes())} minutes.`);
