// Others touch our page: what a content network, a translator, an extension or a sanitizer did to it
// before the script came, and to its texts after it. Each live part is taken over by itself, or stands as published.

import { BLOGGERS, EVENTS, OFFICIAL, claim, event, expect, openAt, openClock, radio, ready, test } from './page';
import { CONTROLS, LATER } from './stands';
import type { Page } from '@playwright/test';

/** Changes the HTML as it is served. */
type Served = (html: string) => string;
/** Changes the document right before its scripts run. */
type Parsed = () => void;

const kit = (part: string, change: (texts: string[]) => string[]): Served => (html) =>
  html.replace(new RegExp(`(data-root="${part}" data-kit=")([^"]*)`), (_, before: string, json: string) => {
    const texts = JSON.parse(json.replaceAll('&quot;', '"')) as string[];
    return before + JSON.stringify(change(texts)).replaceAll('"', '&quot;');
  });

const served: Record<string, Served> = {
  'comments are put in': (html) => html.replace(/<(section|span|button|li)\b/g, '<!-- seen --><$1'),
  'white space between tags is removed': (html) => html.replace(/>\s+</g, '><'),
  'line breaks are put between tags': (html) => html.replace(/></g, '>\n<'),
  'a section is removed': (html) => html.replace(/<section[^>]*id="stay".*?(?=<section id="stakes")/s, ''),
  'what a part carries is shortened': kit('countdown', (texts) => texts.slice(0, -1)),
  'what a part carries is lengthened': kit('totals', (texts) => [...texts, 'more']),
  'what a part carries is of another version': kit('pad', ([, ...texts]) => ['12.6', ...texts]),
  'what the clock carries is no list of instants': kit('clock', (texts) => texts.map((text) => text.replace(/^\d{13}\|.*$/, 'soon'))),
  'what all parts go by is one entry off': (html) => html.replace('data-basis="[&quot;official|bloggers|both&quot;,', 'data-basis="['),
  'what all parts go by is gone': (html) => html.replace(/ data-basis="[^"]*"/, ''),
};

const parsed: Record<string, Parsed> = {
  'a node is put first and last in the root, and in every part': () => {
    const tool = () => Object.assign(document.createElement('div'), { textContent: 'A tool' });
    for (const root of document.querySelectorAll('#app, [data-root], fieldset, label')) {
      root.prepend(tool());
      root.append(document.createComment('a tool'), tool());
    }
  },
  'words are wrapped, as translators do': () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) found.push(texts.currentNode as Text);
    for (const text of found) {
      if (['SCRIPT', 'STYLE', 'TEXTAREA', 'OPTION'].includes(text.parentElement!.tagName)) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
  },
  'everything has a further attribute': () => {
    for (const element of document.querySelectorAll('*')) element.setAttribute('data-tool', 'seen');
  },
  'two roots have one id': () => document.body.append(document.getElementById('app')!.cloneNode(true)),
  'a section stands twice': () => document.getElementById('stay')!.after(document.getElementById('stay')!.cloneNode(true)),
  'a live element is moved out of its part': () => document.querySelector('main')!.append(document.querySelector('#stay .countdown-figure')!),
  'live parts are replaced by copies without what they carry': () => {
    for (const part of document.querySelectorAll('[data-kit]')) part.removeAttribute('data-kit');
  },
};

async function change(page: Page, name: string) {
  if (served[name]) {
    await page.route(({ pathname }) => pathname === '/', async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const changed = served[name](body);
      expect(changed, 'the change finds its place').not.toBe(body);
      await route.fulfill({ response, body: changed });
    });
  } else {
    await page.addInitScript(`document.addEventListener('readystatechange', ${parsed[name]}, { once: true })`);
  }
}

/** Until the script has done what it will: it says that it is ready, or it never started. */
async function settled(page: Page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const { dataset } = document.documentElement;
    return !('started' in dataset) || 'ready' in dataset;
  });
}

// Where nothing can be read of what all parts go by, the page says so.
test.use({ expectedMessages: [/Pad 31 stays as published: Error: what its parts go by cannot be read/] });

