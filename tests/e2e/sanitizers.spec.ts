// What sanitizers leave of each snippet: a link with the words, always.

import createDOMPurify from 'dompurify';
import sanitizeHtml from 'sanitize-html';
import { ADDRESS, made, test, visit } from './host';
import { expect } from './page';
import type { Page } from '@playwright/test';

/** What authors without `unfiltered_html` may write in WordPress: `wp_kses_post`, as far as it bears on a snippet. */
const GLOBAL = ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title'];
/** Of a style, properties of its list whose value has no bracket but those of `calc()` and its like. */
const PROPERTIES = /^(border|height|margin|max-height|max-width|min-height|min-width|padding|width)\s*:(?!.*[\\&=}])/;
const wordpress = (text: string) =>
  sanitizeHtml(text, {
    allowedTags: ['a', 'b', 'blockquote', 'br', 'div', 'em', 'figcaption', 'figure', 'h2', 'img', 'p', 'span', 'strong'],
    allowedAttributes: {
      '*': GLOBAL,
      a: ['href', 'rel', 'target', 'name'],
      img: ['alt', 'height', 'loading', 'src', 'width'],
    },
    parseStyleAttributes: false,
    transformTags: {
      '*': (tagName, { style, ...attribs }) => {
        const kept = style?.split(';').filter((rule) => PROPERTIES.test(rule.trim()));
        return { tagName, attribs: kept?.length ? { ...attribs, style: kept.join(';') } : attribs };
      },
    },
  });

const sanitizers: Record<string, (text: string, page: Page) => string | Promise<string>> = {
  'sanitize-html': (text) => sanitizeHtml(text),
  // It needs a document, and the page's own is one.
  DOMPurify: async (text, page) => {
    await page.addScriptTag({ url: '/node_modules/dompurify/dist/purify.min.js' });
    return page.evaluate((text) => (window as unknown as { DOMPurify: ReturnType<typeof createDOMPurify> }).DOMPurify.sanitize(text), text);
  },
  wp_kses_post: wordpress,
};

/** Each snippet, and what is left of it besides the link: by sanitizer, in the order above. */
const left: Record<string, string[][]> = {
  element: [[], ['img'], ['img']],
  iframe: [['figure'], ['figure'], ['figure']],
  image: [[], ['img'], ['img']],
  amp: [[], [], []],
};

for (const [format, rest] of Object.entries(left)) {
  for (const [index, [name, sanitize]] of Object.entries(sanitizers).entries()) {
    test(`${name} leaves of ${format} its link${rest[index].map((tag) => ` and ${tag}`).join('')}`, async ({ page }) => {
      const text = await made(page, [format]);
      await visit(page, '');
      const kept = await sanitize(text, page);
      await page.evaluate((kept) => (document.body.innerHTML = kept), kept);
      const link = page.locator(`a[href^="${ADDRESS}"]`);
      await expect(link).toHaveCount(1);
      await expect(link).toContainText('Soyuz MS-28');
      for (const tag of ['img', 'figure']) await expect(page.locator(tag)).toHaveCount(rest[index].includes(tag) ? 1 : 0);
      for (const gone of ['script', 'iframe', 'pad31-explainer', 'amp-iframe']) await expect(page.locator(`body ${gone}`)).toHaveCount(0);
    });
  }
}
