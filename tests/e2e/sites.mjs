// Further sites for the tests, in target/sites/: a story of another shape, and the live one in English and a
// second language, which is English made longer and accented. They take dist/'s browser half, which is of no story.

import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'smol-toml';
import { PROJECT, stage } from './staged.mjs';

const SITES = `${PROJECT}target/sites`;
const LIVE = `${PROJECT}content`;
const PSEUDO = `${SITES}/content-pseudo`;
const LANGUAGE = 'en-XA';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** For each letter one that looks like it. */
const ACCENTED = [...'ÁƁÇÐÉƑĜĤÍĴĶĻḾÑÓÞǪŔŠŢÚṼŴẊÝŽáƀçðéƒĝĥíĵķļḿñóþǫŕšţúṽŵẋýž'];
/** Of these the browser or the reader goes by the letter. */
const KEPT = new Set(['language', 'locale', 'quote', 'variant_quote', 'quote_language']);

/** As a longer language would have it: each word by two fifths, so that lines break where they did. */
function longer(text) {
  // What is filled in stands as it is.
  const pieces = text.split(/(\{\w+\})/);
  const accented = (letters) => letters.replace(/[A-Za-z]/g, (letter) => ACCENTED[LETTERS.indexOf(letter)]);
  const word = (letters) => accented(letters) + 'ó'.repeat(Math.round(letters.length * 0.4));
  return pieces.map((piece, index) => (index % 2 ? piece : piece.replace(/\p{L}+/gu, word))).join('');
}

/** Every text below a key, made longer. */
function told(value, key) {
  if (KEPT.has(key)) return value;
  if (typeof value === 'string') return longer(value);
  if (Array.isArray(value)) return value.map((item) => told(item));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, told(inner, name)]));
}

/** The content folder of the live story, in two languages. */
function translate() {
  rmSync(PSEUDO, { recursive: true, force: true });
  cpSync(LIVE, PSEUDO, { recursive: true });
  const read = (name) => readFileSync(`${LIVE}/${name}`, 'utf8');
  const write = (name, text) => writeFileSync(`${PSEUDO}/${name}`, text);

  const languages = /^languages = \["en".*\]$/m;
  const facts = read('facts.toml');
  if (!languages.test(facts)) throw new Error(`content/facts.toml: ${languages} is not there`);
  write('facts.toml', facts.replace(languages, `languages = ["en", "${LANGUAGE}"]`));

  const words = parse(read('en.toml'));
  write(`${LANGUAGE}.toml`, stringify({ ...told(words), language: LANGUAGE }));

  // A row is a line by width: half as much again at every width.
  const { en } = parse(read('heights.toml'));
  const half = ([from, height, less]) => [from, Math.round(height * 1.5), Math.round(less * 1.5)];
  const rows = Object.entries(en).map(([block, pieces]) => [block, pieces.map(half)]);
  write('heights.toml', `${read('heights.toml')}\n${stringify({ [LANGUAGE]: Object.fromEntries(rows) })}`);
}

/** Writes a content folder's site, as Trunk and its hook would: its template, its files, and the pages. */
function publish(name, content, address = '') {
  const site = `${SITES}/${name}`;
  stage(site);
  const { status, stdout, stderr, error } = spawnSync('cargo', ['run', '--quiet', '--bin', 'prerender'], {
    cwd: PROJECT,
    encoding: 'utf8',
    // Neither cards nor compressed files: no spec reads them there, and both take long.
    env: { ...process.env, TRUNK_STAGING_DIR: site, TRUNK_PROFILE: '', PAD31_CONTENT: content, PAD31_SITE: address, PAD31_FONTS: '' },
  });
  if (status !== 0) throw new Error(`target/sites/${name} could not be written.\n${stdout}${stderr}${error ?? ''}`);
}

translate();
publish('quay', `${PROJECT}tests/stories/quay`);
publish('pseudo', PSEUDO);
publish('pseudo-addressed', PSEUDO, 'http://127.0.0.1:4177/');
