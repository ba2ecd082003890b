// Svelte in the browser: hydrates each component in its place; what stands still is left as it is.

import { flushSync, hydrate } from 'svelte';
import { setReady, wake } from '../edge.js';
import { basisOf } from '../logic.js';
import { ISLANDS } from './islands.js';
import { begin, reader } from './reader.svelte.js';
import { followStill } from './still.svelte.js';

const { basis, islands, pads } = JSON.parse(document.getElementById('page').textContent);
// To hydrate the radios sets them back.
const clicked = document.querySelector('#damage input[name=account]:checked')?.value;
begin(basisOf(basis));
for (const [selector, component] of Object.entries(ISLANDS)) {
  hydrate(component, { target: document.querySelector(selector), props: islands[selector] });
}
followStill({ pads });
wake(reader.basis, reader.update, clicked);
flushSync();
setReady();
