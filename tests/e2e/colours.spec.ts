// Whose colours a block takes that was not told any: its host's, if that names any. The projects of
// playwright.config.ts are readers' devices, a light one and a dark one.

import { ADDRESS, SCRIPT, element, test, visit } from './host';
import { expect } from './page';

test.use({ colorScheme: null });

const [LIGHT, DARK] = ['rgb(251, 250, 247)', 'rgb(20, 23, 27)'];
const plain = `<iframe title="Pad 31" src="${ADDRESS}embed/damage/" width="640" height="900" style="border:0"></iframe>`;

/** What the host says of itself, and the paper of the element and of the plain frame on a dark device. */
const hosts: [string, string, string, string][] = [
  ['nothing', '', LIGHT, DARK],
  ['light', '<style>:root{color-scheme:light}</style>', LIGHT, LIGHT],
  ['dark', '<style>:root{color-scheme:dark}</style>', DARK, DARK],
  ['both', '<style>:root{color-scheme:light dark}</style>', DARK, DARK],
  ['dark in its head', '<meta name="color-scheme" content="dark">', DARK, DARK],
  ['dark, but light around the block', '<style>:root{color-scheme:dark}body{color-scheme:light}</style>', LIGHT, LIGHT],
];
for (const [says, head, ...papers] of hosts) {
  for (const [index, how] of ['the element', 'the plain frame'].entries()) {
    test(`${how} in a host that says ${says}`, async ({ page }, { project }) => {
      const always = says.startsWith('dark');
      await visit(page, index === 0 ? element() + SCRIPT : plain, { head });
      const inside = page.locator('iframe').contentFrame();
      await expect(inside.locator('html[data-ready]')).toBeAttached();
      await expect(inside.locator('body')).toHaveCSS('background-color', project.name === 'dark' || always ? papers[index] : LIGHT);
    });
  }
}

test('a host that turns dark takes the block with it, but for one that was told', async ({ page }) => {
  const head = '<style>:root{color-scheme:light}</style>';
  await visit(page, element() + element('show="damage" theme="light"') + SCRIPT, { head });
  const [follows, told] = [page.locator('iframe').nth(0).contentFrame(), page.locator('iframe').nth(1).contentFrame()];
  await expect(follows.locator('body')).toHaveCSS('background-color', LIGHT);
  await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
  await expect(follows.locator('body')).toHaveCSS('background-color', DARK);
  await told.locator('body').scrollIntoViewIfNeeded();
  await expect(told.locator('body')).toHaveCSS('background-color', LIGHT);
});
