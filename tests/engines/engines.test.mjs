// Every behaviour, in every engine or in the one that ENGINE names. The programs are those that `cargo xtask test
// engines` finds (drivers.mjs); `--test-name-pattern=clock` runs some behaviours.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { BEHAVIOURS } from './behaviours.mjs';
import { ENGINES } from './drivers.mjs';
import { Reader } from './reader.mjs';
import { Host, Site } from './site.mjs';
import { Browser } from './webdriver.mjs';

// Stopped, the tests stop what they started.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const asked = process.env.ENGINE ? [process.env.ENGINE] : Object.keys(ENGINES);
const ours = await Site.open();
const theirs = await Host.open();

test('docs/browsers.md has a row for every behaviour', async () => {
  const doc = await readFile(new URL('../../docs/browsers.md', import.meta.url), 'utf8');
  const rows = [...doc.matchAll(/^\| ([^|]+) \| (?:✓|✗|–) \|/gm)].map(([, behaviour]) => behaviour);
  assert.deepEqual(rows, Object.keys(BEHAVIOURS));
});

for (const name of asked) {
  describe(name, () => {
    let browser;
    before(async () => {
      browser = await Browser.start(ENGINES[name]);
      await browser.resize(1280, 900);
      console.log(`${name} ${browser.version}`);
    });
    after(() => browser?.quit());

    for (const [behaviour, live] of Object.entries(BEHAVIOURS)) {
      test(behaviour, async () => {
        const page = new Reader(browser, ours, theirs);
        try {
          await live(page);
          await page.leave();
          assert.deepEqual(page.trouble, []);
        } finally {
          await browser.frame(null);
          ours.release();
        }
      });
    }
  });
}
