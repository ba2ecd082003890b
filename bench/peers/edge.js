// The browser's edges of the peers in JavaScript: the address and the ticking clock.

import { HOUR, fromQuery, reading, toQuery } from './logic.js';

/** How long the clock rests at least before it is written, and at most twice that, milliseconds. */
const SETTLED = 150;

/** The choice that was followed last, what will write it, and whether the clock moved again meanwhile. */
let latest;
let pending;
let moved = false;
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

/** Writes the choice, where the address does not already mean it. */
function write(basis) {
  const query = toQuery(basis, location.search, latest);
  if (query === location.search.slice(1)) return;
  const address = query ? `?${query}` : location.pathname;
  const entry = latest.account !== written(basis).account;
  history[entry ? 'pushState' : 'replaceState'](null, '', address + location.hash);
}

/** Writes it after a wait, and a further one where the clock moved meanwhile: one timer for many steps. */
function writeAfter(basis, wait) {
  clearTimeout(pending);
  pending = setTimeout(() => {
    const again = moved && wait > 0;
    moved = false;
    pending = undefined;
    if (again) writeAfter(basis, wait);
    else write(basis);
  }, wait);
}

/**
 * Follows a state: writes the address, after the page has answered, and sets the timer for when what is said stops
 * being true.
 */
export function follow(basis, { account, at, scene, ...state }, update) {
  const last = latest;
  latest = { account, at, scene };
  const switched = last?.account !== account;
  if (switched || last.at !== at || last.scene !== scene) {
    // Browsers refuse more than a few hundred changes a minute: a drag is written once.
    moved = !switched && pending !== undefined;
    if (!moved) writeAfter(basis, switched ? 0 : SETTLED);
  }
  clearTimeout(timer);
  if (at !== null || state.paused) return;
  const wait = Math.min(Math.max(reading(basis, state.now).until - Date.now(), 1), HOUR);
  timer = setTimeout(() => update((now) => (now.paused ? now : { ...now, now: Date.now() })), wait);
}

/** Notes that the page is alive. */
export function setReady() {
  document.documentElement.setAttribute('data-ready', '');
}
