// What the peers in JavaScript share: time, words and the address, as src/clock/, src/story/ and src/reader/ have
// them for the page. Pure.

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const startOfDay = (instant) => Math.floor(instant / DAY) * DAY;
const endOfDay = (instant) => startOfDay(instant) + DAY - 1;
const fill = (message, values) => message.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
const nth = (list, place) => list[Math.min(place, list.length - 1)];

/** What everything goes by, from its list of texts. */
export function basisOf(texts) {
  const [names, , opens, , scenes, , , instants, instant, ended, known, day, , months, , grouping, from, , , plurals] = texts;
  const [checked, launch, monthStart, monthEnd] = instants.split('|').map(Number);
  const landing = instants.split('|').map(Number)[6];
  return {
    accounts: names.split('|'),
    opens,
    scenes: scenes.split('|'),
    checked,
    launch,
    monthStart,
    monthEnd,
    landing,
    earliest: startOfDay(launch),
    words: { instant, ended, known, day, months: months.split('|'), grouping, from: Number(from), plurals },
  };
}

export const number = ({ words }, count) =>
  count < words.from ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, words.grouping);

/** The form that goes with a count, from all of them. */
export const form = ({ words }, forms, count) =>
  nth(forms.split('|'), Number(words.plurals[count < 200 ? count : (count % 100) + 100] ?? 0));

export function dayOf({ words }, instant) {
  const date = new Date(instant);
  return fill(words.day, { day: date.getUTCDate(), month: words.months[date.getUTCMonth()], year: date.getUTCFullYear() });
}

export function instantOf(basis, instant) {
  const day = dayOf(basis, instant);
  if (instant === endOfDay(instant)) return fill(basis.words.ended, { date: day });
  return fill(basis.words.instant, { day, time: new Date(instant).toISOString().slice(11, 19) });
}

export const by = (basis, instant) => (instant === endOfDay(instant) ? dayOf : instantOf)(basis, instant);
export const knownBy = (basis, instant) => fill(basis.words.known, { date: by(basis, instant) });
export const dated = (message, date) => fill(message, { date });
export const counted = (basis, message, forms, days) =>
  fill(message, { days: number(basis, days), unit: form(basis, forms, days) });

/** The state as the page was published: `at` is the instant the clock is set back to, null when it is live. */
export const published = (basis) => ({ account: basis.opens, at: null, scene: null, now: basis.checked, live: false, paused: false });

export const instant = (state) => state.at ?? state.now;

const span = (length) => [DAY, HOUR, MINUTE, SECOND].map((unit, index, units) =>
  Math.floor((index ? length % units[index - 1] : length) / unit));

/** Phase, figure and until when both stay true. */
export function reading(basis, now) {
  const { launch, monthStart, monthEnd, landing } = basis;
  const down = (target, unit) => {
    const left = target - now;
    return { figure: span(left - (left % unit)), until: Math.min(now + (left % unit) + 1, target) };
  };
  if (now < launch) return { phase: 'before', ...down(launch, SECOND) };
  // A landing that lies ahead is not known.
  const landed = now >= landing;
  if (landed || now >= monthEnd) {
    const end = landed ? landing : monthEnd;
    const days = Math.floor((now - end) / DAY);
    return { phase: 'over', landed, figure: [days, 0, 0, 0], until: end + (days + 1) * DAY };
  }
  if (now < monthStart) return { phase: 'aboard', ...down(monthStart, MINUTE) };
  const days = Math.ceil((monthEnd - now) / DAY);
  return { phase: 'return-month', figure: [days, 0, 0, 0], until: monthEnd - (days - 1) * DAY };
}

/** What is known now, in one line, from all that may be said. */
export function known(basis, kit, { phase, landed, figure }) {
  if (phase === 'before') return '';
  const place = landed ? 3 : ['aboard', 'return-month', 'over'].indexOf(phase);
  return counted(basis, kit[place], kit[4], figure[0]);
}

/** Which units of the figure are shown. */
export function shown({ phase, figure }) {
  if (phase === 'before') return [true, true, true, true];
  if (phase === 'aboard') return [true, true, true, false];
  return [phase === 'return-month' || figure[0] > 0, false, false, false];
}

const dayNumber = (basis, at) => Math.max(0, (startOfDay(at) - basis.earliest) / DAY);
export const today = (basis, state) => dayNumber(basis, state.now);
export const position = (basis, state) => dayNumber(basis, instant(state));

/** The clock at an instant, brought within bounds: null, which is live, from the present on. */
export function within(basis, state, at) {
  const kept = Math.max(at, basis.earliest);
  return kept < state.now ? kept : null;
}

export const atDay = (basis, state, day) => within(basis, state, endOfDay(basis.earliest + day * DAY));

/** The nearest stop before the clock; undefined at the first. */
export function previous(basis, state, stops) {
  const before = stops.filter((stop) => stop < instant(state));
  return before.length ? within(basis, state, Math.max(...before)) : undefined;
}

/** The nearest stop after the clock, live after the last; undefined when live. */
export function next(basis, state, stops) {
  if (state.at === null) return undefined;
  const after = stops.filter((stop) => stop > state.at);
  return after.length ? within(basis, state, Math.min(...after)) : null;
}

/** Which scene is shown: the reader's, if it is known by then; else that of the clock, live as it was told. */
export function sceneOf(state, [told, ...begins]) {
  const begun = (at) => Math.max(0, begins.filter((from) => from <= at).length - 1);
  if (state.scene !== null && instant(state) >= begins[state.scene]) return state.scene;
  return state.at === null ? told : begun(state.at);
}

export const hides = (state, from, until) =>
  (from !== undefined && instant(state) < from) || (until !== undefined && instant(state) >= until);

/** The choice that an address's query means. An instant without a fraction means its whole second. */
export function fromQuery(basis, query, now) {
  const keys = new URLSearchParams(query);
  const account = basis.accounts.includes(keys.get('account')) ? keys.get('account') : basis.opens;
  const scene = basis.scenes.indexOf(keys.get('scene'));
  const text = keys.get('at') ?? '';
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  const parsed = day || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(text) ? Date.parse(text) : NaN;
  const at = Number.isNaN(parsed) ? null : within(basis, { now }, day ? endOfDay(Math.max(parsed, basis.earliest)) : parsed + (text.includes('.') ? 0 : SECOND - 1));
  return { account, at, scene: scene < 0 ? null : scene };
}

/** The query of a state, whatever else was in it kept. */
export function toQuery(basis, query, { account, at, scene }) {
  const time = () => new Date(at).toISOString().replace('.999Z', 'Z');
  const ours = {
    account: account === basis.opens ? null : account,
    at: at === null ? null : at === endOfDay(at) ? time().slice(0, 10) : time(),
    scene: scene === null ? null : basis.scenes[scene],
  };
  const kept = query.replace(/^\?/, '').split('&').filter((pair) => pair && !(pair.split('=')[0] in ours));
  const pairs = Object.entries(ours).filter(([, value]) => value !== null).map(([name, value]) => `${name}=${value}`);
  return [...pairs, ...kept].join('&');
}
