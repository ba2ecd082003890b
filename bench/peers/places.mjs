// Where things are.

import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The project. */
export const PROJECT = folder('../..');
/** Our built site. */
export const DIST = folder('../../dist');
/** What is made of the peers. */
export const PEERS = folder('../../target/peers');
/** What was measured, in the last run and in the one before. */
export const FIGURES = `${PEERS}/figures.json`;
export const BEFORE = `${PEERS}/before.json`;
/** The peers' sources. */
export const SOURCES = folder('.');
