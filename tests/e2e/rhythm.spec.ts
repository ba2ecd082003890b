// Type, length and what stands still: few sizes, a short page, nothing in the way, links that land.

import { expect, open, openAt, ready, test } from './page';

const NOW = '2026-11-23T12:00:00Z';

for (const [width, height] of [[390, 844], [360, 740], [768, 1024], [1280, 800]]) {
  test(`five sizes of type at ${width} px, and most of it large enough to read`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const sizes = await page.evaluate(() => {
      const sizes: Record<string, number> = {};
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement!;
        const count = texts.currentNode.textContent!.trim().length;
        if (!count || parent.closest('svg, .visually-hidden') || !parent.checkVisibility({ visibilityProperty: true })) continue;
        const size = getComputedStyle(parent).fontSize;
        sizes[size] = (sizes[size] ?? 0) + count;
      }
      return sizes;
    });
    expect(Object.keys(sizes).length, JSON.stringify(sizes)).toBeLessThanOrEqual(5);
    const [all, small] = [() => true, (size: number) => size < (width < 768 ? 15 : 16)].map((counts) =>
      Object.entries(sizes).reduce((sum, [size, count]) => sum + (counts(parseFloat(size)) ? count : 0), 0),
    );
    expect(small / all).toBeLessThan(0.4);
  });
}

test('the page on a phone is under 8,000 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const query of ['', '?account=official', '?account=bloggers']) {
    await open(page, query);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), query).toBeLessThan(8000);
  }
});

/** The share of the window that fixed and sticky elements cover. */
function covered() {
  const stuck = [...document.querySelectorAll('body *')].filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility());
  return stuck.reduce((sum, element) => sum + (element.getBoundingClientRect().width * element.getBoundingClientRect().height) / (innerWidth * innerHeight), 0);
}

test('nothing stands in the way: set back, a strip of 40 px; at 400 % zoom nothing at all', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  expect(await page.evaluate(covered)).toBe(0);
  await open(page, '?at=2025-12-01');
  expect(await page.evaluate(covered)).toBeGreaterThan(0);
  expect(await page.evaluate(covered)).toBeLessThanOrEqual(40 / 740 + 0.001);
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await page.evaluate(covered)).toBe(0);
  await expect(page.getByRole('button', { name: 'Back to now' })).toBeVisible();
});

test('set back, the focus is never behind the strip', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '?at=2026-01-15');
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const behind = await page.evaluate(() => {
      const focused = document.activeElement!;
      const strip = document.querySelector('.clock-strip')!;
      if (focused === document.body || strip.contains(focused)) return false;
      const [box, over] = [focused.getBoundingClientRect(), strip.getBoundingClientRect()];
      return box.height > 0 && box.top > over.top && box.bottom > over.top;
    });
    expect(behind, `stop ${stop}`).toBe(false);
  }
});

const LINKS = [
  '#stay',
  '#since',
  '?account=bloggers&scene=restored#story',
  '?account=official&at=2025-12-01#stay',
  '?account=bloggers&at=2025-11-27#stakes',
  '?at=2026-03-03#since',
  '?zone=moscow#story',
  '?account=official&zone=local#stakes',
  'bloggers/#since',
  'official/?at=2026-03-22&zone=baikonur#stay',
];

for (const width of [375, 1280]) {
  for (const link of LINKS) {
    test(`a link lands on its heading at ${width} px: /${link}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openAt(page, NOW, link);
      await ready(page);
      const heading = page.locator(`#${link.split('#')[1]}-heading`);
      await expect.poll(() => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBeLessThanOrEqual(24);
      expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    });
  }
}

test('sources are linked both ways', async ({ page }) => {
  await open(page);
  const cited = page.locator('[data-claim=o1] sup a').first();
  await expect(cited).toHaveAccessibleName('Source 1: News and Cams');
  await cited.click();
  await expect(page.locator('#source-1')).toBeVisible();
  await expect(page.locator('#source-1')).toBeInViewport();
  await page.locator('#source-1').getByRole('link', { name: 'Back to: Roscosmos' }).first().click();
  await expect(page.locator('[data-claim=o1]')).toBeInViewport();
  const dead = await page.locator('sup a, .sources a[role=doc-backlink]').evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')!).filter((href) => !document.getElementById(href.slice(1))),
  );
  expect(dead).toEqual([]);
});

test('what is folded around where a link leads is opened, whatever the browser opens itself', async ({ page }) => {
  await open(page);
  const folded = (part: string) => page.locator(`${part} details`).first();
  // Stopped from going there, the browser opens nothing.
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  for (const [link, part] of [['sup a', '#sources'], ['#stay .tools a[href="#share-link"]', '#share'], ['#stay .tools a[href="#embed-snippet"]', '#embed']]) {
    await expect(folded(part)).not.toHaveAttribute('open');
    await page.locator(link).filter({ visible: true }).first().click();
    await expect(folded(part)).toHaveAttribute('open');
  }
});

test('a number gives nothing away: its entry says so until its day', async ({ page }) => {
  await openAt(page, NOW, '?at=2025-11-27');
  await page.locator('#sources summary').first().click();
  const list = page.locator('.sources li:visible');
  await expect(list).toHaveCount(43);
  expect(await page.locator('.sources ol').innerText()).not.toMatch(/2026|repair|restored|Progress/);
  await expect(page.locator('.sources a:visible').filter({ hasText: 'Expedition' })).toHaveCount(0);
});

test('opened, the clock stays within the page', async ({ page }) => {
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.locator('#clock summary').click();
    const box = (await page.locator('#clock input[type=range]').boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
