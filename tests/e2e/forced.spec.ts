// Forced colours: what is lettered can be told from what it stands on, by its pixels.

import { expect, open, radio, test } from './page';
import type { Locator, Page } from '@playwright/test';

/** How many pixels of an element are not of its commonest colour. */
async function lettered(page: Page, element: Locator): Promise<number> {
  const picture = (await element.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext('2d')!;
    drawing.drawImage(image, 0, 0);
    const pixels = new Uint32Array(drawing.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return pixels.length - Math.max(...counts.values());
  }, picture);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`names in their marks, skip link, strip: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '?account=bloggers&at=2025-11-27');
    await page.locator('.skip-link').focus();
    await expect(page.locator('.skip-link')).toBeInViewport();
    expect(await lettered(page, page.locator('.skip-link'))).toBeGreaterThan(100);
    expect(await lettered(page, page.locator('.clock-strip'))).toBeGreaterThan(100);
    await radio(page, 'both').check();
    const tag = page.locator('[data-account=bloggers] .pad-mark .pad-tag:visible').first();
    await expect(tag).toBeVisible();
    expect(await lettered(page, tag)).toBeGreaterThan(20);
  });
}
