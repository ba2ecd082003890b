// The folder works wherever it is put: at the top of a host, in a folder of it, as one file.

import { BLOGGERS, EVENTS, OFFICIAL, claim, event, expect, openClock, radio, ready, test, timer } from './page';

const places = {
  'at the top': '/',
  'in a folder': '/a/b/',
  'an account’s page in a folder': '/a/b/official/',
  'as one file on a server': '/pad31.html',
  'as one file on a disk': new URL('../../dist/pad31.html', `file://${process.cwd()}/`).href,
};

for (const [name, address] of Object.entries(places)) {
  test(`it behaves alike: ${name}`, async ({ page, context }) => {
    await page.goto(address);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was broken at launchpad 31, and who says so?');
    for (const id of OFFICIAL) await expect(claim(page, id)).toBeVisible();
    await expect(timer(page)).toContainText('days');

    await radio(page, 'bloggers').check();
    for (const id of BLOGGERS) await expect(claim(page, id)).toBeVisible();
    await expect(claim(page, 'o1')).toBeHidden();
    await expect(page).toHaveURL(/bloggers/);

    await openClock(page);
    await page.locator('[data-stop=parts-arrive]').click();
    await expect(event(page, 's1')).toBeVisible();
    await expect(event(page, 's2')).toBeHidden();
    await expect(page.locator('#stay')).toHaveAttribute('data-phase', 'aboard');
    await expect(page).toHaveURL(/at=2025-12-01/);

    await page.reload();
    await ready(page);
    await expect(radio(page, 'bloggers')).toBeChecked();
    await expect(event(page, 's2')).toBeHidden();
    await page.getByRole('button', { name: 'Back to now' }).click();
    for (const id of EVENTS) await expect(event(page, id)).toBeVisible();
    expect(await context.cookies()).toEqual([]);
  });
}

test('one file needs no network at all', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(places['as one file on a disk']);
  await ready(page);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([places['as one file on a disk']]);
  await expect(page.locator('#share, #embed')).toHaveCount(2);
  await expect(page.locator('#share')).toBeHidden();
});

test('one file tells everything without a script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(places['as one file on a disk']);
  for (const id of EVENTS) await expect(event(page, id)).toBeVisible();
  await page.locator('.toggle label', { hasText: 'Bloggers' }).click();
  await expect(claim(page, 'b1')).toBeVisible();
  await page.close();
});
