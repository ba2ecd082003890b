// The browser's edges of the peers in JavaScript: the address and the ticking clock.

import { HOUR, fromQuery, reading, toQuery } from './logic.js';

/** How long the clock rests before it is written, milliseconds. */
const SETTLED = 150;

let pending;
let timer;

const written = (basis) => fromQuery(basis, location.search, Date.now());

/** Lets in the present, the address and what was clicked before, and hears of changes in them. */
export function wake(basis, update, clicked) {
  const read = (state) => ({ ...state, live: true, now: state.paused ? state.now : Date.now() });
  update((state) => {
    const choice = { ...read(state), ...written(basis) };
    return clicked && clicked !== basis.opens ? { ...choice, account: clicked } : choice;
  });
  addEventListener('popstate', () => update((state) => ({ ...state, ...written(basis) })));
  for (const event of ['pageshow', 'focus']) addEventListener(event, () => update(read));
  document.addEventListener('visibilitychange', () => update(read));
}

/** Follows a state: writes the address, and sets the timer for when what is said stops being true. */
export function follow(basis, state, update) {
  clearTimeout(pending);
  const write = (entry) => {
    const query = toQuery(basis, location.search, state);
    if (query === location.search.slice(1)) return;
    const address = query ? `?${query}` : location.pathname;
    history[entry ? 'pushState' : 'replaceState'](null, '', address + location.hash);
  };
  // Browsers refuse more than a few hundred changes a minute: a drag is written once.
  if (state.account === written(basis).account) pending = setTimeout(write, SETTLED, false);
  else write(true);
  clearTimeout(timer);
  if (state.at !== null || state.paused) return;
  const wait = Math.min(Math.max(reading(basis, state.now).until - Date.now(), 1), HOUR);
  timer = setTimeout(() => update((now) => (now.paused ? now : { ...now, now: Date.now() })), wait);
}

/** Notes that the page is alive. */
export function setReady() {
  document.documentElement.setAttribute('data-ready', '');
}
