// How long the page's longest task is while the reader's clock is dragged through every day, on the
// processor as it is and slowed down four times. Prints figures; asserts nothing. Run: cargo xtask bench page

import { drag, open } from './site.mjs';

const { page, address, close } = await open(360);
const session = await page.context().newCDPSession(page);
await page.goto(`${address}?account=both`);
await page.waitForSelector('html[data-ready]', { state: 'attached' });

for (const rate of [1, 4]) {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const { events, median, p99, longest, over50 } = await drag(page);
  const task = longest ? `${longest.toFixed(0)} ms (${over50} over 50 ms)` : 'under 50 ms';
  console.log(
    `CPU slowed ${rate}×: ${events} input events, handler median ${median.toFixed(1)} ms, 99th percentile ${p99.toFixed(1)} ms; longest task ${task}`,
  );
}

await close();
