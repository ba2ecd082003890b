// A site in two languages: whatever a page gives out leads into its own language. The second one is made by
// sites.mjs, longer than English by two fifths, so that it shows what has no room.

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { article, fits, visit } from './host';
import { expect, radio, ready, test } from './page';

const LANGUAGE = 'en-XA';
const PLACES = {
  'at the top': 'http://127.0.0.1:4176/',
  'in a folder': 'http://127.0.0.1:4176/a/b/',
  'with a public address': 'http://127.0.0.1:4177/',
};

const html = (page: Page) => page.locator('html');
const snippet = (page: Page) => page.locator('#embed-snippet');
const field = (page: Page) => page.locator('#share-link');

async function go(page: Page, address: string) {
  await page.goto(address);
  await ready(page);
}

/** The address an element's attribute leads to. */
const leads = (page: Page, selector: string, name: string) =>
  page.locator(selector).evaluate((element, name) => new URL(element.getAttribute(name)!, document.baseURI).href, name);

for (const [place, site] of Object.entries(PLACES)) {
  const home = `${site}${LANGUAGE}/`;

  test.describe(place, () => {
    test.use({ baseURL: new URL(site).origin });

    test('the page is in its language, and so is the page its link opens', async ({ page }) => {
      await go(page, home);
      await expect(html(page)).toHaveAttribute('lang', LANGUAGE);
      await expect(field(page)).toHaveValue(home);
      await radio(page, 'official').check();
      await expect(field(page)).toHaveValue(`${home}official/`);
      await go(page, await field(page).inputValue());
      await expect(html(page)).toHaveAttribute('lang', LANGUAGE);
      await expect(radio(page, 'official')).toBeChecked();
    });

    test('an account’s page is in the folder of its language, and keeps to it', async ({ page }) => {
      await go(page, `${home}bloggers/`);
      await expect(html(page)).toHaveAttribute('lang', LANGUAGE);
      await expect(radio(page, 'bloggers')).toBeChecked();
      await expect(field(page)).toHaveValue(`${home}bloggers/`);
      await radio(page, 'official').check();
      await expect(page).toHaveURL(`${home}official/`);
      await page.reload();
      await ready(page);
      await expect(radio(page, 'official')).toBeChecked();
      await page.goBack();
      await expect(page).toHaveURL(`${home}bloggers/`);
      await expect(radio(page, 'bloggers')).toBeChecked();
    });

    for (const from of ['', 'bloggers/']) {
      for (const format of ['element', 'iframe', 'amp']) {
        test(`the snippet leads into its language: ${format}, made at /${LANGUAGE}/${from}`, async ({ page, request }) => {
          await go(page, `${home}${from}`);
          await page.locator('#embed summary').click();
          await page.locator(`#embed option[value$=${format}]`).evaluate((option: HTMLOptionElement) => {
            option.selected = true;
            option.parentElement!.dispatchEvent(new Event('input', { bubbles: true }));
          });
          const tag = { element: 'pad31-explainer', iframe: 'iframe', amp: 'amp-iframe' }[format]!;
          await expect(snippet(page)).toHaveValue(new RegExp(`<${tag} `));
          const text = await snippet(page).inputValue();
          const values = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, value]) => value);
          const made = {
            links: values(/<a href="([^"]*)"/g),
            frames: values(/<(?:amp-)?iframe [^>]*?src="([^"]*)"/g),
            scripts: values(/<script src="([^"]*)"/g).map((src) => new URL(src).href),
            languages: values(/ lang="([^"]*)"/g),
          };
          expect(made.links).toEqual([from ? `${home}bloggers/` : home]);
          expect(made.frames.map((src) => src.startsWith(`${home}embed/`))).toEqual(format === 'element' ? [] : [true]);
          expect(made.scripts).toEqual(format === 'element' ? [`${site}embed.js`] : []);
          for (const address of [...made.links, ...made.frames, ...made.scripts]) {
            expect((await request.get(address)).status(), address).toBe(200);
          }
          expect(made.languages, 'its text is told apart from the host’s').toEqual([LANGUAGE]);
        });
      }
    }

    test('the preview is the block in its language', async ({ page }) => {
      await go(page, home);
      await page.locator('#embed summary').click();
      const frame = page.locator('#embed pad31-explainer iframe');
      await fits(frame);
      expect(await frame.evaluate((element: HTMLIFrameElement) => element.src)).toMatch(new RegExp(`^${home}embed/`));
      await expect(frame.contentFrame().locator('html')).toHaveAttribute('lang', LANGUAGE);
    });

    test('the feed and the manifest are those of its language', async ({ page, request }) => {
      for (const path of ['', 'bloggers/']) {
        await go(page, `${home}${path}`);
        const feed = await leads(page, 'link[type="application/atom+xml"]', 'href');
        expect(feed).toBe(`${home}feed.xml`);
        expect(await (await request.get(feed)).text()).toContain(`xml:lang="${LANGUAGE}"`);
        const address = await leads(page, 'link[rel=manifest]', 'href');
        expect(address).toBe(`${home}manifest.webmanifest`);
        const manifest = await (await request.get(address)).json();
        expect(manifest.lang).toBe(LANGUAGE);
        expect(new URL(manifest.start_url, address).href).toBe(home);
        const icons = manifest.icons.map(({ src }: { src: string }) => new URL(src, address).href);
        expect(icons, 'the icons are of no language').toEqual([`${site}icon-192.png`, `${site}icon-512.png`]);
      }
    });

    for (const path of ['', 'bloggers/']) {
      test(`each language leads to the same page in the other: /${path}`, async ({ page }) => {
        const other = page.locator('nav.languages a');
        await go(page, `${site}${path}`);
        await expect(html(page)).toHaveAttribute('lang', 'en');
        await expect(other).toHaveCount(1);
        await expect(other).toHaveAttribute('hreflang', LANGUAGE);
        await other.click();
        await expect(page).toHaveURL(`${home}${path}`);
        await ready(page);
        await expect(html(page)).toHaveAttribute('lang', LANGUAGE);
        await expect(other).toHaveAttribute('hreflang', 'en');
        await other.click();
        await expect(page).toHaveURL(`${site}${path}`);
        await expect(html(page)).toHaveAttribute('lang', 'en');
      });
    }

    for (const [path, chosen] of [['', '?account=bloggers&at=2026-01-31&zone=moscow#stay'], ['official/', '?at=2026-01-31&zone=moscow#stay'], ['bloggers/restored/', '?account=official']]) {
      test(`the reader’s choice goes along to the other language, and back: /${path}`, async ({ page }) => {
        await go(page, `${site}${path}${chosen}`);
        if (path === 'official/') await radio(page, 'bloggers').check();
        const there = path === 'official/' ? 'bloggers/' : path;
        const account = path === 'bloggers/restored/' ? 'official' : 'bloggers';
        for (const folder of [home, site]) {
          await page.locator('nav.languages a').click();
          await expect(page).toHaveURL(`${folder}${there}${chosen}`);
          await ready(page);
          await expect(radio(page, account)).toBeChecked();
        }
      });
    }

    const ELEMENTS = { [`lang="${LANGUAGE}"`]: home, 'lang="xx"': site, 'lang=""': site, '': site };
    for (const [attribute, folder] of Object.entries(ELEMENTS)) {
      test(`in a host’s page the element loads its language: ${attribute || 'none'}`, async ({ page }) => {
        const element = `<pad31-explainer show="damage" ${attribute}><a href="${site}">The two accounts</a></pad31-explainer>`;
        await visit(page, article(`${element}<script src="${site}embed.js"></script>`), { html: `lang="${LANGUAGE}"` });
        const frame = page.locator('pad31-explainer iframe');
        await fits(frame);
        expect(await frame.evaluate((frame: HTMLIFrameElement) => frame.src)).toBe(`${folder}embed/damage/`);
        await expect(frame.contentFrame().locator('html')).toHaveAttribute('lang', folder === home ? LANGUAGE : 'en');
      });
    }
  });
}

