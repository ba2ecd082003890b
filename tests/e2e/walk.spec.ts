// The page by the Tab key alone, from its top to its foot: each stop once, named, in the order in which it is read.

import { kept } from './kept';
import { expect, openAt, test } from './page';

const NOW = '2026-11-23T12:00:00Z';

for (const [language, folder] of Object.entries({ en: '', ru: 'ru/', kk: 'kk/' })) {
  test(`every stop of the Tab key: ${language}`, async ({ page }) => {
    await openAt(page, NOW, folder);
    const stops: string[] = [];
    const last = () => page.evaluate(() => document.activeElement === document.body);
    for (await page.keyboard.press('Tab'); !(await last()); await page.keyboard.press('Tab')) {
      const focused = page.locator(':focus');
      const { again, part, tag, text } = await focused.evaluate((element) => {
        const page = document as Document & { walked?: Set<Element> };
        const again = (page.walked ??= new Set()).has(element);
        page.walked.add(element);
        const part = element.closest('section[id], nav, header')?.id || element.closest('nav, header')?.localName;
        return { again, part: part ?? 'top', tag: element.localName, text: element.textContent!.trim().replace(/\s+/g, ' ') };
      });
      // At its end the browser's own controls come, and then the page again.
      if (again) break;
      const [told] = (await focused.ariaSnapshot()).split('\n');
      const stop = told.replace(/^- '?/, '').replace(/'?:?$/, '');
      // Chromium's tree names no role for what opens and closes.
      stops.push(`${part}: ${tag === 'summary' ? `summary "${text}"` : stop}`);
    }
    expect(stops.length).toBeLessThan(400);
    kept(`walk-${language}.txt`, `${stops.join('\n')}\n`);
  });
}
