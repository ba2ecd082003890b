// For editors: sharing and embedding where a part stands, the help, and every block in every option.

import { fits, test, visit } from './host';
import { expect, open, openAt, ready } from './page';
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
  await choose(page, 'Where will it stand?', 'A CMS that takes iframes only');
  await field(page, 'As of the end of this day').locator('input').fill('2025-12-01');
  await expect(snippet).toHaveValue(/account=bloggers&amp;at=2025-12-01&amp;scene=damaged/);
  const told = async () => Number(/takes (\d+) px/.exec(await form.innerText())?.[1]);
  const height = Number(/ height="(\d+)"/.exec(await snippet.inputValue())![1]);
  await expect.poll(told).toBe(height);
  await expect(form.locator('[name=preview]:checked')).toHaveValue('preview=640');
  for (const width of [330, 510, 640, 660, 930]) {
    await form.locator(`[name=preview][value="preview=${width}"]`).check();
    const frame = page.locator('.embed-preview iframe');
    await expect.poll(() => page.locator('.embed-preview').evaluate((preview: HTMLElement) => preview.offsetWidth)).toBe(Math.min(width, (await form.locator('details').boundingBox())!.width));
    await fits(frame);
  }
  await expect(form.getByText('In a column of 640 px'), 'a look at another width orders nothing').toBeVisible();
});

test('a column’s width can be typed, digit by digit', async ({ page }) => {
  await open(page, '#embed');
  const column = field(page, 'Column width, in pixels').locator('input');
  await column.press('ControlOrMeta+a');
  await column.pressSequentially('720');
  await expect(column).toHaveValue('720');
  await expect(page.locator('#embed').getByText('In a column of 720 px')).toBeVisible();
});

test('the day stays as chosen while a width is typed anew, and goes when it is emptied', async ({ page }) => {
  await openAt(page, '2026-11-29T12:00:00Z', '#embed');
  const [snippet, day] = [page.locator('#embed-snippet'), field(page, 'As of the end of this day').locator('input')];
  await day.fill('2025-12-01');
  await field(page, 'Column width, in pixels').locator('input').fill('');
  await expect(snippet).toHaveValue(/ at="2025-12-01"/);
  await field(page, 'Column width, in pixels').locator('input').fill('500');
  await expect(snippet).toHaveValue(/ at="2025-12-01"/);
  await day.fill('2026-11-29');
  await expect(snippet, 'a day that is not over is one').toHaveValue(/ at="2026-11-29"/);
  await day.fill('');
  await expect(snippet).not.toHaveValue(/ at=/);
});

test('a link to the form, or to sharing, opens it', async ({ page }) => {
  for (const part of ['embed', 'share']) {
    await page.goto('about:blank');
    await page.goto(`/bloggers/#${part}`);
    await ready(page);
    await expect(page.locator(`#${part} details`)).toHaveAttribute('open');
    await expect(page.locator(`#${part} summary`)).toBeInViewport();
  }
});

test('for a block without accounts and drawing there is neither to be chosen', async ({ page }) => {
  await open(page, '#embed');
  await expect(field(page, 'Drawing')).toBeVisible();
  await choose(page, 'What', 'The launch');
  for (const name of ['Account', 'Drawing']) await expect(field(page, name)).toBeHidden();
});

test('a plain frame made for one account has room for all of them', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await open(page, '#embed');
  await choose(page, 'Account', 'Bloggers');
  await choose(page, 'Where will it stand?', 'A CMS that takes iframes only');
  const snippet = (await page.locator('#embed-snippet').inputValue());
  await visit(page, `<div style="width:640px">${snippet}</div>`);
  const inside = page.locator('iframe').contentFrame();
  await expect(inside.locator('html[data-ready]')).toBeAttached();
  for (const account of ['both', 'official']) {
    await inside.locator(`#damage input[value=${account}]`).check();
    expect(await inside.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight), account).toBe(0);
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
  await page.getByRole('link', { name: 'Every block, to look at' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Every block, to look at' })).toBeVisible();
});