test.describe('what needs a public address', () => {
  const site = PLACES['with a public address'];
  test.use({ baseURL: new URL(site).origin });

  for (const path of ['', 'bloggers/', 'side-by-side/']) {
    for (const [language, folder] of [['en', ''], [LANGUAGE, `${LANGUAGE}/`]]) {
      test(`it names itself and its other language: ${language}, /${path}`, async ({ page, request }) => {
        await go(page, `${site}${folder}${path}`);
        await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${site}${folder}${path}`);
        const others = page.locator('link[rel=alternate][hreflang]');
        expect(await others.evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]))).toEqual([
          ['en', `${site}${path}`],
          [LANGUAGE, `${site}${LANGUAGE}/${path}`],
          ['x-default', `${site}${path}`],
        ]);
        const answer = await request.get(await leads(page, 'link[type="application/json+oembed"]', 'href'));
        const { html } = await answer.json();
        expect(html).toMatch(new RegExp(`<iframe src="${site}${folder}embed/`));
      });
    }
  }

  test('the site map lists the pages of both', async ({ request }) => {
    const map = await (await request.get(`${site}sitemap.xml`)).text();
    for (const path of ['', 'official/', 'bloggers/', 'side-by-side/']) {
      for (const folder of ['', `${LANGUAGE}/`]) expect(map).toContain(`<loc>${site}${folder}${path}</loc>`);
    }
  });
});

