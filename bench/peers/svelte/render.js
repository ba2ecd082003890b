// Svelte at the build: the HTML of each component as published.

import { render } from 'svelte/server';
import { basisOf } from '../logic.js';
import { ISLANDS } from './islands.js';
import { begin } from './reader.svelte.js';

export function renderAll({ basis, islands }) {
  begin(basisOf(basis));
  const rendered = Object.entries(ISLANDS).map(([selector, component]) => [selector, render(component, { props: islands[selector] }).body]);
  return Object.fromEntries(rendered);
}
