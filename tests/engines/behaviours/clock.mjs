// The page’s own clock, and the device’s.

import assert from 'node:assert/strict';
import { KEYS } from '../reader.mjs';

export const CLOCK = {
  'the clock is set back by keyboard, and the page follows': async (page) => {
    await page.open();
    await page.click('#clock summary');
    await page.focus('#clock input[type=range]');
    await page.press(KEYS.home);
    await page.has('#clock input[type=range]', 'aria-valuetext', 'Known by 27 November 2025');
    await page.press(KEYS.right);
    await page.has('#clock input[type=range]', 'aria-valuetext', 'Known by 28 November 2025');
    await page.unseen('[data-event=s1]');
    await page.address('?at=2025-11-28');
  },

  'the clock is set back by a stop, and named only once it is reached': async (page) => {
    await page.open('?at=2025-12-01');
    await page.click('#clock summary');
    await page.unseen('#clock [data-stop=repaired] strong');
    await page.click('#clock [data-stop=repaired]');
    await page.seen('#clock [data-stop=repaired] strong');
    await page.has('#clock [data-stop=repaired]', 'aria-pressed', 'true');
    await page.seen('[data-event=s3]');
    await page.unseen('[data-event=s5]');
  },

  'back to now, the Tab key goes on from the clock': async (page) => {
    await page.open('?at=2025-12-01');
    await page.focus('.clock-strip button');
    await page.press(KEYS.enter);
    await page.unseen('.clock-strip');
    await page.seen('[data-event=s7]');
    await page.address('');
    await page.press(KEYS.tab);
    await page.until('the focus on what follows the clock', () => document.activeElement.closest('.toggle'));
  },

  'the stay goes from one phase to the next by itself, after sleep too': async (page) => {
    const wake = (instant) => {
      setClock(instant);
      dispatchEvent(new Event('focus'));
    };
    await page.open('', { now: '2025-11-27T09:00:00Z' });
    await page.has('#stay', 'data-phase', 'before');
    await page.run(wake, '2025-11-27T09:27:56.500Z');
    await page.has('#stay', 'data-phase', 'aboard');
    await page.run(wake, '2026-06-30T23:59:59.500Z');
    await page.has('#stay', 'data-phase', 'return-month');
    await page.run(wake, '2026-07-31T23:59:59.500Z');
    await page.has('#stay', 'data-phase', 'over');
    await page.reads('#stay [role=timer]', 'today');
  },

  'the countdown counts seconds': async (page) => {
    await page.open('', { now: '2025-11-20T00:00:00Z' });
    const read = () => document.querySelector('#stay [role=timer]').textContent;
    const first = await page.run(read);
    await page.until('another second', (first) => document.querySelector('#stay [role=timer]').textContent !== first, first);
    assert.match((await page.run(read)).replace(/\s+/g, ' '), /7 days 9 hours 2\d minutes \d+ seconds/);
  },
};
