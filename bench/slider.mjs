// How long the page's longest task is while the reader's clock is dragged through every day, on a
// processor slowed down four times. Prints figures; asserts nothing. Run: cargo xtask bench

import { open } from './site.mjs';

const { page, address, close } = await open(360);
const session = await page.context().newCDPSession(page);
await page.goto(`${address}?account=both`);
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

await close();
