// When something is missing: the wasm, storage, a mouse, motion, colour, room.

import { inHalves } from './halves';
import { BLOGGERS, EVENTS, OFFICIAL, claim, event, expect, open, openAt, radio, ready, test, timer } from './page';
import type { Page } from '@playwright/test';

async function stands(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const id of EVENTS) await expect(event(page, id)).toBeVisible();
  await radio(page, 'both').check();
  for (const id of [...OFFICIAL, ...BLOGGERS]) await expect(claim(page, id)).toBeVisible();
  await expect(page.locator('#stay')).toContainText('As of 23 November 2026');
  await expect(page.locator('button:visible')).toHaveCount(0);
}

test.describe('the wasm does not come', () => {
  test.use({ expectedMessages: [/.*/] });

  test('blocked', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    const failed = page.waitForEvent('console', (message) => message.text().startsWith('Pad 31 stays as published: '));
    await page.goto('/');
    await failed;
    await stands(page);
  });

  test('corrupted', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body: 'not wasm at all' }));
    const failed = page.waitForEvent('console', (message) => message.text().startsWith('Pad 31 stays as published: '));
    await page.goto('/');
    await failed;
    await stands(page);
  });

  test('its glue is missing', async ({ page }) => {
    await page.route('**/pad31-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await stands(page);
  });

  test('served with the wrong type, it is run all the same', async ({ page }) => {
    await page.route('**/*.wasm', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { 'content-type': 'text/plain' } });
    });
    await open(page);
    await radio(page, 'bloggers').check();
    await expect(claim(page, 'b1')).toBeVisible();
    await expect(page).toHaveURL(/account=bloggers/);
  });
});

test('what makes the page live does not wait for the style sheet', async ({ page }) => {
  const asked = page.waitForRequest('**/*.wasm');
  await page.route('**/*.css', async (route) => {
    await asked;
    await route.continue();
  });
  await open(page);
});

test('what makes the page live is not asked for before the page is read to its end', async ({ browser, baseURL }) => {
  const { address, rest, close } = await inHalves(baseURL!, '/', '<section id="story"');
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#damage .account').last().waitFor({ state: 'attached' });
  expect(asked.filter((url) => url.endsWith('.wasm'))).toEqual([]);
  const wasm = page.waitForRequest('**/*.wasm');
  rest();
  await wasm;
  await page.close();
  close();
});

test('works where storage throws, and stores nothing', async ({ page, context }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException(`${name} is refused`, 'SecurityError');
        },
      });
    }
  });
  await open(page);
  await radio(page, 'bloggers').check();
  await expect(claim(page, 'b1')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test('works where the history refuses', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
    history.pushState = refuse;
    history.replaceState = refuse;
  });
  await open(page);
  await radio(page, 'bloggers').check();
  await expect(claim(page, 'b1')).toBeVisible();
});

const missing = {
  'Intl is not there': () => Reflect.deleteProperty(window, 'Intl'),
  'Intl throws': () => {
    Intl.DateTimeFormat = function refuse() {
      throw new RangeError('no such locale');
    } as never;
  },
};

for (const [name, remove] of Object.entries(missing)) {
  test(`${name}: the reader’s own zone is UTC, and all else works`, async ({ page }) => {
    await page.addInitScript(remove);
    await open(page, '?at=2025-12-01');
    await page.locator('.zones label', { hasText: 'Your zone' }).click();
    await expect(page.locator('.flight-drawing li').first().locator('[data-zone=local]')).toHaveText('09:27:57 UTC');
    await page.locator('.zones label', { hasText: 'Moscow' }).click();
    await expect(page.locator('.flight-drawing li').first()).toContainText('12:27:57 in Moscow');
    await page.getByRole('button', { name: 'Back to now' }).click();
    await expect(event(page, 's7')).toBeVisible();
  });
}

const clipboards = {
  'there is no clipboard': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  'the clipboard is null': () => Object.defineProperty(navigator, 'clipboard', { value: null }),
  'the clipboard throws at once': () =>
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText() {
          throw new DOMException('refused', 'NotAllowedError');
        },
      },
    }),
};

for (const [name, change] of Object.entries(clipboards)) {
  test(`${name}: the link stands selected`, async ({ page }) => {
    await page.addInitScript(change);
    await open(page);
    await page.locator('#share summary').click();
    await page.locator('#share').getByRole('button', { name: 'Copy' }).click();
    await expect(page.locator('#share [role=status]')).not.toBeEmpty();
    const selected = await page.locator('#share-link').evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart);
    expect(selected).toBeGreaterThan(10);
    await radio(page, 'bloggers').check();
    await expect(page.locator('#share [role=status]')).toBeEmpty();
  });
}

