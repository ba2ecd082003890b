// Hosts and neighbours that mean harm: no message changes a height it should not, and no parent
// makes the block navigate, run code or claim something else.

import { ADDRESS, element, fits, placed, test, visit } from './host';
import { HOST, expect } from './page';

const frame = 'pad31-explainer iframe';
const height = (frame: { evaluate: (f: (element: Element) => number) => Promise<number> }) => frame.evaluate((element) => element.clientHeight);

const LIES = `[
  { sentinel: 'amp', type: 'embed-size', height: 600 },
  { sentinel: 'amp', type: 'embed-size', height: NaN },
  { sentinel: 'amp', type: 'embed-size', height: Infinity },
  { sentinel: 'amp', type: 'embed-size', height: -1 },
  { sentinel: 'amp', type: 'embed-size', height: 49 },
  { sentinel: 'amp', type: 'embed-size', height: 30001 },
  { sentinel: 'amp', type: 'embed-size', height: 1e9 },
  { sentinel: 'amp', type: 'embed-size', height: '600' },
  { sentinel: 'amp', type: 'embed-size', height: [600] },
  { sentinel: 'amp', type: 'embed-size', get height() { return 600; } },
  { sentinel: 'amp', type: 'embed-size', height: { valueOf: 600 } },
  { type: 'pad31:change', account: 'bloggers', at: null },
  'pymxPYMx0xPYMxheightxPYMx600', 'height', '', null, undefined, 0, [], new Date(), new Map([['height', 600]]),
]`;

test('messages from elsewhere change nothing', async ({ page }) => {
  const neighbour = `<script>for (const lie of ${LIES}) { parent.postMessage(lie, '*'); } parent.postMessage('done', '*');</script>`;
  const start = `
    window.done = 0;
    window.changes = 0;
    addEventListener('message', ({ data }) => { if (data === 'done') done += 1; });
    document.addEventListener('pad31-change', () => { changes += 1; });
    window.lie = () => {
      for (const lie of ${LIES}) postMessage(lie, '*');
      postMessage('done', '*');
      for (const opaque of [false, true]) {
        const neighbour = document.createElement('iframe');
        if (opaque) neighbour.sandbox = 'allow-scripts';
        neighbour.srcdoc = ${JSON.stringify(neighbour).replaceAll('</', '<\\/')};
        document.body.append(neighbour);
      }
    };`;
  await visit(page, `${placed('show="countdown"')}<script src="start.js"></script>`, { files: { 'start.js': start } });
  await fits(page.locator(frame));
  const before = await height(page.locator(frame));
  await page.evaluate(() => (window as unknown as { lie: () => void }).lie());
  await expect.poll(() => page.evaluate(() => (window as unknown as { done: number }).done)).toBe(3);
  expect(await height(page.locator(frame))).toBe(before);
  expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
});

test('from its own frame, but of another origin, or out of bounds: nothing changes', async ({ page }) => {
  // The frame has been led to somebody else's page.
  const answer = `<!DOCTYPE html><script>for (const lie of ${LIES}) { parent.postMessage(lie, '*'); } parent.postMessage('done', '*');</script>`;
  const start = `window.done = 0; addEventListener('message', ({ data }) => { if (data === 'done') done += 1; });`;
  const away = `<!DOCTYPE html><script>location.replace('${HOST}/thief.html')</script>`;
  await page.route(`${ADDRESS}embed/countdown/**`, (route) => route.fulfill({ contentType: 'text/html', body: away }));
  await visit(page, `<script src="start.js"></script>${placed('show="countdown"')}`, { files: { 'start.js': start, 'thief.html': answer } });
  await expect.poll(() => page.evaluate(() => (window as unknown as { done: number }).done)).toBe(1);
  const reserved = await height(page.locator(frame));
  expect(reserved).toBeGreaterThan(200);
});

test('what its own page says counts only within bounds', async ({ page }) => {
  await visit(page, placed('show="countdown"'));
  await fits(page.locator(frame));
  const before = await height(page.locator(frame));
  const say = (height: number | string | null) =>
    page.locator(frame).contentFrame().locator(':root').evaluate((_, height) => {
      parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: height === 'NaN' ? NaN : height }, '*');
    }, height);
  for (const wrong of ['NaN', '600', null, -1, 49, 30001, 1e9]) await say(wrong);
  expect(await height(page.locator(frame))).toBe(before);
  await say(30000);
  await expect.poll(() => height(page.locator(frame))).toBe(30000);
});

test('ten thousand messages a second: the host stays responsive and the block as it was', async ({ page }) => {
  await visit(page, placed('show="countdown"'));
  await fits(page.locator(frame));
  const before = await height(page.locator(frame));
  const answered = await page.evaluate(async () => {
    // What the host does meanwhile: answer frames. Each batch is a hundredth of a second's worth.
    let frames = 0;
    for (let batch = 0; batch < 100; batch += 1) {
      for (let index = 0; index < 100; index += 1) postMessage({ sentinel: 'amp', type: 'embed-size', height: 50 + index }, '*');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames += 1;
    }
    return frames;
  });
  expect(answered).toBe(100);
  expect(await height(page.locator(frame))).toBe(before);
});

test('a hostile parent changes nothing in the block', async ({ page }) => {
  const body = `<iframe name="javascript:alert(1)" title="Pad 31" src="${ADDRESS}embed/damage/?childId=%3Cscript%3Ealert(1)%3C/script%3E" width="640" height="900"></iframe>`;
  await visit(page, body);
  const inside = page.locator('iframe').contentFrame();
  await expect(inside.locator('html[data-ready]')).toBeAttached();
  const text = await inside.locator('#app').innerText();
  await page.evaluate((lies) => {
    const child = document.querySelector('iframe')!.contentWindow!;
    for (const lie of lies) child.postMessage(lie, '*');
  }, [
    'pymxPYMx0xPYMxnavigateTo xPYMxhttps://evil.example/',
    'pymxPYMxxPYMxnavigateToxPYMxjavascript:alert(1)',
    { type: 'pad31:change', account: 'bloggers', at: '2025-12-01' },
    { sentinel: 'amp', type: 'navigate', url: 'https://evil.example/' },
    { account: 'bloggers', innerHTML: '<img src=x onerror=alert(1)>' },
    '[iFrameSizer]message:eval:alert(1)',
  ]);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await inside.locator('#app').innerText()).toBe(text);
  await expect(inside.locator('#damage .toggle input:checked')).toHaveValue('both');
  expect(page.frames()[1].url()).toContain(`${ADDRESS}embed/damage/`);
  expect(page.url()).toBe(`${HOST}/`);
});

test('attributes of the element cannot lead its frame astray', async ({ page }) => {
  const attributes = `show="../../../evil" account="&quot; onload=alert(1)" at="javascript:alert(1)" theme="//evil.example" lang="../ru"`;
  await visit(page, element(attributes) + `<script src="${ADDRESS}embed.js"></script>`);
  await fits(page.locator(frame));
  expect(new URL((await page.locator(frame).getAttribute('src')) ?? '').pathname).toBe('/embed/');
  await expect(page.locator(frame).contentFrame().locator('[data-claim=o1]')).toBeVisible();
});
