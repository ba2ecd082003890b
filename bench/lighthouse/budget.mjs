// The front page, on the mobile profile, within its budget: whatever Lighthouse says that is not a time. Times are
// measured side by side (lighthouse.mjs), and asserted nowhere. Run: cargo xtask test e2e

import { PROFILES, lost, start } from './looked.mjs';

/** Bytes on the way, headers included; and what is asked for: the page, its style, script, WebAssembly and icons. */
const BUDGET = { bytes: 110_000, requests: 8, shift: 0.01 };

const { look, end } = await start();
const lhr = await look('/', PROFILES.mobile);
await end();

const { items } = lhr.audits['network-requests'].details;
const spent = {
  bytes: items.reduce((sum, { transferSize }) => sum + transferSize, 0),
  requests: items.length,
  shift: lhr.audits['cumulative-layout-shift'].numericValue,
};
const over = Object.keys(BUDGET).filter((key) => !(spent[key] <= BUDGET[key]));
const points = [...lost(lhr)];
console.log(JSON.stringify({ spent, BUDGET, points }));
if (over.length + points.length > 0) {
  console.error(`Over its budget: ${[...over, ...points].join(', ')}`);
  process.exitCode = 1;
}
