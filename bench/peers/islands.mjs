// What the components of Svelte are given: what stands in each part of the page, besides what the part carries.

import { times } from './instants.mjs';

const text = (element) => element.textContent;
const label = (element) => element.getAttribute('aria-label');

/** By the element that a component is the inside of; `part` tells what an element carries. */
export function islands(document, part) {
  const find = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const options = (name) =>
    all(`input[name=${name}]`).map((radio) => ({
      value: radio.value,
      name: text(radio.nextElementSibling),
      ...times(radio.parentNode),
    }));
  const carried = (selector) => {
    const { kit, numbers } = part(find(selector));
    return numbers.length > 0 ? { kit, numbers } : { kit };
  };
  const live = (name) => find(`#clock [data-live=${name}]`);
  const stops = all('#clock li').map((item) => {
    const name = item.querySelector('strong');
    return { id: item.firstChild.dataset.stop, date: text(item.querySelector('span')), name: text(name), ...times(name) };
  });
  return {
    '#clock': {
      ...carried('#clock'),
      words: {
        open: text(find('#clock summary').firstChild).trim(),
        previous: label(live('previous')),
        next: label(live('next')),
        name: label(live('slider')),
        now: text(live('now')),
      },
      stops,
    },
    '.toggle': { legend: text(find('.toggle legend')), options: options('account') },
    '.scenes': { legend: text(find('.scenes legend')), options: options('scene'), numbers: part(find('.scenes')).numbers },
    '#now': carried('#now'),
    '.countdown': { ...carried('.countdown'), unfound: text(find('.countdown-unfound')) },
  };
}
