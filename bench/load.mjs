// Each server with its shipped configuration, on loopback: 500 connections for 30 s, asking for pages and what these
// load. Prints figures; fails only if a request does. Run: cargo xtask bench load

import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dist, names, serve } from '../tests/e2e/servers.mjs';

const require = createRequire(new URL('../tests/e2e/package.json', import.meta.url));
const autocannon = require('autocannon');

const assets = (await readdir(dist)).filter((name) => /^pad31-.*\.(js|css|wasm)$/.test(name));
for (const name of names) {
  const { address, stop } = await serve(name, 4182);
  const { requests, throughput, latency, errors, timeouts, non2xx, duration } = await autocannon({
    url: address,
    connections: 500,
    duration: 30,
    headers: { 'accept-encoding': 'br' },
    requests: ['/', '/bloggers/', '/embed/damage/', ...assets.map((name) => `/${name}`)].map((path) => ({ path })),
  });
  await stop();
  console.log(
    `${name}: ${requests.total} requests in ${duration} s (${requests.average.toFixed(0)} a second, ${(throughput.average / 1e6).toFixed(0)} MB a second), latency median ${latency.p50} ms, 99th percentile ${latency.p99} ms; ${errors} errors, ${timeouts} time-outs, ${non2xx} answers other than 2xx`,
  );
  if (errors + timeouts + non2xx > 0) process.exitCode = 1;
}
