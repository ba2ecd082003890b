// Every behaviour in every engine that is there: `ENGINE=firefox` for one, `ONLY=clock` for some behaviours.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BEHAVIOURS } from './behaviours.mjs';
import { ENGINES } from './drivers.mjs';
import { Reader } from './reader.mjs';
import { Browser } from './webdriver.mjs';
import { Host, Site } from './site.mjs';

const asked = process.env.ENGINES?.split(',') ?? Object.keys(ENGINES);
const ours = await Site.open();
const theirs = await Host.open();

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
