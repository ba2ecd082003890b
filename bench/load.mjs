// nginx with the shipped configuration, on loopback: 200 connections for 20 s, asking for the page
// and what it loads. Prints figures; fails only if a request does. Run: cargo xtask bench

import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dist, serve } from './nginx.mjs';

const require = createRequire(new URL('../tests/e2e/package.json', import.meta.url));
const autocannon = require('autocannon');

const { address, stop } = await serve(4182);
const names = await readdir(dist);
const assets = names.filter((name) => /^pad31-.*\.(js|css|wasm)$/.test(name));
const result = await autocannon({
  url: address,
  connections: 200,
  duration: 20,
  headers: { 'accept-encoding': 'br' },
  requests: ['/', '/bloggers/', '/embed/damage/', ...assets.map((name) => `/${name}`)].map((path) => ({ path })),
});
await stop();

const { requests, throughput, latency, errors, timeouts, non2xx } = result;
console.log(
  `${requests.total} requests in ${result.duration} s (${requests.average.toFixed(0)} a second, ${(throughput.average / 1e6).toFixed(0)} MB a second), latency median ${latency.p50} ms, 99th percentile ${latency.p99} ms; ${errors} errors, ${timeouts} time-outs, ${non2xx} answers other than 2xx`,
);
if (errors + timeouts + non2xx > 0) process.exitCode = 1;
