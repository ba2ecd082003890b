// Reading the page: the accounts, the drawing, the zones, what is folded.

import assert from 'node:assert/strict';
import { KEYS } from '../reader.mjs';

/** A page of each kind, in every language: those that live, and those that do not. */
const LIVING = ['', 'official/', 'bloggers/restored/', 'embed/', 'embed/damage/', 'embed/countdown/', 'embed/story/', 'pad31.html'];
const STILL = ['accessibility/', 'embed/help/'];
const LANGUAGES = ['', 'ru/', 'kk/'];

export const PAGE = {
  'every page does only what its policy allows': async (page) => {
    for (const language of LANGUAGES) {
      for (const path of LIVING) await page.open(language + path);
      for (const path of STILL) await page.go(`${page.site.origin}/${language}${path}`);
    }
    await page.go(`${page.site.origin}/embed/gallery/`);
    await page.until('the blocks are there', () => document.querySelector('pad31-explainer')?.shadowRoot?.querySelector('iframe') !== null);
    await page.open();
    await page.click('#embed summary');
    await page.until('the preview is there', () => document.querySelector('#embed pad31-explainer')?.shadowRoot?.querySelector('iframe'));
  },

  'the page comes to life as it was published': async (page) => {
    await page.open();
    for (const selector of ['h1', '[data-claim=o1]', '[data-claim=b1]', '#pad svg', '.flight svg', '#since', '#sources']) await page.seen(selector);
    await page.reads('#stay [role=timer]', '114 days ago');
    assert.deepEqual(await page.run(() => [...document.querySelectorAll('[data-stale]')].length), 0);
    assert.equal(await page.run(() => document.documentElement.scrollWidth <= innerWidth), true, 'nothing sticks out');
  },

  'an account is chosen with the mouse': async (page) => {
    await page.open();
    await page.click('.toggle label[data-account=bloggers]');
    await page.checked('#damage input[value=bloggers]');
    await page.seen('[data-claim=b1]');
    await page.unseen('[data-claim=o1]');
    await page.click('.toggle label[data-account=both]');
    await page.seen('[data-claim=o1]');
  },

  'an account is chosen by keyboard, and the focus is seen': async (page) => {
    await page.open('?account=official');
    await page.focus('#clock summary');
    await page.press(KEYS.tab);
    await page.press(KEYS.right);
    await page.checked('#damage input[value=bloggers]');
    await page.seen('[data-claim=b1]');
    const ring = (focused) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(focused.closest('label'));
      return document.activeElement === focused && outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
    };
    await page.until('a ring about the choice', ring, await page.find('#damage input[value=bloggers]'));
  },

  'a choice made before the script comes is kept': async (page) => {
    const release = page.site.hold(/\.wasm$/);
    await page.go(`${page.site.origin}/?account=official`);
    await page.click('.toggle label[data-account=bloggers]');
    await page.seen('[data-claim=b1]');
    release();
    await page.alive();
    await page.checked('#damage input[value=bloggers]');
    await page.address(`${page.site.origin}/?account=bloggers`);
  },

  'the drawing goes from stop to stop': async (page) => {
    await page.open('?account=bloggers');
    for (const [scene, state] of [['restored', 'restored'], ['whole', 'whole'], ['damaged', 'damaged']]) {
      await page.click(`.scenes label:has([value=${scene}])`);
      await page.has('#pad', 'data-pad-state', state);
      await page.until('the rocket there on the pad alone', drawn, state === 'whole', '#pad [data-part=rocket]');
    }
    await page.address('?account=bloggers&scene=damaged');
  },

  'between two of its stops they are in reach of the keyboard': async (page) => {
    await page.open('?at=2025-12-20');
    await page.focus('#damage input[value=both]');
    await page.press(KEYS.tab);
    await page.until('a stop with the focus', () => document.activeElement.matches('.scenes input'));
  },

  'a mark in the drawing comes into view with the focus, and leads to its claim': async (page) => {
    await page.open('?account=bloggers');
    // The other account's drawing fades out, and its marks with it.
    await page.until('nothing moving', () => document.getAnimations().length === 0);
    await page.focus('.scenes :checked');
    await page.run(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.until('the drawing out of the window', () => document.querySelector('#pad').getBoundingClientRect().bottom < 0);
    await page.press(KEYS.tab);
    await page.until('the mark in the window', () => {
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return document.activeElement.matches('.pad-mark') && top >= 0 && bottom <= innerHeight;
    });
    await page.press(KEYS.enter);
    await page.until('the claim', () => document.querySelector('.claim:target'));
  },

  'times are read in another zone': async (page) => {
    await page.open();
    await page.click('.zones label:has([value=moscow])');
    await page.seen('.flight-drawing [data-zone=moscow]');
    await page.unseen('.flight-drawing [data-zone=utc]');
    await page.address('?zone=moscow');
  },

  'the zones are named, and stand in one line with their name': async (page) => {
    await page.open();
    assert.equal(await page.browser.label(await page.find('.zones')), 'Times in');
    const [name, ...zones] = await page.run(() => {
      const text = document.createRange();
      text.selectNodeContents(document.querySelector('.zones legend'));
      return [text, ...document.querySelectorAll('.zones label')].map((box) => box.getBoundingClientRect());
    });
    for (const zone of zones) assert.ok(zone.top < name.top && zone.bottom > name.bottom && zone.left > name.right, JSON.stringify([name, zone]));
  },

  'what is folded opens and closes with the mouse and by keyboard': async (page) => {
    await page.open();
    const open = (yes) => page.until(`the clock ${yes ? 'open' : 'closed'}`, (yes) => document.querySelector('#clock details').open === yes, yes);
    await page.click('#clock summary');
    await open(true);
    await page.focus('#clock summary');
    await page.press(KEYS.enter);
    await open(false);
    await page.press(KEYS.space);
    await open(true);
  },

  'where the style sheet’s :has() is unknown, both accounts are told and drawn': async (page) => {
    // As an old browser would have it: every rule with it is dropped.
    page.site.change(/\.css$/, (css) => css.replaceAll(':has(', ':unknown('));
    const script = page.site.hold(/\.wasm$/);
    const whole = async () => {
      for (const id of ['o1', 'b1']) await page.seen(`[data-claim=${id}]`);
      for (const account of ['official', 'bloggers']) {
        await page.until(`${account} drawn`, drawn, true, `.pad[data-account=${account}] [data-part=service-cabin]`);
      }
    };
    await page.go(page.site.origin);
    await whole();
    script();
    await page.alive();
    await whole();
  },
};

/** Whether any of the drawing’s elements is drawn. Engines differ on what stands in a group without display. */
const drawn = (yes, selector) => {
  const displayed = (part) => !part || (getComputedStyle(part).display !== 'none' && displayed(part.parentElement));
  return [...document.querySelectorAll(selector)].some(displayed) === yes;
};
