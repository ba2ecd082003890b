// nginx with the shipped configuration, on loopback: 200 connections for 20 s, asking for the page
// and what it loads. Prints figures; fails only if a request does. Run: cargo xtask bench

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(new URL('../tests/e2e/package.json', import.meta.url));
const autocannon = require('autocannon');

const PORT = 4182;
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'pad31-load-'));
const shipped = await readFile(new URL('../deploy/nginx.conf', import.meta.url), 'utf8');
await writeFile(
  join(folder, 'nginx.conf'),
  shipped
    .replace('listen 80;', `listen 127.0.0.1:${PORT};`)
    .replace('root /srv/pad31;', `root ${dist};`)
    .replace('user www-data;', `user ${process.getuid?.() === 0 ? 'root' : 'www-data'};`)
    .replaceAll(/\/run\/|\/var\/log\/nginx\//g, `${folder}/`),
);
const nginx = spawn(process.env.NGINX ?? '/usr/sbin/nginx', ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;']);
const up = () => fetch(`http://127.0.0.1:${PORT}/`).then(() => true, () => false);
while (!(await up()));

const names = await readdir(dist);
const assets = names.filter((name) => /^pad31-.*\.(js|css|wasm)$/.test(name));
const result = await autocannon({
  url: `http://127.0.0.1:${PORT}`,
  connections: 200,
  duration: 20,
  headers: { 'accept-encoding': 'br' },
  requests: ['/', '/bloggers/', '/embed/damage/', ...assets.map((name) => `/${name}`)].map((path) => ({ path })),
});
nginx.kill();
await rm(folder, { recursive: true });

const { requests, throughput, latency, errors, timeouts, non2xx } = result;
console.log(
  `${requests.total} requests in ${result.duration} s (${requests.average.toFixed(0)} a second, ${(throughput.average / 1e6).toFixed(0)} MB a second), latency median ${latency.p50} ms, 99th percentile ${latency.p99} ms; ${errors} errors, ${timeouts} time-outs, ${non2xx} answers other than 2xx`,
);
if (errors + timeouts + non2xx > 0) process.exitCode = 1;