test('works in a frame on a page of another origin', async ({ page, baseURL }) => {
  await page.setContent(`<iframe title="Pad 31" src="${baseURL}/?account=bloggers" width="800" height="600"></iframe>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html[data-ready]')).toBeAttached();
  await expect(frame.locator('[data-claim=b1]')).toBeVisible();
  await frame.locator('#damage input[value=official]').check();
  await expect(frame.locator('[data-claim=o1]')).toBeVisible();
});

test('the keyboard alone reaches and works everything, in order and in sight', async ({ page }) => {
  await open(page, '?at=2025-12-01');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#damage$/);

  const visited: string[] = [];
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const outlined = (of: Element | null) => {
        const style = of && getComputedStyle(of);
        return !!style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      };
      return {
        name: element.getAttribute('value') ?? element.textContent ?? '',
        tag: element.tagName,
        top: element.getBoundingClientRect().top + scrollY,
        shown: outlined(element) || outlined(element.closest('label')),
      };
    });
    if (!focus) break;
    expect(focus.shown, `focus is visible on ${focus.tag} ${focus.name}`).toBe(true);
    visited.push(focus.name);
  }
  expect(visited).toContain('both');
  expect(visited.filter((name) => ['official', 'bloggers', 'both'].includes(name))).toHaveLength(1);

  await radio(page, 'official').focus();
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, 'bloggers')).toBeChecked();
  await expect(claim(page, 'b1')).toBeVisible();
  await page.getByRole('button', { name: 'Back to now' }).focus();
  await page.keyboard.press('Enter');
  await expect(event(page, 's7')).toBeVisible();
});

test('the timer is not read out, and has a name', async ({ page }) => {
  await open(page);
  await expect(timer(page)).toHaveAccessibleName(/^The planned month of return, July 2026, ended$/);
  await expect(timer(page)).not.toHaveAttribute('aria-live', /polite|assertive/);
});

for (const width of [320, 360, 768, 1280]) {
  for (const query of ['', '?account=both', '?account=bloggers&at=2025-12-01']) {
    test(`nothing sticks out at ${width} px: ${query || 'as published'}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, query);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#app *')]
          .filter((element) => element.childNodes.length && element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 12)
          .map((element) => element.outerHTML),
      );
      expect(small).toEqual([]);
    });
  }
}

test('nothing shifts while the page comes up', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBe(0);
  }
});

test('choosing between the two accounts moves nothing below them', async ({ page }) => {
  await open(page, '?account=official');
  const top = () => page.locator('#stay').evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const before = await top();
  await radio(page, 'bloggers').check();
  await ready(page);
  expect(await top()).toBe(before);
});

test('on paper both accounts stand', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  for (const id of [...OFFICIAL, ...BLOGGERS]) await expect(claim(page, id)).toBeVisible();
  await expect(page.locator('.toggle')).toBeHidden();
});

test('on paper each account’s damage is drawn, figures are as of the printing, sources have their addresses', async ({ page }) => {
  await openAt(page, '2026-11-23T12:34:56Z');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const bloggers = page.locator('.pad[data-account=bloggers]');
  await expect(bloggers).toContainText('Drawn from two claims');
  await expect(bloggers.locator('[data-scenes~=damaged] [data-part=service-cabin]').first()).toBeVisible();
  await expect(page.locator('.pad[data-account=official]')).toContainText('which ones is not stated');
  await expect(page.locator('#stay')).toContainText('As of 23 November 2026, 12:34:56 UTC.');
  await expect(page.getByText('Counting live')).toBeHidden();
  for (const screen of ['#share', '#embed', '#clock', '.scenes']) await expect(page.locator(screen).first()).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(26, 28, 32)');
  const after = (link: Element) => getComputedStyle(link, '::after').content;
  expect(await page.locator('#sources a[href^=https]').first().evaluate(after)).toContain('https://');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByText('Counting live')).toBeVisible();
  for (const format of ['A4', 'Letter']) {
    const paper = (await page.pdf({ format })).toString('latin1');
    expect(paper.length).toBeGreaterThan(50_000);
    const sheets = paper.match(/\/Type\s*\/Page\b/g)!.length;
    expect(sheets, format).toBeLessThanOrEqual(format === 'A4' ? 6 : 7);
  }
});

test('on paper the sources stand in two columns, with as much room for the numbers of the second as of the first', async ({ page }) => {
  await page.setViewportSize({ width: 688, height: 1000 });
  await openAt(page, '2026-11-23T12:34:56Z');
  await page.emulateMedia({ media: 'print' });
  const [first, second] = await page.locator('.sources ol').evaluate(list => {
    const items = [...list.children].map(item => item.getBoundingClientRect());
    const beside = items.find(item => item.left > items[0]!.right)!;
    return [items[0]!.left - list.getBoundingClientRect().left, beside.left - items[0]!.right];
  });
  expect(second).toBeGreaterThanOrEqual(first!);
});

test('set back before any statement, paper gives nothing away', async ({ page }) => {
  await open(page, '?at=2025-11-27T09:27:57Z');
  await page.emulateMedia({ media: 'print' });
  for (const drawn of await page.locator('.pad[data-account=bloggers] svg [data-scenes~=damaged]:not([data-scenes~=launched])').all()) await expect(drawn).toBeHidden();
  await expect(page.locator('.pad[data-account=bloggers] figcaption')).toBeVisible();
});
