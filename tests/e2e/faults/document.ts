// What others made of the page's HTML, as it is served or right before its scripts run. More of it is in
// touched.spec.ts.

import { expect } from '../page';
import type { Fault, Outcome } from '../stands';
import type { Page } from '@playwright/test';

const served = (change: (html: string) => string) => (page: Page) =>
  page.route(({ pathname }) => pathname === '/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = change(html);
    expect(body, 'the change finds its place').not.toBe(html);
    await route.fulfill({ response, body });
  });

type Row = [name: string, cause: (page: Page) => Promise<unknown>, outcome: Outcome];

const asServed: Row[] = [
  ['what all parts go by is cut off', served((html) => html.replace(/( data-basis="[^"]{40})[^"]*/, '$1')), 'still'],
  ['what all parts go by is something else', served((html) => html.replace(/ data-basis="[^"]*"/, ' data-basis="{}"')), 'still'],
  ['what all parts go by is out of order', served((html) => html.replace('1764235677402', '1964235677402')), 'still'],
  ['an invalid locale', served((html) => html.replace('&quot;en-GB&quot;', '&quot;no such locale&quot;')), 'alive'],
  ['an invalid language', served((html) => html.replace('<html lang="en"', '<html lang="no such language"')), 'alive'],
  ['the root is renamed', served((html) => html.replace(' id="app"', ' id="application"')), 'still'],
  ['the page’s comments are taken out', served((html) => html.replace(/<(h1|main)\b/, '<!----><$1').replace(/<!--.*?-->/gs, '') + '\n'), 'alive'],
  ['the loader is taken out', served((html) => html.replace(/<script type="module"[^>]*>.*?<\/script>/s, '')), 'still'],
  ['the description is doubled', served((html) => html.replace(/<meta name="description"[^>]*>/, '$&$&')), 'alive'],
];

const asParsed: Record<string, () => void> = {
  'inputs have attributes of an extension': () => {
    for (const input of document.querySelectorAll('input, select, textarea')) {
      input.setAttribute('data-extension', 'on');
      input.setAttribute('autocomplete', 'off');
    }
  },
  'an extension’s panel is first in the body': () => document.body.prepend(Object.assign(document.createElement('aside'), { textContent: 'A panel' })),
  'the root is put into a wrapper': () => {
    const root = document.getElementById('app')!;
    const wrapper = document.createElement('div');
    root.replaceWith(wrapper);
    wrapper.append(root);
  },
  'the page is translated': () => {
    document.documentElement.lang = 'de';
    document.documentElement.classList.add('translated-ltr');
    for (const text of document.querySelectorAll('.claim-text, .event p, h2')) {
      const font = document.createElement('font');
      font.append(...text.childNodes);
      text.append(font);
    }
  },
  'a node’s neighbour is gone': () => document.querySelector('#stay [data-live]')!.previousSibling?.remove(),
  'the sources are moved before the story': () => document.querySelector('#story')!.before(document.querySelector('#sources')!),
  'style sheets of a dark reader are put in': () => {
    document.documentElement.setAttribute('data-darkreader-mode', 'dynamic');
    const style = new CSSStyleSheet();
    style.replaceSync('html, body { background: #000; color: #eee }');
    document.adoptedStyleSheets = [style];
  },
  'elements are named like what scripts look for': () => {
    for (const name of ['app', 'location', 'history', 'navigator', 'document', 'Intl', 'fetch', 'WebAssembly']) {
      document.body.append(Object.assign(document.createElement('a'), { id: name, name }));
    }
  },
  'everything can be written in': () => (document.designMode = 'on'),
};

export const documents: Fault[] = [
  ...asServed.map(([name, cause, outcome]): Fault => ({ name, cause, outcome })),
  ...Object.entries(asParsed).map(([name, change]): Fault => ({
    name,
    cause: (page) => page.addInitScript(`document.addEventListener('readystatechange', ${change}, { once: true })`),
    outcome: 'alive',
  })),
];
