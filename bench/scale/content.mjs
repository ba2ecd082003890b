// The live story made longer: further events after the last, further accounts beside the first two. In English alone.

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'smol-toml';

const LIVE = new URL('../../content/', import.meta.url);
/** Hue and pattern of the third and fourth account; there is no fifth pattern that can be told apart. */
const LOOKS = [
  { hue: { light: '#5b2a86', dark: '#cda6f5' }, pattern: 'lines' },
  { hue: { light: '#1f6b3a', dark: '#8fd6a6' }, pattern: 'checks' },
];
const DAY = 86_400_000;

/** Writes a content folder of so many events and accounts; no less than the live story has. */
export function write(folder, events, accounts) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(LIVE, folder, { recursive: true });
  const facts = parse(readFileSync(new URL('facts.toml', LIVE), 'utf8'));
  const words = parse(readFileSync(new URL('en.toml', LIVE), 'utf8'));
  facts.languages = ['en'];
  addEvents(facts, words, events);
  addAccounts(facts, words, accounts);
  writeFileSync(`${folder}/facts.toml`, stringify(facts));
  writeFileSync(`${folder}/en.toml`, stringify(words));
}

/** Each as long as the live ones are at the middle, on days from the last of these to the day the page was checked. */
function addEvents(facts, words, count) {
  const last = Date.parse(facts.event.at(-1).when);
  const days = (Date.parse(facts.checked) - last) / DAY;
  const lengths = facts.event.map(({ id }) => words.events[id]).sort((a, b) => a.text.length - b.text.length);
  const model = lengths[Math.floor(lengths.length / 2)];
  const more = count - facts.event.length;
  for (let index = 0; index < more; index += 1) {
    const id = `more-${index}`;
    const when = new Date(last + Math.floor((index / more) * days) * DAY).toISOString().slice(0, 10);
    facts.event.push({ id, when, sources: facts.event[index % 3].sources });
    words.events[id] = { title: model.title, text: model.text };
  }
}

/** Each says what the bloggers' says, under a name of its own. */
function addAccounts(facts, words, count) {
  const [, model] = facts.account;
  const told = facts.claim.filter(({ account }) => account === model.id);
  for (let index = facts.account.length; index < count; index += 1) {
    const id = `account-${index}`;
    facts.account.push({ id, folder: id, ...LOOKS[index - 2] });
    words.accounts[id] = { ...words.accounts[model.id], name: `Account ${index}` };
    for (const claim of told) {
      const copy = `${id}-${claim.id}`;
      facts.claim.push({ ...claim, id: copy, account: id });
      words.claims[copy] = words.claims[claim.id];
    }
    words.pad.brief[id] = words.pad.brief[model.id];
    for (const { answers } of words.differ) answers[id] = answers[model.id];
    for (const { tells } of facts.scene) if (tells) tells[id] = tells[model.id];
  }
}
