// The limited ways in: a browser’s reading mode, and browsers of text alone. What they show is kept beside this file,
// and reviewed when it changes (`UPDATE=1` writes it anew).

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { kept } from './kept';
import { expect, test } from './page';

const LANGUAGES = { en: '', ru: 'ru/', kk: 'kk/' };

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

test.describe('the page as published', () => {
  // The mode's own script writes markup, which the page's policy refuses to scripts in it.
  test.use({ bypassCSP: true, expectedMessages: [/ERR_FAILED|Failed to fetch/] });

  for (const [language, folder] of Object.entries(LANGUAGES)) {
    test(`reading mode: ${language}`, async ({ page }) => {
      await page.route(/\.(js|wasm)$/, (route) => route.abort());
      await page.goto(`/${folder}`);
      // Reading modes show the document's title in the place of the headline.
      const title = await page.title();
      const summary = await page.locator('.summary').evaluate((element) => element.firstChild!.textContent!);
      const sections = await page.locator('article h2').allTextContents();
      const read = await page.evaluate(`(() => { ${readability}
        const article = new Readability(document.cloneNode(true)).parse();
        const page = new DOMParser().parseFromString(article.content, 'text/html');
        for (const block of page.querySelectorAll('p, li, h1, h2, h3, tr, figcaption, dt, dd')) { block.prepend('\\n'); block.append('\\n'); }
        return { title: article.title, text: page.body.textContent };
      })()`) as { title: string; text: string };
      const lines = read.text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
      const text = [read.title, '', ...lines, ''].join('\n');

      const begins = (part: string) => lines.findIndex((line) => line.startsWith(part));
      const places = [begins(summary.replace(/\s+/g, ' ').trim()), ...sections.map((heading) => lines.indexOf(heading.trim()))];
      expect(read.title).toBe(title);
      expect(Math.min(...places), 'all of it is there').toBeGreaterThanOrEqual(0);
      expect(places, 'in order').toEqual([...places].sort((a, b) => a - b));
      kept(`reading-${language}.txt`, text);
    });
  }
});

const PROGRAMS = { w3m: ['-dump', '-cols', '80', '-O', 'UTF-8'], lynx: ['-dump', '-nolist', '-width=80', '-display_charset=utf-8'] };

for (const [program, options] of Object.entries(PROGRAMS)) {
  for (const [language, folder] of Object.entries(LANGUAGES)) {
    test(`${program}: ${language}`, () => {
      const there = !spawnSync(program, ['-version']).error;
      expect(there || !process.env.CI, `${program} may not be missing here`).toBe(true);
      test.skip(!there, `${program} is not installed`);
      const file = `../../dist/${folder}index.html`;
      const text = execFileSync(program, [...options, file], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: '/nonexistent' } });
      kept(`${program}-${language}.txt`, text.replace(/[ \t]+$/gm, ''));
    });
  }
}
