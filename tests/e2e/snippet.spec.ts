// "Embed this": what the page gives out works where it is pasted.

import { ADDRESS, article, fits, test, visit } from './host';
import { expect, open } from './page';
import type { Page } from '@playwright/test';

const snippet = (page: Page) => page.locator('#embed-snippet');
const choice = (page: Page, name: string) => page.locator('.embed-choices label', { has: page.getByText(name, { exact: true }) });
const select = (page: Page, name: string, option: string) => choice(page, name).locator('select').selectOption(option);

async function make(page: Page, choices: Record<string, string>, query = '') {
  await open(page, query);
  await page.locator('#embed summary').click();
  // Launch and countdown have no account to be chosen.
  const without = ['The launch', 'The crew’s stay'].includes(choices.What ?? '');
  for (const [name, option] of Object.entries(choices)) if (!without || name !== 'Account') await select(page, name, option);
}

const blocks = { 'The damage: two accounts': '#damage', 'The crew’s stay': '#stay', 'The launch': '#story', Everything: '#damage' };

for (const [what, shown] of Object.entries(blocks)) {
  test(`pasted, the custom element works: ${what}`, async ({ page, context }) => {
    await make(page, { What: what, Account: 'Bloggers', Colours: 'Dark' }, '?at=2025-12-01');
    const text = await snippet(page).inputValue();
    const host = await context.newPage();
    await visit(host, article(text));
    await fits(host.locator('pad31-explainer iframe'));
    const inside = host.locator('pad31-explainer iframe').contentFrame();
    await expect(inside.locator(shown)).toBeVisible();
    await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(inside.locator('.clock-strip')).toContainText('1 December 2025');
    if (shown === '#damage') await expect(inside.locator('[data-claim=b1]')).toBeVisible();
  });

  test(`pasted, the plain frame works, scripts or not: ${what}`, async ({ page, browser }) => {
    await make(page, { What: what, Account: 'Side by side', 'Where will it stand?': 'A CMS that takes iframes only' });
    const text = await snippet(page).inputValue();
    for (const javaScriptEnabled of [true, false]) {
      for (const width of [360, 1000]) {
        const host = await browser.newPage({ javaScriptEnabled, viewport: { width, height: 800 } });
        await visit(host, `<div style="max-width:640px">${text}</div>`);
        const frame = host.locator('iframe');
        const inside = host.frameLocator('iframe');
        await expect(inside.locator(shown)).toBeVisible();
        // Fixed heights, and so roomy, but never so low that the block scrolls in its frame.
        await expect(async () => {
          const [height, content] = [await frame.evaluate((element) => element.clientHeight), await inside.locator('#app').evaluate((app) => app.clientHeight)];
          expect(content).toBeLessThanOrEqual(height);
          expect(content).toBeGreaterThan(height * 0.5);
        }).toPass();
        await expect(host.getByRole('link', { name: 'Soyuz MS-28' })).toHaveAttribute('href', ADDRESS);
        await host.close();
      }
    }
  });
}

test('where the host strips the frame, the link is left; where it strips the style, a height', async ({ page, context }) => {
  await make(page, { 'Where will it stand?': 'A CMS that takes iframes only' });
  await choice(page, 'Column width, in pixels').locator('input').fill('320');
  const text = await snippet(page).inputValue();
  const host = await context.newPage();
  await visit(host, text.replace(/<iframe.*<\/iframe>/, ''));
  await expect(host.getByRole('link', { name: 'Soyuz MS-28' })).toBeVisible();
  expect(Number(/ height="(\d+)"/.exec(text)?.[1])).toBeGreaterThan(600);
});

test('where scripts are stripped, the element’s link is left with a still picture', async ({ page, context }) => {
  await make(page, { Account: 'Bloggers' });
  const text = await snippet(page).inputValue();
  const host = await context.newPage();
  await visit(host, text.replace(/<script.*<\/script>/, ''));
  await expect(host.getByRole('link', { name: 'Soyuz MS-28' })).toHaveAttribute('href', `${ADDRESS}bloggers/`);
  const picture = host.locator('pad31-explainer img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
  await expect(picture).toHaveAttribute('src', `${ADDRESS}still-bloggers.png`);
});

test('pasted into a page that has amp-iframe, the AMP snippet works', async ({ page, context }) => {
  await make(page, { What: 'The crew’s stay', 'Where will it stand?': 'An AMP page' });
  const text = await snippet(page).inputValue();
  // What amp-iframe does with it, by its documentation: the attributes go to a frame, which grows
  // as its own page asks; AMP's own script can only be had from its network.
  const amp = `
    customElements.define('amp-iframe', class extends HTMLElement {
      connectedCallback() {
        const frame = document.createElement('iframe');
        for (const name of ['src', 'title', 'sandbox', 'height', 'frameborder']) frame.setAttribute(name, this.getAttribute(name));
        frame.style.cssText = 'display:block;width:100%';
        addEventListener('message', ({ source, data }) => {
          if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size' && this.hasAttribute('resizable')) frame.height = data.height;
        });
        this.append(frame);
      }
    });`;
  const host = await context.newPage();
  await visit(host, `${text}<script src="amp.js"></script>`, { files: { 'amp.js': amp } });
  await fits(host.locator('iframe'));
  await expect(host.locator('[placeholder] a')).toHaveAttribute('href', ADDRESS);
  await expect(host.locator('[overflow]')).toHaveCount(1);
});

test('the preview is the block itself, and follows the choices', async ({ page }) => {
  await make(page, { What: 'The crew’s stay', Colours: 'Dark' });
  const frame = page.locator('.embed-preview iframe');
  await fits(frame);
  await expect(frame.contentFrame().locator('#stay')).toBeVisible();
  await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');
  await select(page, 'What', 'The damage: two accounts');
  await page.locator('#damage input[value=bloggers]').check();
  await page.locator('.embed-preview').scrollIntoViewIfNeeded();
  await expect(frame.contentFrame().locator('[data-claim=b1]')).toBeVisible();
  await expect(snippet(page)).toHaveValue(/account="bloggers"/);
  await select(page, 'Account', 'Side by side');
  await expect(snippet(page)).not.toHaveValue(/account=/);
});

test('copying copies, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await make(page, {});
  await page.locator('#embed').getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await expect(page.locator('#embed').getByRole('button', { name: 'Copy' })).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet(page).inputValue());
  await select(page, 'What', 'Everything');
  await expect(page.getByText('Copied.')).toHaveCount(0);
});

for (const how of ['refused', 'missing']) {
  test(`where the clipboard is ${how}, the text stands selected`, async ({ page }) => {
    await page.addInitScript((how) => {
      const clipboard = how === 'missing' ? undefined : { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    }, how);
    await make(page, {});
    await page.locator('#embed').getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByText('The browser did not allow copying.')).toBeVisible();
    const selected = await snippet(page).evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
    expect(selected).toBe(await snippet(page).inputValue());
  });
}

test('without a script nothing offers a snippet', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL}/`);
  await expect(page.locator('#embed')).toBeHidden();
  await page.close();
});
