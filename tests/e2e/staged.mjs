// A folder as Trunk leaves it to its hook, from dist/: what it places under hashed names, which is of no story, and the
// template with its links.

import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = `${PROJECT}dist`;

export function stage(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(DIST).filter((file) => /^(pad31|favicon)-.*\.(js|wasm|svg)$/.test(file))) {
    copyFileSync(`${DIST}/${file}`, `${folder}/${file}`);
  }
  // What Trunk puts in its links' place is in every page of dist/.
  const built = readFileSync(`${DIST}/index.html`, 'utf8');
  const made = [/<link rel="icon".*?>/, /<script type="module"[^>]*>.*?<\/script>/s].map((part) => built.match(part)[0]);
  const ours = readFileSync(`${PROJECT}index.html`, 'utf8').replace(/^<link data-trunk.*\n/gm, '');
  writeFileSync(`${folder}/index.html`, ours.replace('</head>', () => `${made.join('\n')}\n</head>`));
}
