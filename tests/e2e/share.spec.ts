// The link opens what was seen: pages of an account, and the share control.

import { BLOGGERS, OFFICIAL, claim, expect, open, radio, ready, test } from './page';
import type { Page } from '@playwright/test';

const field = (page: Page) => page.locator('#share-link');

const PAGES = { 'official/': 'official', 'bloggers/': 'bloggers', 'side-by-side/': 'both' };

for (const [path, account] of Object.entries(PAGES)) {
  test(`/${path} opens with its account, and keeps to it`, async ({ page }) => {
    await page.goto(`/${path}?at=2025-12-01&utm_source=letter#damage`);
    await ready(page);
    await expect(radio(page, account)).toBeChecked();
    await expect(page).toHaveURL(`/${path}?at=2025-12-01&utm_source=letter#damage`);
    await expect(page.locator('h1')).toHaveCount(1);
  });

  test(`/${path} shows its account without a script`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
    await page.goto(`/${path}`);
    const [shown, hidden] = account === 'bloggers' ? [BLOGGERS, OFFICIAL] : [OFFICIAL, BLOGGERS];
    for (const id of shown) await expect(claim(page, id)).toBeVisible();
    for (const id of hidden) await expect(claim(page, id)).toBeVisible({ visible: account === 'both' });
    await page.close();
  });
}

test('on a page of an account the address stays that of the account shown', async ({ page }) => {
  await page.goto('/bloggers/?utm_source=letter#damage');
  await ready(page);
  await radio(page, 'official').check();
  await expect(page).toHaveURL('/official/?utm_source=letter#damage');
  await radio(page, 'both').check();
  await expect(page).toHaveURL('/side-by-side/?utm_source=letter#damage');
  await page.reload();
  await ready(page);
  await expect(radio(page, 'both')).toBeChecked();
  await page.goBack();
  await expect(radio(page, 'official')).toBeChecked();
  await page.goBack();
  await expect(radio(page, 'bloggers')).toBeChecked();
  await expect(page).toHaveURL('/bloggers/?utm_source=letter#damage');
});

test('an account named in the query of another’s page counts', async ({ page }) => {
  await page.goto('/bloggers/?account=official');
  await ready(page);
  await expect(radio(page, 'official')).toBeChecked();
  await expect(page).toHaveURL('/bloggers/?account=official');
});

const STATES = [
  { from: '', link: '' },
  { from: '?account=official&at=2025-11-27', link: 'official/?at=2025-11-27' },
  { from: '?account=bloggers', link: 'bloggers/' },
  { from: '?account=both', link: '' },
  { from: '?account=bloggers&at=2025-12-01', link: 'bloggers/?at=2025-12-01' },
  { from: '?account=both&at=2025-11-27T09:27:57Z', link: '?at=2025-11-27T09:27:57Z' },
  { from: '?at=2026-03-03', part: 'Since then', link: '?at=2026-03-03#since' },
  { from: '?account=bloggers', part: 'The damage: two accounts', link: 'bloggers/#damage' },
  { from: 'official/?at=2026-01-15', part: 'The crew’s stay', link: 'official/?at=2026-01-15#stay' },
  { from: 'side-by-side/', part: 'What is at stake', link: '#stakes' },
  { from: '?account=bloggers&scene=restored', link: 'bloggers/restored/' },
  { from: 'bloggers/restored/', link: 'bloggers/restored/' },
  { from: 'official/whole/?account=both', link: 'side-by-side/whole/' },
  { from: 'bloggers/restored/?at=2025-12-01', link: 'bloggers/?at=2025-12-01' },
];

for (const { from, part, link } of STATES) {
  test(`a copied link opens the same state: from /${from}${part ? `, ${part}` : ""}`, async ({ page, context, browser, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${from}`);
    await ready(page);
    await page.locator('#share summary').click();
    if (part) await page.locator('.share select').selectOption(part);
    await page.locator('#share').getByRole('button', { name: 'Copy' }).click();
    await expect(page.locator('#share').getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${baseURL}/${link}`);

    const fresh = await browser.newPage();
    await fresh.goto(copied);
    await ready(fresh);
    const state = (at: Page) =>
      at.evaluate(() => ({
        account: document.querySelector<HTMLInputElement>('#damage .toggle input:checked')?.value,
        clock: document.querySelector('#clock summary')?.textContent,
        opens: document.querySelector('.share p')?.textContent,
        shown: [...document.querySelectorAll('[data-claim], [data-event]')].filter((told) => told.checkVisibility({ visibilityProperty: true })).map((told) => told.id),
      }));
    expect(await state(fresh)).toEqual(await state(page));
    if (part) await expect(fresh.locator(`#${link.split('#')[1]}`)).toBeInViewport();
    await fresh.close();
  });
}

test('it says what the link opens', async ({ page }) => {
  await open(page, '?account=bloggers&at=2025-12-01');
  await expect(page.locator('.share')).toContainText('The link opens: Bloggers · Known by 1 December 2025.');
  await radio(page, 'both').check();
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(page.locator('.share')).toContainText('The link opens: Side by side · as of the day it is opened.');
  await expect(field(page)).toHaveValue(/\d\/$/);
});

test('with a share sheet the link goes to it, without one there is no button', async ({ page }) => {
  await open(page, '?account=bloggers');
  await page.locator('#share summary').click();
  await expect(page.getByRole('button', { name: 'Share…' })).toBeHidden();
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: ShareData) => {
        Object.assign(window, { shared: data });
        return Promise.reject(new DOMException('put off', 'AbortError'));
      },
    });
  });
  await open(page, '?account=bloggers');
  await page.locator('#share summary').click();
  await page.getByRole('button', { name: 'Share…' }).click();
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
  expect(shared.url).toMatch(/\/bloggers\/$/);
  expect(shared.title).toBe('Soyuz MS-28: what was broken at launchpad 31, and who says so');
});
