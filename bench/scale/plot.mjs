// How many times what it was at first each measure is, by how many times the content is.

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<html></html>');
const MEASURES = { bytes: 'bytes', seconds: 'build', takeover: 'taking over', step: 'step of the clock' };

export function plot(byEvents, byAccounts) {
  const points = Object.entries({ events: byEvents, accounts: byAccounts }).flatMap(([kind, rows]) =>
    rows.flatMap((row) =>
      Object.entries(MEASURES).map(([key, name]) => ({ kind, name, content: row[kind] / rows[0][kind], times: row[key] / rows[0][key] })),
    ),
  );
  const svg = Plot.plot({
    document,
    width: 720,
    height: 360,
    marginRight: 110,
    style: { background: 'white', color: 'black', fontFamily: 'sans-serif' },
    fx: { label: null, domain: ['events', 'accounts'] },
    x: { type: 'log', label: 'times as much content', grid: true },
    y: { type: 'log', label: 'times as much', grid: true },
    color: { domain: Object.values(MEASURES), range: ['#4d6fae', '#d1654f', '#3d8b6e', '#8a6bb0'] },
    marks: [
      // Where it grows as the content does.
      Plot.line(points, { fx: 'kind', x: 'content', y: 'content', stroke: '#bbb', strokeDasharray: '4 4' }),
      Plot.line(points, { fx: 'kind', x: 'content', y: 'times', stroke: 'name' }),
      Plot.dot(points, { fx: 'kind', x: 'content', y: 'times', fill: 'name', r: 3 }),
      Plot.text(points, Plot.selectLast({ fx: 'kind', x: 'content', y: 'times', z: 'name', text: 'name', fill: 'name', textAnchor: 'start', dx: 8 })),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${svg.outerHTML}\n`;
}
