// How long the page's longest task is while the reader's clock is dragged through every day, on a
// processor slowed down four times. Prints figures; asserts nothing. Run: cargo xtask bench

import { createRequire } from 'node:module';
import { createServer } from 'node:http';

const require = createRequire(new URL('../tests/e2e/package.json', import.meta.url));
const { chromium } = require('@playwright/test');
const sirv = require('sirv');

const dist = new URL('../dist', import.meta.url).pathname;
const serve = sirv(dist);
const server = createServer((request, response) => serve(request, response)).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
const session = await page.context().newCDPSession(page);
await page.goto(`http://127.0.0.1:${server.address().port}/?account=both`);
await page.waitForSelector('html[data-ready]', { state: 'attached' });

const run = () =>
  page.evaluate(async () => {
    const range = document.querySelector('#clock input[type=range]');
    const long = [];
    const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration)));
    observer.observe({ type: 'longtask' });
    const events = [];
    for (let day = 0; day <= Number(range.max); day += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      range.value = String(day);
      range.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
      events.push(performance.now() - start);
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    observer.disconnect();
    events.sort((a, b) => a - b);
    const at = (share) => events[Math.floor((events.length - 1) * share)];
    return { events: events.length, median: at(0.5), p99: at(0.99), longest: Math.max(0, ...long), over50: long.length };
  });

for (const rate of [1, 4]) {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const { events, median, p99, longest, over50 } = await run();
  const task = longest ? `${longest.toFixed(0)} ms (${over50} over 50 ms)` : 'under 50 ms';
  console.log(
    `CPU slowed ${rate}×: ${events} input events, handler median ${median.toFixed(1)} ms, 99th percentile ${p99.toFixed(1)} ms; longest task ${task}`,
  );
}

await browser.close();
server.close();
