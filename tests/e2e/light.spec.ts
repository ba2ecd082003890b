// What reaches the browser as WebAssembly is what lives: a still part costs nothing there.

import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from './page';

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
