// The plots of what was measured, as SVG.

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { ALL } from './peers.mjs';

const { document } = parseHTML('<html></html>');
const TYPES = { html: 'HTML', data: 'data', css: 'CSS', js: 'JavaScript', wasm: 'WebAssembly' };
const PROFILES = { plain: 'unthrottled', phone: 'mobile profile' };
const NAMES = Object.values(ALL).map(({ name }, index) => (index > 2 ? `${name}, whole tree` : name));

/** A plot as a file of its own: text and axes in black on white, whatever the reader's theme. */
function drawn(options) {
  const svg = Plot.plot({
    document,
    width: 720,
    marginLeft: 130,
    style: { background: 'white', color: 'black', fontFamily: 'sans-serif' },
    ...options,
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${svg.outerHTML}\n`;
}

const bytes = (sizes) =>
  drawn({
    height: 260,
    x: { label: 'KB after brotli 11', transform: (size) => size / 1000, grid: true },
    y: { label: null, domain: NAMES },
    color: { domain: Object.values(TYPES), range: ['#888', '#e8b04a', '#b9c3cc', '#d1654f', '#4d6fae'] },
    marks: [
      Plot.barX(
        Object.keys(ALL).flatMap((peer, index) =>
          Object.entries(TYPES).map(([type, name]) => ({ peer: NAMES[index], size: sizes[peer][type], name })),
        ),
        { x: 'size', y: 'peer', fill: 'name' },
      ),
      // A key, since a plot in a file has no page around it.
      ...Object.values(TYPES).map((name, index) =>
        Plot.text([name], { frameAnchor: 'top-right', textAnchor: 'start', dx: -90, dy: index * 15, text: [`■ ${name}`], fill: [name] }),
      ),
    ],
  });

/** Every run as a dot, the median as a line, in both profiles. */
const dots = (runs, key, label) =>
  drawn({
    height: 420,
    marginRight: 100,
    x: { label, zero: true, grid: true },
    y: { label: null, domain: NAMES },
    fy: { label: null, domain: Object.values(PROFILES) },
    marks: [
      Plot.dot(values(runs, key), { x: 'value', y: 'peer', fy: 'profile', r: 3, fill: '#4d6fae', fillOpacity: 0.5 }),
      Plot.tickX(
        values(runs, key),
        Plot.groupY({ x: 'median' }, { x: 'value', y: 'peer', fy: 'profile', stroke: '#d1654f', strokeWidth: 2 }),
      ),
    ],
  });

const values = (runs, key) =>
  Object.keys(ALL).flatMap((peer, index) =>
    Object.entries(PROFILES).flatMap(([profile, name]) =>
      runs[peer][profile][key].map((value) => ({ peer: NAMES[index], profile: name, value })),
    ),
  );

export const plots = (sizes, runs) => ({
  bytes: bytes(sizes),
  answers: dots(runs, 'answers', 'ms until the toggle answers'),
  step: dots(runs, 'step', 'ms a step of the clock, of 363'),
});
