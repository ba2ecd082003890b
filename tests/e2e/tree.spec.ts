// What assistive technology is given, as Chromium’s accessibility tree has it: kept as text, and reviewed as somebody
// would hear it when it changes.

import { kept } from './kept';
import { expect, openAt, test } from './page';

const NOW = '2026-11-23T12:00:00Z';

const PAGES = {
  'en': '',
  'en-set-back': '?at=2025-12-20',
  'ru': 'ru/',
  'kk': 'kk/',
  'en-block': 'embed/damage/',
};

for (const [name, address] of Object.entries(PAGES)) {
  test(`the tree of ${name}`, async ({ page }) => {
    await openAt(page, NOW, address);
    kept(`tree-${name}.yml`, `${await page.locator('body').ariaSnapshot()}\n`);
  });
}

for (const account of ['official', 'bloggers']) {
  test(`the tree of the damage as told by ${account}`, async ({ page }) => {
    await openAt(page, NOW, `?account=${account}`);
    const other = account === 'official' ? 'bloggers' : 'official';
    await expect(page.locator(`.pad[data-account=${other}]`)).toBeHidden();
    kept(`tree-en-${account}.yml`, `${await page.locator('#damage').ariaSnapshot()}\n`);
  });
}