for (const name of [...Object.keys(served), ...Object.keys(parsed)]) {
  test(`${name}: the whole story reads, and choosing an account works`, async ({ page }) => {
    await change(page, name);
    await page.goto('/');
    await settled(page);
    for (const id of EVENTS) await expect(event(page, id).first()).toBeVisible();
    await radio(page, 'bloggers').first().check();
    for (const id of BLOGGERS) await expect(claim(page, id).first()).toBeVisible();
    await expect(claim(page, 'o1').first()).toBeHidden();
    await radio(page, 'both').first().check();
    for (const id of [...OFFICIAL, ...BLOGGERS]) await expect(claim(page, id).first()).toBeVisible();
  });

  test(`${name}: the clock works or is not there, and nothing later shows`, async ({ page }) => {
    await change(page, name);
    await page.goto('/?account=bloggers&at=2025-12-01');
    await settled(page);
    const back = page.getByRole('button', { name: 'Back to now' }).first();
    if (await back.isVisible()) {
      await expect(event(page, 's1').first()).toBeVisible();
      for (const hidden of await page.locator('[data-event=s2]').all()) await expect(hidden).toBeHidden();
      const text = await page.locator('body').innerText();
      for (const later of LATER) expect(text).not.toContain(later);
      await back.click();
    }
    for (const id of EVENTS) await expect(event(page, id).first()).toBeVisible();
    await expect(back).toBeHidden();
  });
}

for (const [name, touch] of Object.entries({
  'a mark stands beside it': (element: Element) => element.append(Object.assign(document.createElement('mark'), { textContent: 'a tool' })),
  'a comment stands in its place': (element: Element) => element.replaceChildren(document.createComment('a tool')),
  'it is cut in two': (element: Element) => (element.firstChild as Text).splitText(3),
  'a translator wrapped it': (element: Element) => {
    const font = document.createElement('font');
    font.append(...element.childNodes);
    element.append(font);
  },
  'it is gone': (element: Element) => element.replaceChildren(),
})) {
  test(`a live text is the whole of what its element says, though ${name} since`, async ({ page }) => {
    await openAt(page, '2026-03-01T12:00:00Z', '?at=2026-02-01');
    await openClock(page);
    const said = page.locator('.clock-strip [data-live=known-by]');
    await said.evaluate(touch);
    await page.getByRole('slider').press('ArrowRight');
    await expect(said).toContainText('2 February');
    const [text, other] = [await said.textContent(), await page.getByRole('slider').getAttribute('aria-valuetext')];
    expect(text).toBe(other);
  });
}

test('the script twice is the script once', async ({ page }) => {
  await page.route(({ pathname }) => pathname === '/', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const loader = body.match(/<script type="module"[^>]*>.*?<\/script>/s)![0];
    await route.fulfill({ response, body: body.replace('</body>', `${loader}</body>`) });
  });
  await page.goto('/?at=2025-12-01');
  await settled(page);
  await openClock(page);
  await page.getByRole('button', { name: 'Next stop' }).click();
  await expect(page.locator('#clock [data-stop=repaired]')).toHaveAttribute('aria-pressed', 'true');
});

test.describe('a page saved while it was alive', () => {
  test.use({ expectedMessages: [/Pad 31 stays as published: this is a saved copy/] });
  for (const [name, query] of [['at the present', ''], ['set back', '?account=bloggers&at=2025-12-01']]) {
    test(`is left as it was saved, without what would be dead in it: ${name}`, async ({ page }) => {
      await page.goto(`/${query}`);
      await ready(page);
      await openClock(page);
      await page.locator('#share summary, #embed summary').first().click();
      const saved = await page.content();
      const shown = await page.locator('[data-event]:visible').evaluateAll((all) => all.map((event) => event.id));
      await page.route(({ pathname }) => pathname === '/', (route) => route.fulfill({ contentType: 'text/html', body: saved }));
      await page.goto('/');
      await page.waitForLoadState('networkidle');
      expect(await page.locator('[data-event]:visible').evaluateAll((all) => all.map((event) => event.id))).toEqual(shown);
      await expect(page.locator(CONTROLS)).toHaveCount(0);
      await expect(page.locator('html')).not.toHaveAttribute('data-ready');
    });
  }
});
