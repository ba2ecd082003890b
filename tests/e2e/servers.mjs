// dist/ behind a real server, with its configuration as shipped in deploy/.

import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const deploy = new URL('../../deploy/', import.meta.url);

/** Each server: its program, its configuration, what of that is other here, and how it is started. */
const SERVERS = {
  nginx: {
    program: process.env.NGINX,
    configuration: 'nginx.conf',
    placed: (text, { port, site, folder }) =>
      text
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('root /srv/pad31;', `root ${site};`)
        .replace('user www-data;', `user ${process.getuid?.() === 0 ? 'root' : 'www-data'};`)
        .replaceAll(/\/run\/|\/var\/log\/nginx\//g, `${folder}/`),
    options: (file, folder) => ['-p', folder, '-e', join(folder, 'error.log'), '-c', file, '-g', 'daemon off;'],
  },
  caddy: {
    program: process.env.CADDY,
    configuration: 'Caddyfile',
    placed: (text, { port, site }) => text.replace(/^:80 \{/m, `http://127.0.0.1:${port} {`).replace('root * /srv/pad31', `root * ${site}`),
    options: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
};

/** The servers, whether or not this machine has them. */
export const names = Object.keys(SERVERS);
export const has = (name) => Boolean(SERVERS[name].program);

/** Starts one on loopback; returns its address, without a slash at the end, and how to stop it. */
export async function serve(name, port, site = dist) {
  const { program, configuration, placed, options } = SERVERS[name];
  if (!program) throw new Error(`${name.toUpperCase()} does not say where ${name} is`);
  const folder = await mkdtemp(join(tmpdir(), `pad31-${name}-`));
  const file = join(folder, configuration);
  await writeFile(file, placed(await readFile(new URL(configuration, deploy), 'utf8'), { port, site, folder }));
  let said = '';
  const server = spawn(program, options(file, folder), { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  server.stderr.on('data', (text) => (said += text));
  const stopped = new Promise((resolve) => server.on('exit', resolve));
  const address = `http://127.0.0.1:${port}`;
  const up = () => fetch(`${address}/`).then(() => true, () => false);
  while (!(await up())) {
    if (server.exitCode !== null) throw new Error(`${name} stopped at once: ${said}`);
  }
  const stop = async () => {
    server.kill();
    await stopped;
    await rm(folder, { recursive: true });
  };
  return { address, stop };
}

/** A copy of dist/ with what a careless hand left in it. */
export async function cluttered() {
  const folder = await mkdtemp(join(tmpdir(), 'pad31-site-'));
  await cp(dist, folder, { recursive: true });
  await mkdir(join(folder, 'list'));
  for (const left of ['.env', 'ru/.htpasswd', '.git', 'list/secret.txt']) await writeFile(join(folder, left), 'secret');
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
