// Every peer does what our page does: with each choice it shows the same words, and each control changes the same.
// Run after `cargo xtask bench peers` has built them: node --test bench/peers/behaviour.mjs

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { CONTEXT, open } from './browser.mjs';
import { ALL } from './peers.mjs';

/** When the pages are opened: the crew is aboard, and the countdown goes by minutes. */
const ABOARD = '2026-03-01T12:00:30Z';
const CHOICES = [
  '',
  '?account=bloggers',
  '?account=official&scene=whole',
  '?at=2025-11-27T09:30:00Z',
  '?account=official&at=2025-11-30',
  '?at=2026-02-20&scene=damaged',
];
const { browser, address, close } = await open();
after(close);

/** Uses a page of a peer, once it is alive; nothing may go wrong in it meanwhile. */
async function visit(peer, query, use) {
  const context = await browser.newContext(CONTEXT);
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.clock.install({ time: new Date(ABOARD) });
  await page.goto(`${address}${peer}/${query}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const result = await use(page);
  await context.close();
  assert.deepEqual(wrong, []);
  return result;
}

/** What is seen when all has come in, without the space between words: it is nobody's to see. */
const seen = (page) =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    // Ours alone tells screen readers of a change.
    document.querySelector('#clock [role=status]').hidden = true;
    return document.getElementById('app').innerText.replace(/\s+/g, '');
  });
/** What is in the HTML, seen or not. */
const held = async (peer) => {
  const html = await (await fetch(`${address}${peer}/`)).text();
  const page = await browser.newPage({ ...CONTEXT, javaScriptEnabled: false });
  await page.setContent(html);
  const text = await page.locator('#app').evaluate((root) => root.textContent.replace(/\s+/g, ''));
  await page.close();
  return text;
};
const drawing = (page) =>
  page.evaluate(() => [...document.querySelectorAll('figure.pad')].map(({ id, dataset }) => [id, dataset.scene, dataset.padState]));

const still = await held('pad31');
const ours = new Map();
for (const choice of CHOICES) {
  ours.set(choice, await visit('pad31', choice, async (page) => [await seen(page), await drawing(page)]));
}

for (const peer of Object.keys(ALL)) {
  test(`${peer}: the same still content`, async () => assert.equal(await held(peer), still));

  for (const choice of CHOICES) {
    test(`${peer}: the same with ${choice || 'nothing chosen'}`, () =>
      visit(peer, choice, async (page) => assert.deepEqual([await seen(page), await drawing(page)], ours.get(choice))));
  }

  test(`${peer}: choices go into the address and come back`, () =>
    visit(peer, '', async (page) => {
      await page.locator('input[name=account][value=bloggers]').dispatchEvent('click');
      await page.waitForFunction(() => location.search === '?account=bloggers');
      await page.waitForFunction(() => document.querySelector('#pad').dataset.account === 'bloggers');
      await page.locator('input[name=scene][value=whole]').dispatchEvent('click');
      await page.waitForFunction(() => document.querySelector('#pad').dataset.scene === 'before-liftoff');
      await page.clock.runFor(200);
      await page.waitForFunction(() => location.search === '?account=bloggers&scene=whole');
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('input[name=account][value=both]').checked);
    }));

  test(`${peer}: the clock is set back and forth`, () =>
    visit(peer, '', async (page) => {
      const told = (text) => page.locator('#clock summary', { hasText: text }).waitFor();
      await page.locator('#clock summary').click();
      await page.locator('#clock input[type=range]').fill('3');
      await told('30 November 2025');
      await page.locator('.clock-step').first().click();
      await told('27 November 2025');
      await page.locator('[data-stop=parts-arrive]').click();
      await told('1 December 2025');
      await page.clock.runFor(200);
      await page.waitForFunction(() => location.search === '?at=2025-12-01');
      await page.locator('.clock-strip button').click();
      await told('today');
      // What was hidden is there again.
      await page.locator('#clock summary').click();
      assert.equal(await seen(page), ours.get('')[0]);
    }));

  test(`${peer}: the countdown ticks by its own timer, and holds when paused`, () =>
    visit(peer, '', async (page) => {
      const minutes = page.locator('.countdown-count').nth(2);
      const first = Number(await minutes.textContent());
      await page.clock.runFor(61_000);
      const wanted = String(first - 1);
      await page.waitForFunction((text) => document.querySelectorAll('.countdown-count')[2].textContent === text, wanted);
      await page.locator('.countdown button').click();
      await page.clock.runFor(120_000);
      assert.equal(await minutes.textContent(), wanted);
    }));
}
