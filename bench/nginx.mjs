// dist/ behind nginx, with the configuration as shipped.

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Starts it on loopback; returns its address, without a slash at the end, and how to stop it. */
export async function serve(port) {
  const folder = await mkdtemp(join(tmpdir(), 'pad31-nginx-'));
  const shipped = await readFile(new URL('../deploy/nginx.conf', import.meta.url), 'utf8');
  const configuration = shipped
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/pad31;', `root ${dist};`)
    .replace('user www-data;', `user ${process.getuid?.() === 0 ? 'root' : 'www-data'};`)
    .replaceAll(/\/run\/|\/var\/log\/nginx\//g, `${folder}/`);
  await writeFile(join(folder, 'nginx.conf'), configuration);
  const options = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'];
  const nginx = spawn(process.env.NGINX ?? '/usr/sbin/nginx', options);
  const address = `http://127.0.0.1:${port}`;
  const up = () => fetch(`${address}/`).then(() => true, () => false);
  while (!(await up()));
  const stop = async () => {
    nginx.kill();
    await rm(folder, { recursive: true });
  };
  return { address, stop };
}
