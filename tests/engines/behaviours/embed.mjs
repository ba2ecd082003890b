// In other people’s pages, and in one file.

import assert from 'node:assert/strict';

export const EMBED = {
  'a plain frame tells its height, and none before it is styled': async (page) => {
    const release = page.site.hold(/\.css$/);
    await page.go(page.host.page(''));
    // Put in later: a frame whose style is on its way keeps the page from being loaded.
    const frame = (src) => document.body.append(Object.assign(document.createElement('iframe'), { src, width: 640, height: 700 }));
    await page.run(frame, `${page.site.origin}/embed/damage/`);
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
  const height = await page.inside(block, () => page.until('a block without scrolling', content));
  const stands = (frame, height) => frame.clientHeight === height;
  await page.until(`a frame of ${height} px`, stands, await page.find(block), height);
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
