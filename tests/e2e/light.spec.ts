// What reaches the browser as WebAssembly is what lives: a still part costs nothing there.

import { readFile, readdir } from 'node:fs/promises';
import { expect, openAt, openClock, test } from './page';

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

test('a step of the clock writes into the texts that are there: another in its place is styled anew, with all around it', async ({ page }) => {
  await openAt(page, '2026-03-01T12:00:00Z', '?at=2026-02-01');
  await openClock(page);
  const slider = page.getByRole('slider');
  // The first step may reveal what begins on that day; in the middle of the stay nothing does.
  await page.evaluate(() => {
    const changes: MutationRecord[] = Object.assign(window, { changes: [] }).changes;
    const seen = new MutationObserver((records) => changes.push(...records));
    seen.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await slider.press('ArrowRight');
  await expect(page.locator('.clock-strip')).toContainText('2 February');
  const changed = await page.evaluate(() =>
    (window as unknown as { changes: MutationRecord[] }).changes.map(({ type, target }) => [
      type,
      (target.nodeType === Node.TEXT_NODE ? target.parentElement : (target as Element))!.getAttribute('data-live'),
    ]),
  );
  expect(changed.filter(([type]) => type === 'characterData').map(([, name]) => name)).toContain('known-by');
  expect(changed.filter(([type]) => type === 'childList')).toEqual([]);
});
