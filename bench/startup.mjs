// How the page comes up on a slow phone, with its scripts and with them removed, in turns: first and
// largest paint, blocking time (what tasks take beyond 50 ms), and when it is ready.
// Prints figures; asserts nothing. Run: cargo xtask bench page

import { open } from './site.mjs';

const ROUNDS = 15;
/** A mid-range phone on a slow network: the processor four times slower, 1.6 Mbit/s, 150 ms. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

const { page, address, close } = await open(390);
const session = await page.context().newCDPSession(page);
await session.send('Network.enable');
await session.send('Network.setCacheDisabled', { cacheDisabled: true });
await session.send('Network.emulateNetworkConditions', NETWORK);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
await page.addInitScript(() => {
  const seen = { first: 0, largest: 0, tasks: [] };
  Object.assign(window, { seen });
  const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', (entry) => entry.name === 'first-contentful-paint' && (seen.first = entry.startTime));
  watch('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
  watch('longtask', (entry) => seen.tasks.push({ start: entry.startTime, duration: entry.duration }));
});

const withScripts = async () => {
  await page.goto(`${address}live.html`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
};
const without = async () => {
  await page.goto(`${address}still.html`, { waitUntil: 'load' });
};

async function measure(load) {
  await load();
  await page.waitForFunction(() => window.seen.largest > 0);
  return page.evaluate(async () => {
    const ready = performance.now();
    // Until the browser is idle: what was put off has been done.
    await new Promise((resolve) => requestIdleCallback(resolve));
    const { first, largest, tasks } = window.seen;
    const blocking = (after) =>
      tasks.filter(({ start }) => start > after).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    // Before the first paint the browser lays out the page, whatever its scripts.
    return { first, largest, blocking: blocking(0), afterwards: blocking(first), ready };
  });
}

const runs = { scripts: [], none: [] };
await measure(withScripts);
for (let round = 0; round < ROUNDS; round += 1) {
  runs.scripts.push(await measure(withScripts));
  runs.none.push(await measure(without));
}
await close();

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const of = (kind, key) => median(runs[kind].map((run) => run[key]));
const ratio = (key) => (of('scripts', key) / of('none', key)).toFixed(2);
console.log(`${ROUNDS} rounds in turns; processor 4× slower, 1.6 Mbit/s, 150 ms; medians`);
for (const [key, name] of [['first', 'First paint'], ['largest', 'Largest paint']]) {
  console.log(`${name}: ${of('scripts', key).toFixed(0)} ms, without scripts ${of('none', key).toFixed(0)} ms: ${ratio(key)}`);
}
for (const kind of ['scripts', 'none']) {
  const name = kind === 'scripts' ? 'With scripts' : 'Without';
  const [blocking, afterwards, ready] = ['blocking', 'afterwards', 'ready'].map((key) => of(kind, key).toFixed(0));
  console.log(`${name}: blocking time ${blocking} ms, of it ${afterwards} ms after the first paint; ready after ${ready} ms`);
}
