// The page without a script: everything is told, and an account can be chosen.

import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { readFile } from 'node:fs/promises';
import { BLOGGERS, EVENTS, OFFICIAL, claim, event, expect, radio, test } from './page';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('the whole story is there', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was broken at launchpad 31, and who says so?');
    for (const id of ['story', 'damage', 'stay', 'stakes', 'since', 'sources']) {
      await expect(page.locator(`#${id}`)).toBeVisible();
    }
    await expect(page.locator('.flight-drawing')).toContainText('12:34:35 UTC');
    for (const id of [...OFFICIAL, ...BLOGGERS]) {
      await expect(claim(page, id)).toHaveCount(1);
      await expect(claim(page, id).locator('.citation a').first()).toHaveAttribute('href', /^#source-\d+$/);
      await expect(claim(page, id).locator('time')).toHaveAttribute('datetime', '2025-11-27');
    }
    for (const id of EVENTS) await expect(event(page, id)).toBeVisible();
    await expect(page.locator('.sources a[href^="https://"]')).toHaveCount(40);
    await expect(page.locator('#stay')).toContainText('As of 23 November 2026');
  });

  test('choosing an account switches', async ({ page }) => {
    for (const id of [...OFFICIAL, ...BLOGGERS]) await expect(claim(page, id)).toBeVisible();
    await page.locator('.toggle label', { hasText: 'Bloggers' }).click();
    await expect(claim(page, 'b1')).toBeVisible();
    await expect(claim(page, 'o1')).toBeHidden();
    await radio(page, 'both').check();
    for (const id of [...OFFICIAL, ...BLOGGERS]) await expect(claim(page, id)).toBeVisible();
  });

  test('no control is dead', async ({ page }) => {
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
});

test.describe('as published', () => {
  test.use({ expectedMessages: [/ERR_FAILED|Failed to fetch/] });

  test('axe finds nothing', async ({ page }) => {
    // axe itself needs scripts on, so the page's own are withheld.
    await page.route(/\.(js|wasm)$/, (route) => route.abort());
    await page.goto('/');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  });
});

const PAGES = ['', 'embed/', 'embed/damage/', 'embed/countdown/', 'embed/story/'];

for (const path of [...PAGES, 'accessibility/', 'ru/accessibility/', 'kk/accessibility/']) test(`the published HTML is valid: /${path}`, async () => {
  const html = await readFile(`../../dist/${path}index.html`, 'utf8');
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Style of writing, not validity: serialised HTML, and a trailing slash that Trunk writes.
      'void-style': 'off',
      'no-inline-style': 'error',
      // The page's own scripts are same-origin.
      'require-sri': 'off',
    },
  });
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
});

for (const path of PAGES.slice(1)) {
  test(`axe finds nothing: /${path}`, async ({ page }) => {
    for (const theme of ['light', 'dark']) {
      await page.goto(`/${path}?account=both&theme=${theme}`);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const account of ['official', 'bloggers', 'both']) {
    test(`axe finds nothing: ${account}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/?account=${account}`);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    });
  }
}
