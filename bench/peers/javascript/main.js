// The live part by hand: elements are found once, and written to where what they say has changed.

import { follow, setReady, wake } from '../edge.js';
import * as logic from '../logic.js';

const { basis: texts, parts, pads } = JSON.parse(document.getElementById('page').textContent);
const basis = logic.basisOf(texts);
const clicked = document.querySelector('#damage input[name=account]:checked')?.value;

/** What was last written, by element and by what of it. */
const written = new WeakMap();

/** Into the text that is there: another would have styles asked anew. */
function say(element, text) {
  const { firstChild } = element;
  if (firstChild instanceof Text && !firstChild.nextSibling) firstChild.data = text;
  else element.textContent = text;
}

function write(element, what, value) {
  const last = written.get(element) ?? written.set(element, {}).get(element);
  if (last[what] === value) return;
  last[what] = value;
  if (what === 'text') say(element, value);
  else if (what === 'checked') element.checked = value;
  else if (typeof value === 'boolean') element.toggleAttribute(what, value);
  else if (value === null) element.removeAttribute(what);
  else element.setAttribute(what, value);
}

const live = (root, name) => document.querySelector(`${root} [data-live="${name}"]`);
const number = (element, name) => (element.hasAttribute(name) ? Number(element.getAttribute(name)) : undefined);
const known = [...document.querySelectorAll('[data-from], [data-until]')].map((element) => {
  written.set(element, { hidden: element.hasAttribute('hidden') });
  return [element, number(element, 'data-from'), number(element, 'data-until')];
});
const figures = [...document.querySelectorAll('figure.pad')].map((figure, index) => {
  const { kit, numbers } = pads[index];
  return { figure, account: kit[0], ids: kit[1].split('|'), states: kit[2].split('|'), numbers };
});
const accounts = [...document.querySelectorAll('input[name=account]')];
const scenes = [...document.querySelectorAll('input[name=scene]')];
const [clock, stay] = ['clock', 'stay'].map((id) => document.getElementById(id));
const [asOf, back, forth, slider, strip, told, toNow] =
  ['as-of', 'previous', 'next', 'slider', 'strip', 'known-by', 'now'].map((name) => live('#clock', name));
const stops = parts.clock.numbers.map((instant, index) => ({ instant, button: live('#clock', `stop-${index}`) }));
const [caption, after, countedFrom, pause, unfound] =
  ['caption', 'after', 'counted-from', 'pause', 'landing'].map((name) => live('.countdown', name));
const units = ['days', 'hours', 'minutes', 'seconds'].map((name) => ['', '-count', '-unit'].map((of) => live('.countdown', name + of)));
const now = document.getElementById('now');

function showDrawings(state) {
  for (const radio of accounts) write(radio, 'checked', radio.value === state.account);
  const scene = logic.sceneOf(state, parts.scenes.numbers);
  scenes.forEach((radio, index) => write(radio, 'checked', index === scene));
  for (const { figure, account, ids, states } of figures) {
    write(figure, 'id', ['both', account].includes(state.account) ? 'pad' : null);
    write(figure, 'data-scene', ids[scene]);
    write(figure, 'data-pad-state', states[scene]);
  }
}

function showClock(state) {
  const { kit, numbers } = parts.clock;
  const { at, now } = state;
  const sentence = at === null ? logic.dated(kit[0], logic.dayOf(basis, now)) : logic.knownBy(basis, at);
  write(clock, 'hidden', !state.live);
  write(clock, 'data-set-back', at === null ? null : '');
  write(asOf, 'text', at === null ? kit[1] : logic.by(basis, at));
  write(back, 'aria-disabled', String(logic.previous(basis, state, numbers) === undefined));
  write(forth, 'aria-disabled', String(logic.next(basis, state, numbers) === undefined));
  write(slider, 'max', String(logic.today(basis, state)));
  write(slider, 'aria-valuetext', sentence);
  // The reader moves it as well: what was written last says nothing.
  slider.value = String(logic.position(basis, state));
  write(told, 'text', sentence);
  write(strip, 'hidden', at === null);
  for (const { instant, button } of stops) {
    write(button, 'aria-pressed', String(at === logic.within(basis, state, instant)));
    write(button, 'hidden', now <= instant);
  }
}

function showStay(state) {
  const { kit } = parts.countdown;
  const reading = logic.reading(basis, logic.instant(state));
  const { phase, landed, figure } = reading;
  const over = phase === 'over';
  write(stay, 'data-phase', phase);
  write(caption, 'text', over ? kit[landed ? 4 : 3] : kit[['before', 'aboard', 'return-month'].indexOf(phase)]);
  write(after, 'text', over ? kit[figure[0] ? 5 : 6] : '');
  const from = () => {
    if (state.at !== null) return logic.dated(kit[10], logic.instantOf(basis, state.at));
    return state.paused ? logic.dated(kit[9], logic.instantOf(basis, state.now)) : kit[8];
  };
  write(countedFrom, 'text', from());
  write(pause, 'text', kit[state.paused ? 13 : 12]);
  write(pause, 'hidden', state.at !== null || phase === 'return-month' || over);
  write(unfound, 'hidden', !over || landed);
  const shown = logic.shown(reading);
  units.forEach(([whole, count, name], unit) => {
    write(whole, 'hidden', !shown[unit]);
    write(count, 'text', shown[unit] ? logic.number(basis, figure[unit]) : '');
    write(name, 'text', shown[unit] ? logic.form(basis, kit[18 + unit], figure[unit]) : '');
  });
  write(now, 'text', logic.known(basis, parts.now.kit, reading));
}

let state = logic.published(basis);

function update(change) {
  const before = state;
  state = change(state);
  if (Object.keys(state).every((key) => state[key] === before[key])) return follow(basis, state, update);
  for (const [element, from, until] of known) write(element, 'hidden', logic.hides(state, from, until));
  showDrawings(state);
  showClock(state);
  showStay(state);
  follow(basis, state, update);
}

const setTo = (at) => update((state) => ({ ...state, at, scene: null }));
for (const radio of accounts) radio.addEventListener('change', () => update((state) => ({ ...state, account: radio.value })));
scenes.forEach((radio, scene) => radio.addEventListener('change', () => update((state) => ({ ...state, scene }))));
slider.addEventListener('input', () => setTo(logic.atDay(basis, state, Number(slider.value))));
const step = (to) => to !== undefined && setTo(to);
back.addEventListener('click', () => step(logic.previous(basis, state, parts.clock.numbers)));
forth.addEventListener('click', () => step(logic.next(basis, state, parts.clock.numbers)));
toNow.addEventListener('click', () => setTo(null));
for (const { instant, button } of stops) button.addEventListener('click', () => setTo(logic.within(basis, state, instant)));
pause.addEventListener('click', () => update((state) => ({ ...state, paused: !state.paused })));

wake(basis, update, clicked);
setReady();
