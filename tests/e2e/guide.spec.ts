// For editors: sharing and embedding where a part stands, the help, and every block in every option.

import { fits, test } from './host';
import { expect, open } from './page';
import type { Page } from '@playwright/test';

const field = (page: Page, name: string) => page.locator('.embed-choices label', { has: page.getByText(name, { exact: true }) });
const choose = (page: Page, name: string, option: string) => field(page, name).locator('select').selectOption(option);

const PARTS = [
  ['damage', 'The damage: two accounts', 'damage'],
  ['story', 'The launch', 'story'],
  ['stay', 'The crew’s stay', 'countdown'],
  ['stakes', 'What is at stake', 'all'],
  ['since', 'Since then', 'all'],
];

for (const [id, name, block] of PARTS) {
  test(`beside each part, the forms are made out to it: ${name}`, async ({ page }) => {
    await open(page);
    const part = page.locator(`#${id}`);
    await part.getByRole('link', { name: new RegExp(`^Share this ?: ${name}`) }).click();
    const link = page.locator('#share-link');
    await expect(link).toBeInViewport();
    await expect(link).toHaveValue(new RegExp(`/#${id}$`));
    await expect(page.locator('.share select')).toHaveValue(/[1-5]/);
    await part.getByRole('link', { name: new RegExp(`^Embed this ?: ${name}`) }).click();
    const snippet = page.locator('#embed-snippet');
    await expect(snippet).toBeInViewport();
    await expect(snippet).toHaveValue(new RegExp(`show="${block}"`));
    await expect(field(page, 'What').locator('select')).toHaveValue(block);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the same links lead to the part and to its block', async ({ page }) => {
    await page.goto('/bloggers/');
    const tools = page.locator('#stay .tools');
    await expect(tools.getByRole('link', { name: 'Share' })).toHaveAttribute('href', '#stay');
    await tools.getByRole('link', { name: 'Embed' }).click();
    await expect(page).toHaveURL(/\/embed\/gallery\/#countdown$/);
    await expect(page.locator('#countdown')).toBeInViewport();
  });
});

test('the form asks where it will stand, and says how high it will be', async ({ page }) => {
  await open(page);
  await page.locator('#embed summary').click();
  const form = page.locator('#embed');
  const snippet = page.locator('#embed-snippet');
  await choose(page, 'Drawing', 'As told');
  await choose(page, 'Account', 'Bloggers');
  await choose(page, 'Where will it stand?', 'Just a link');
  await expect(snippet).toHaveValue(/\/bloggers\/damaged\/$/);
  await choose(page, 'Where will it stand?', 'A newsletter, or where only a picture goes');
  await expect(snippet).toHaveValue(/card-bloggers-damaged\.png/);
  const card = /src="([^"]+)"/.exec(await snippet.inputValue())![1];
  expect((await page.request.get(card)).headers()['content-type']).toBe('image/png');
  await choose(page, 'Where will it stand?', 'A CMS that takes frames only');
  await field(page, 'As of the end of this day').locator('input').fill('2025-12-01');
  await expect(snippet).toHaveValue(/account=bloggers&amp;at=2025-12-01&amp;scene=damaged/);
  const told = async () => Number(/takes (\d+) px/.exec(await form.innerText())?.[1]);
  const height = Number(/ height="(\d+)"/.exec(await snippet.inputValue())![1]);
  expect(await told()).toBe(height);
  await expect(form.locator('[name=preview]:checked')).toHaveValue('640');
  for (const width of [330, 510, 640, 660, 930]) {
    await form.locator(`[name=preview][value="${width}"]`).check();
    await expect(field(page, 'Column width, in pixels').locator('input')).toHaveValue(String(width));
    await expect(form.getByText(`In a column of ${width} px`)).toBeVisible();
    const frame = page.locator('.embed-preview iframe');
    await expect.poll(() => page.locator('.embed-preview').evaluate((preview: HTMLElement) => preview.offsetWidth)).toBe(Math.min(width, (await form.locator('details').boundingBox())!.width));
    await fits(frame);
  }
});

test('the gallery shows every block in every option, each at its height', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/embed/gallery/');
  const blocks = page.locator('pad31-explainer');
  await expect(blocks).toHaveCount(32);
  for (const block of await blocks.all()) {
    await block.scrollIntoViewIfNeeded();
    await fits(block.locator('iframe'));
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
});

test('the help is published from the same source, in reach of every width', async ({ page }) => {
  await open(page);
  await page.locator('#embed summary').click();
  await page.getByRole('link', { name: 'Help for editors' }).click();
  await expect(page.getByRole('heading', { name: 'Content Security Policy' })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const recipe of ['WordPress', 'Ghost', 'Drupal', 'Next.js', 'Arc XP']) {
    await expect(page.getByText(recipe, { exact: true }).first()).toBeVisible();
  }
  await page.getByRole('link', { name: 'Every block, in every option' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Every block, in every option' })).toBeVisible();
});