test('without a public address no head names one', async () => {
  const head = await readFile('../../target/sites/pseudo/en-XA/index.html', 'utf8');
  expect(head).not.toMatch(/rel="canonical"|json\+oembed|rel="alternate" hreflang/);
});

/** Texts that are seen, or would be, beyond the window's edges or those of what cuts them off. */
function outside() {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const [text, parent] = [texts.currentNode, texts.currentNode.parentElement!];
    // Chromium takes what is lettered in a group without display for visible.
    let seen = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    for (let around: Element | null = parent; around && seen; around = around.parentElement) {
      const { display, clipPath } = getComputedStyle(around);
      seen = display !== 'none' && clipPath !== 'inset(50%)';
    }
    if (!text.textContent!.trim() || !seen || parent.closest('.visually-hidden, .skip-link, select, textarea')) continue;
    let [left, right] = [0, window.innerWidth];
    let scrolls = false;
    for (let within: Element | null = parent; within; within = within.parentElement) {
      const { overflowX } = getComputedStyle(within);
      const cuts = overflowX !== 'visible' && within !== document.body && within !== document.documentElement;
      if (!cuts) continue;
      scrolls ||= overflowX === 'auto' || overflowX === 'scroll';
      const box = within.getBoundingClientRect();
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    const out = [...range.getClientRects()].find((rect) => rect.width > 0 && (rect.left < left - 1 || rect.right > right + 1));
    if (out && !scrolls) found.push(`${parent.tagName}.${parent.getAttribute('class')}: ${text.textContent} (${out.left} to ${out.right})`);
  }
  return found;
}

test.describe('at 320 px', () => {
  test.use({ baseURL: new URL(PLACES['at the top']).origin, viewport: { width: 320, height: 700 } });

  for (const path of ['', 'embed/', 'embed/damage/', 'embed/countdown/', 'embed/story/']) {
    for (const query of ['?account=bloggers', '?account=both', '?account=both&at=2025-11-27', '?at=2025-11-27T00:00:00Z']) {
      test(`everything has room: /${LANGUAGE}/${path}${query}`, async ({ page }) => {
        await go(page, `${PLACES['at the top']}${LANGUAGE}/${path}${query}`);
        const fold = async (open: boolean) => {
          await page.locator('details').evaluateAll((all, open) => all.forEach((details) => details.toggleAttribute('open', open)), open);
          expect.soft(await page.evaluate(outside), open ? 'opened' : 'closed').toEqual([]);
          expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320);
        };
        await fold(false);
        await fold(true);
      });
    }
  }
});
