// The first screen is the two accounts: the choice and the whole drawing above the fold, scripts or not.

import { expect, radio, ready, test } from './page';

const WINDOWS = [
  [390, 844],
  [360, 740],
  [768, 1024],
  [1280, 800],
];

for (const javaScriptEnabled of [true, false]) {
  for (const [width, height] of WINDOWS) {
    for (const [path, account] of [['', 'both'], ['official/', 'official'], ['bloggers/', 'bloggers'], ['side-by-side/', 'both']]) {
      test(`/${path} at ${width} × ${height}, ${javaScriptEnabled ? 'alive' : 'without scripts'}`, async ({ browser, baseURL }) => {
        const page = await browser.newPage({ javaScriptEnabled, viewport: { width, height } });
        await page.goto(`${baseURL}/${path}`);
        if (javaScriptEnabled) await ready(page);
        const drawings = (account === 'both' ? ['official', 'bloggers'] : [account]).map((one) => page.locator(`.pad[data-account=${one}]`));
        for (const drawing of drawings) await expect(drawing.locator('figcaption')).toContainText('As told on 27 November 2025');
        for (const shown of [page.locator('.toggle'), ...drawings.map((drawing) => drawing.locator('svg'))]) {
          const box = (await shown.boundingBox())!;
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
        await expect(radio(page, account)).toBeChecked();
        await page.close();
      });
    }
  }

  test(`the drawing’s stops work ${javaScriptEnabled ? 'alive' : 'without scripts'}`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(`${baseURL}/`);
    if (javaScriptEnabled) await ready(page);
    const drawing = page.locator('.pad[data-account=official]');
    for (const [value, text] of [
      ['whole', 'The rocket hangs'],
      ['under-repair', 'a new service cabin is built'],
      ['restored', 'Repaired, as Roscosmos said on 3 March 2026'],
      ['damaged', 'which ones is not stated'],
    ]) {
      await page.locator(`#damage input[name=scene][value=${value}]`).check({ force: true });
      await expect(drawing.locator('figcaption p')).toContainText(text, { useInnerText: true });
      if (javaScriptEnabled) await expect(drawing).toHaveAttribute('data-pad-state', value);
    }
    await page.close();
  });
}

test('the accounts differ in their drawing by more than a twentieth of its pixels', async ({ page }) => {
  const drawn = async (account: string) => {
    await page.goto(`/${account}/`);
    await ready(page);
    return [...(await page.locator(`.pad[data-account=${account}] svg`).screenshot())];
  };
  const pictures = [await drawn('official'), await drawn('bloggers')];
  const different = await page.evaluate(async (pictures) => {
    const pixels = await Promise.all(
      pictures.map(async (bytes) => {
        const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
        canvas.drawImage(picture, 0, 0);
        return canvas.getImageData(0, 0, picture.width, picture.height).data;
      }),
    );
    let count = 0;
    for (let at = 0; at < pixels[0].length; at += 4) {
      const apart = [0, 1, 2].reduce((sum, channel) => sum + Math.abs(pixels[0][at + channel] - pixels[1][at + channel]), 0);
      if (apart > 24) count += 1;
    }
    return count / (pixels[0].length / 4);
  }, pictures);
  expect(different).toBeGreaterThan(0.05);
});
