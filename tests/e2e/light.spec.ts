// What reaches the browser as WebAssembly is what lives: a still part costs nothing there. What it writes into the page
// costs the browser no more than it must.

import { readFile, readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openAt, openClock, radio, test } from './page';

const DIST = '../../dist/';

async function wasm(): Promise<string> {
  const name = (await readdir(DIST)).find((file) => file.endsWith('.wasm'))!;
  return (await readFile(`${DIST}${name}`)).toString('latin1');
}

test('the WebAssembly knows no word of the story', async ({ page }) => {
  await page.goto('/');
  const texts = await page
    .locator('h1, h2, h3, .claim-text, .claim q, .event p, .citation a, .stakes p, .sources li, .step p')
    .evaluateAll((all) => all.map((element) => element.textContent!.trim()).filter((text) => text.length > 6));
  expect(texts.length).toBeGreaterThan(100);
  const code = await wasm();
  for (const text of texts) expect(code.includes(text), text).toBe(false);
});

test('no still part is in the WebAssembly, and every live one is', async ({ page }) => {
  const code = await wasm();
  // A class that only the part itself writes stands for its markup.
  for (const still of ['claim-text', 'citation', 'event-date', 'afterword', 'axis-use', 'pad-mark', 'embed-head', 'masthead']) {
    expect(await page.goto('/').then(() => page.locator(`.${still}`).count()).then((count) => count > 0 || still === 'embed-head')).toBe(true);
    expect(code.includes(still), still).toBe(false);
  }
  await page.goto('/');
  const names = await page.locator('[data-root]').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-root')!));
  expect(new Set(names).size).toBe(14);
  for (const name of names) expect(code.includes(name), name).toBe(true);
});

test('the WebAssembly names no folder of the machine that built it', async () => {
  expect(await wasm()).not.toMatch(/\/(root|home|Users)\//);
});

type Changed = [type: string, name: string | null];

/** What changes of the page's nodes and texts from now on: how, and in which live element. */
async function changesOf(page: Page): Promise<() => Promise<Changed[]>> {
  const changes = await page.evaluateHandle(() => {
    const changes: Changed[] = [];
    new MutationObserver((records) => {
      for (const { type, target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        changes.push([type, element!.getAttribute('data-live')]);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return changes;
  });
  return () => changes.jsonValue();
}

test('a step of the clock writes into the texts that are there: another in its place is styled anew, with all around it', async ({ page }) => {
  await openAt(page, '2026-03-01T12:00:00Z', '?at=2026-02-01');
  await openClock(page);
  const changes = await changesOf(page);
  // Nothing begins or ends on that day.
  await page.getByRole('slider').press('ArrowRight');
  await expect(page.locator('.clock-strip')).toContainText('2 February');
  expect(await changes()).toContainEqual(['characterData', 'known-by']);
  expect((await changes()).filter(([type]) => type === 'childList')).toEqual([]);
});

test('what is read out as it changes is another text each time: told which letters changed, some screen readers say those alone', async ({ page }) => {
  await openAt(page, '2026-03-01T12:00:00Z');
  await radio(page, 'bloggers').check();
  const changes = await changesOf(page);
  for (const account of ['official', 'bloggers']) {
    await radio(page, account).check();
    await expect(page.locator('#clock [role=status]')).toHaveText(account === 'official' ? /Official/ : /Bloggers/);
  }
  const said = (await changes()).filter(([, name]) => name === 'said').map(([type]) => type);
  expect(said).toEqual(['childList', 'childList']);
});
