// Texts kept beside the specs, and reviewed when they change (`UPDATE=1` writes them anew).

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from './page';

const KEPT = 'snapshots/';

/** That a text is as the file of this name has it. */
export function kept(name: string, text: string) {
  const file = `${KEPT}${name}`;
  if (process.env.UPDATE) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${file} is kept`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
