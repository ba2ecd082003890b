// What a reader does and sees, the same in every engine. Each starts with a fresh page and the device's clock
// at 23 November 2026, and ends with nothing in any console. `page` is a Reader.

import assert from 'node:assert/strict';
import { KEYS } from './reader.mjs';

export const BEHAVIOURS = {
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
    const selected = ({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd);
    assert.equal(await page.run(selected, await page.find('#share-link')), link);
    await page.go(link);
    await page.alive();
    await page.checked('#damage input[value=bloggers]');
    await page.reads('.clock-strip', '1 December 2025');
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

  'a plain frame tells its height, and none before it is styled': async (page) => {
    const release = page.site.hold(/\.css$/);
    await page.go(page.host.page(''));
    await page.run((src) => document.body.append(Object.assign(document.createElement('iframe'), { src, width: 640, height: 700 })), `${page.site.origin}/embed/damage/`);
    // As many as a slow style sheet would leave to an engine that lays out without it.
    await frames(page, 40);
    release();
    await page.inside(plain, () => page.alive());
    const height = await page.inside(plain, () => page.run(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
    await page.until(`${height} px told`, (height) => told.at(-1) === height, height);
    assert.deepEqual(await page.run(() => told), [height]);
  },

  'the element takes the height of its block, in a page of another origin': async (page) => {
    await page.go(page.host.page(element(page, 'show="damage"')));
    await fits(page);
    await page.run(() => document.querySelector('pad31-explainer').setAttribute('show', 'countdown'));
    await page.inside(block, () => page.until('the countdown', () => document.querySelector('#stay') && !document.querySelector('#damage')));
    await fits(page);
  },

  'the element tells what the reader chose, and the host’s history is left alone': async (page) => {
    await page.go(page.host.page(element(page, 'show="damage" account="official"')));
    await page.inside(block, () => page.alive());
    await page.run(() => document.addEventListener('pad31-change', ({ detail }) => (window.chosen = detail)));
    const entries = await page.run(() => history.length);
    await page.inside(block, () => page.click('.toggle label[data-account=bloggers]'));
    await page.until('the choice told', () => window.chosen?.account === 'bloggers' && window.chosen.at === null);
    assert.equal(await page.run(() => history.length), entries);
    await fits(page);
  },

  'the block of everything shows one part at a time': async (page) => {
    await page.go(page.host.page(element(page, 'show="all"')));
    await fits(page);
    await page.inside(block, async () => {
      await page.click('.embed-parts label:has([value=stay])');
      await page.seen('#stay');
      await page.unseen('#damage');
    });
    await fits(page);
  },

  'a dark block is dark, and its slider has two halves': async (page) => {
    await page.open('embed/damage/?full&theme=dark');
    await page.click('#clock summary');
    const slider = await page.find('#clock input[type=range]');
    await page.run((slider) => {
      slider.value = Math.round(slider.max / 2);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      slider.blur();
    }, slider);
    await page.reads('.clock-strip', 'Known by');
    const [left, right, paper] = await colours(page, slider, [0.25, 0.75]);
    assert.ok(paper.every((part) => part < 64), `paper ${paper}`);
    const apart = Math.max(...left.map((part, index) => Math.abs(part - right[index])));
    assert.ok(apart > 40, `left ${left}, right ${right}`);
  },

  'the single file opens from a disk': async (page) => {
    await page.site.onDisk(async (address) => {
      await page.go(address);
      await page.alive();
      await page.click('.toggle label[data-account=bloggers]');
      await page.seen('[data-claim=b1]');
      await page.unseen('[data-claim=o1]');
      await page.click('#clock summary');
      await page.click('#clock [data-stop=repaired]');
      await page.unseen('[data-event=s5]');
      await page.leave();
    });
  },
};

/** Whether a section stands at the top of the window, or as near as the page’s end allows. */
const landed = (id) => {
  const { top } = document.getElementById(id).getBoundingClientRect();
  const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  return document.documentElement.hasAttribute('data-ready') && (Math.abs(top) < 64 || (end && top > 0 && top < innerHeight));
};

/** Whether any of the drawing’s elements is drawn. Engines differ on what stands in a group without display. */
const drawn = (yes, selector) => {
  const displayed = (part) => !part || (getComputedStyle(part).display !== 'none' && displayed(part.parentElement));
  return [...document.querySelectorAll(selector)].some(displayed) === yes;
};

const plain = () => document.querySelector('iframe');
const block = () => document.querySelector('pad31-explainer')?.shadowRoot?.querySelector('iframe');
const element = ({ site: { origin } }, attributes) =>
  `<pad31-explainer ${attributes}><a href="${origin}/">The two accounts</a></pad31-explainer><script src="${origin}/embed.js"></script>`;

/** Lets the page draw a number of times. */
const frames = (page, count) =>
  page
    .run((count) => {
      window.drawn = 0;
      const draw = () => (window.drawn += 1) < count && requestAnimationFrame(draw);
      requestAnimationFrame(draw);
    }, count)
    .then(() => page.until(`${count} frames`, (count) => window.drawn >= count, count));

/** Waits until the block is alive and its frame exactly as high as its content. */
async function fits(page) {
  const content = () => {
    const html = document.documentElement;
    return html.hasAttribute('data-ready') && html.scrollHeight <= html.clientHeight && Math.ceil(html.getBoundingClientRect().height);
  };
  await page.until('the block to have a frame', block);
  const height = await page.inside(block, () => page.until('a block without scrolling', content));
  await page.until(`a frame of ${height} px`, (height) => document.querySelector('pad31-explainer').shadowRoot.querySelector('iframe').clientHeight === height, height);
}

/** The colours of a picture of an element at shares of its width, halfway down, and of its corner. */
async function colours(page, element, shares) {
  const png = await page.browser.picture(element);
  await page.go(page.host.page(`<img src="data:image/png;base64,${png}">`));
  return page.until('the picture’s colours', (shares) => {
    const image = document.querySelector('img');
    if (!image.complete) return false;
    const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const at = (x, y) => [...context.getImageData(Math.round(x), Math.round(y), 1, 1).data].slice(0, 3);
    return [...shares.map((share) => at(share * canvas.width, canvas.height / 2)), at(1, 1)];
  }, shares);
}
