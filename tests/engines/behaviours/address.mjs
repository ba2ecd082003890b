// The address, and links that open what was seen.

import assert from 'node:assert/strict';

export const ADDRESS = {
  'the address opens what it names': async (page) => {
    await page.open('?account=bloggers&at=2025-12-01&utm_source=letter');
    await page.checked('#damage input[value=bloggers]');
    await page.seen('[data-event=s1]');
    await page.unseen('[data-event=s2]');
    await page.reads('.clock-strip', '1 December 2025');
    await page.address('?account=bloggers&at=2025-12-01&utm_source=letter');
  },

  'the address follows the choice; back, forward and reload restore it': async (page) => {
    await page.open('?utm_source=letter');
    await page.click('.toggle label[data-account=bloggers]');
    await page.address('?account=bloggers&utm_source=letter');
    await page.click('.toggle label[data-account=official]');
    await page.address('?account=official&utm_source=letter');
    await page.back();
    await page.checked('#damage input[value=bloggers]');
    await page.reload();
    await page.checked('#damage input[value=bloggers]');
    await page.back();
    await page.checked('#damage input[value=both]');
    await page.run(() => history.forward());
    await page.checked('#damage input[value=bloggers]');
  },

  'a link to a section lands on it, whatever state it opens': async (page) => {
    for (const query of ['', '?account=official', '?account=bloggers&at=2025-12-01', '?at=2025-11-27T00:00:00Z', '?at=2026-03-03']) {
      for (const section of ['stay', 'stakes', 'since']) {
        await page.open(`${query}#${section}`);
        await page.until(`#${section} at the top of ${query}`, landed, section);
      }
    }
  },

  'what is folded opens around what a link leads to': async (page) => {
    await page.open();
    await page.unseen('#source-2');
    await page.click('.citation a[href="#source-2"]');
    await page.seen('#source-2');
    await page.until('the source in the window', () => {
      const { top, bottom } = document.querySelector('#source-2').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    await page.go(`${page.site.origin}/#source-2`);
    await page.alive();
    await page.seen('#source-2');
  },

  'an account’s own page keeps to its address': async (page) => {
    await page.open('bloggers/?at=2025-12-01');
    await page.checked('#damage input[value=bloggers]');
    await page.click('.toggle label[data-account=official]');
    await page.address('official/?at=2025-12-01');
    await page.reload();
    await page.checked('#damage input[value=official]');
  },

  'the link to share says what is seen, and opens it': async (page) => {
    await page.open('?account=bloggers&at=2025-12-01');
    await page.click('#share summary');
    const link = await page.run(() => document.querySelector('#share-link').value);
    assert.match(link, /\/clock\/[^/]*\/bloggers\/\?at=2025-12-01$/);
    await page.click('#share .copy button');
    await page.until('what came of copying', () => document.querySelector('#share [role=status]').textContent);
    // Copied, or selected to be copied by hand.
    const selected = ({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd);
    const copied = await page.run(() => document.querySelector('#share [role=status]').textContent === 'Copied.');
    assert.equal(await page.run(selected, await page.find('#share-link')), copied ? '' : link);
    await page.go(link);
    await page.alive();
    await page.checked('#damage input[value=bloggers]');
    await page.reads('.clock-strip', '1 December 2025');
  },
};

/** Whether a section stands at the top of the window, or as near as the page’s end allows. */
const landed = (id) => {
  const { top } = document.getElementById(id).getBoundingClientRect();
  const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  return document.documentElement.hasAttribute('data-ready') && (Math.abs(top) < 64 || (end && top > 0 && top < innerHeight));
};
