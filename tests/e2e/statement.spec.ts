// The statement on accessibility: in each language, in reach of the foot, whole at any width, and no dead end.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page';

const LANGUAGES = {
  en: { folder: '', name: 'Accessibility', gap: 'Nobody who uses a screen reader', contact: 'There is no address to write to yet' },
  ru: { folder: 'ru/', name: 'Доступность', gap: 'Страницу ещё не пробовал никто', contact: 'Адреса, по которому об этом можно написать, пока нет' },
  kk: { folder: 'kk/', name: 'Қолжетімділік', gap: 'ешкім бетті әлі байқап көрген жоқ', contact: 'Бұл туралы жазатын мекенжай әзірге жоқ' },
};

for (const [language, { folder, name, gap, contact }] of Object.entries(LANGUAGES)) {
  test(`what is met and what is not is told, and by whom to be reached: ${language}`, async ({ page }) => {
    for (const from of ['', 'bloggers/restored/']) {
      await page.goto(`/${folder}${from}`);
      await page.locator('.page-foot').getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`:\\d+/${folder}accessibility/$`));
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByText(gap)).toBeVisible();
    await expect(page.getByText(contact)).toBeVisible();
    await expect(page.getByText(/2026/)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    await page.setViewportSize({ width: 240, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(240);
    for (const other of Object.keys(LANGUAGES).filter((other) => other !== language)) {
      const link = page.locator(`.note a[hreflang=${other}]`);
      expect((await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href))).ok()).toBe(true);
    }
    await page.locator('.kicker a').click();
    await expect(page).toHaveURL(new RegExp(`:\\d+/${folder}$`));
  });
}
