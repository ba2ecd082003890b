// The reader's choice as it should be, beside the page: written afresh from what the story says, not from the code.

const end = (day: string) => Date.parse(`${day}T23:59:59.999Z`);
/** A second that addresses name lasts until its end. */
const second = (instant: string) => Date.parse(instant) + 999;

export const ACCOUNTS = ['official', 'bloggers', 'both'] as const;
export type Account = (typeof ACCOUNTS)[number];
/**
 * `at` is as addresses have it; none is the present. `scene` is what the reader asked for, if anything. `folder` is that of
 * a language other than English.
 */
export type Choice = { account: Account; at?: string; scene?: string; folder?: string };

/** The device's present, and the day the slider starts with. */
export const NOW = Date.parse('2026-11-23T12:34:56Z');
const FIRST = Date.parse('2025-11-27T00:00:00Z');
const DAY = 86_400_000;
export const DAYS = Math.floor((NOW - FIRST) / DAY);

export const STOPS: Record<string, string> = {
  'before-liftoff': '2025-11-27T00:00:00Z',
  'liftoff': '2025-11-27T09:27:57Z',
  'orbit': '2025-11-27T09:36:46Z',
  'docking': '2025-11-27T12:34:35Z',
  'first-statements': '2025-11-27',
  'parts-arrive': '2025-12-01',
  'repaired': '2026-03-03',
  'first-launch-again': '2026-03-22',
  'planned-return': '2026-07-27',
};

const EVENTS: Record<string, string> = {
  s1: '2025-12-01', s2: '2025-12-16', f1: '2025-12-16', s3: '2026-03-03', s4: '2026-03-03', s5: '2026-03-22', s6: '2026-07-14', s7: '2026-07-26',
};

/** From when each scene of the drawing is; those that can be asked for by name. */
const SCENES: [name: string, from: number, named: boolean][] = [
  ['whole', -Infinity, true],
  ['launched', Date.parse('2025-11-27T09:27:57.402Z'), false],
  ['damaged', end('2025-11-27'), true],
  ['repair-begun', end('2025-12-01'), false],
  ['under-repair', end('2026-03-03') - 1, true],
  ['restored', end('2026-03-03'), true],
];

export const instant = ({ at }: Choice) => (at === undefined ? NOW : at.includes('T') ? second(at) : end(at));

/** A day's place on the slider as addresses have it; the last is the present. */
export const day = (position: number) => (position >= DAYS ? undefined : new Date(FIRST + position * DAY).toISOString().slice(0, 10));

/** What the reader can ask the drawing for, besides what it shows. */
export const scenes = (choice: Choice) => SCENES.filter(([name, from, named]) => named && from <= instant(choice) && name !== shown(choice).scene).map(([name]) => name);

/** What is to be seen. */
export function shown(choice: Choice) {
  const now = instant(choice);
  const begun = SCENES.filter(([, from]) => from <= now).map(([name]) => name);
  const query = (['account', 'at', 'scene'] as const).filter((key) => choice[key] !== undefined && choice[key] !== 'both').map((key) => `${key}=${choice[key]}`);
  return {
    path: `/${choice.folder ?? ''}`,
    query: query.length ? `?${query.join('&')}` : '',
    account: choice.account,
    scene: choice.scene ?? (choice.at === undefined ? 'damaged' : begun.at(-1)!),
    events: Object.keys(EVENTS).filter((id) => end(EVENTS[id]!) <= now),
    setBack: choice.at !== undefined,
    // Nothing had been said before the end of the first day.
    claims: now < end('2025-11-27') ? [] : ['official', 'bloggers'].filter((account) => [account, 'both'].includes(choice.account)),
  };
}
