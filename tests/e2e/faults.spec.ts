// Faults, each with what is stated to come of it: docs/reliability.md has them as a table. What the page must be like
// whatever is wrong is in stands.ts.

import { readFile } from 'node:fs/promises';
import { files, policies } from './faults/files';
import { device } from './faults/device';
import { documents } from './faults/document';
import { SET_BACK, stands, type Fault } from './stands';
import { event, expect, radio, ready, test } from './page';

const all: Record<string, Fault[]> = { files, policies, device, documents };

/** What our loader says of a failed start. */
const OURS = /Pad 31 stays as published: /;
/** Where the loader does not run, or a start fails after it has done its part. */
const UNHEARD = new Set(['the host’s policy: no script', 'the host’s policy: no inline script', 'the host’s policy: no script, as a sandbox', 'taking over stops half-way']);
const SILENT = new Set(['the loader is taken out']);

for (const [kind, faults] of Object.entries(all)) {
  for (const { name, cause, outcome, says } of faults) {
    test.describe(kind, () => {
      // One pattern: of a list of two Playwright takes the second for options.
      const expected = [says, outcome === 'still' && OURS].filter((pattern) => pattern instanceof RegExp);
      test.use({ expectedMessages: expected.length ? [new RegExp(expected.map(({ source }) => source).join('|'), 'i')] : [] });

      test(`${name}: ${outcome}`, async ({ page }) => {
        const said: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(error.message));
        await cause(page);
        await page.goto(SET_BACK);
        await stands(page, outcome);
        if (outcome !== 'still') return;
        // Once, where our loader runs at all; else the browser says it.
        if (SILENT.has(name)) return;
        if (UNHEARD.has(name)) expect(said, 'it says what failed').not.toEqual([]);
        else expect(said.filter((text) => OURS.test(text)), said.join('\n')).toHaveLength(1);
      });
    });
  }
}

test('docs/reliability.md has a row for each', async () => {
  const told = await readFile('../../docs/reliability.md', 'utf8');
  const rows = Object.values(all).flat().map(({ name, outcome }) => `| ${name} | ${outcome} | \`faults.spec.ts\` |`);
  expect(rows.filter((row) => !told.includes(row))).toEqual([]);
});

test.describe('while it is open', () => {
  test.use({ expectedMessages: [/ERR_INTERNET_DISCONNECTED/] });

  test('the network goes away: alive', async ({ page, context }) => {
    await page.goto(SET_BACK);
    await ready(page);
    await context.setOffline(true);
    await stands(page, 'alive');
  });

  test('the page is frozen and resumed: alive', async ({ page, context }) => {
    const client = await context.newCDPSession(page);
    await page.goto(SET_BACK);
    await ready(page);
    for (const state of ['frozen', 'active'] as const) await client.send('Page.setWebLifecycleState', { state });
    await stands(page, 'alive');
  });

  test('the reader leaves and comes back: alive, with what was chosen', async ({ page }) => {
    await page.goto('/');
    await ready(page);
    await radio(page, 'bloggers').check();
    await page.goto('/404.html');
    await page.goBack();
    await ready(page);
    await expect(radio(page, 'bloggers')).toBeChecked();
    await page.goto(SET_BACK);
    await stands(page, 'alive');
  });

  for (const file of ['_bg.wasm', '.js', '.css']) {
    test(`what is late comes at last, ${file}: alive`, async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(`**/pad31-*${file}`, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(SET_BACK, { waitUntil: 'commit' });
      await expect(event(page, 's7')).toBeAttached();
      // Without its look it is alive already.
      await expect(page.locator('html[data-ready]')).toHaveCount(file === '.css' ? 1 : 0);
      release();
      await stands(page, 'alive');
    });
  }
});
