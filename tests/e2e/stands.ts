// What must be so of the page whatever is wrong: the whole story reads, the choice of account works, no control is
// there that cannot work, and nothing shows that is later than the clock.

import { BLOGGERS, EVENTS, OFFICIAL, claim, event, expect, radio, ready } from './page';
import type { Page } from '@playwright/test';

/**
 * What becomes of the page: it comes to life; it stays as published; it comes to life without its look, where
 * everything stands at once; or, where the device's clock reads earlier than the launch, with all that was reported
 * and without a clock to set back.
 */
export type Outcome = 'alive' | 'still' | 'bare' | 'early';

/** Something wrong, and what is stated to come of it. */
export type Fault = {
  name: string;
  /** Brought about before the page is opened. */
  cause: (page: Page) => Promise<unknown>;
  outcome: Outcome;
  /** What may be in the console, and what it must say there if the page does not come to life. */
  says?: RegExp;
};

/** The address that faults are tried at: what it asks for shows whether the script came. */
export const SET_BACK = '/?account=bloggers&at=2025-12-01';

/** Words of what was not known by then. */
export const LATER = ['2026/03', 'restored', 'Expedition', 'Progress MS-33', 'Bakanov', 'hindsight', 'July 2026, ended', '100%'];

export const CONTROLS = 'button:visible, select:visible, textarea:visible, input[type=range]:visible, #clock:visible, #share:visible, #embed:visible';

/** All of it, for a page that was opened at `SET_BACK`. */
export async function stands(page: Page, outcome: Outcome) {
  if (outcome === 'still') await isStill(page);
  else if (outcome === 'early') await isEarly(page);
  else await goesBackAndForth(page, outcome);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const id of ['story', 'damage', 'stay', 'stakes', 'since', 'sources']) await expect(page.locator(`#${id}`)).toBeVisible();
  for (const id of EVENTS) await expect(event(page, id)).toBeVisible();
  await choiceWorks(page, outcome !== 'bare');
  // What cannot be reckoned is not written.
  expect(await page.locator('body').innerText()).not.toMatch(/NaN|undefined|Invalid|Infinity|-\d+ days/);
}

/** As published: nothing is there that only the script could do. */
async function isStill(page: Page) {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  await expect(page.locator(CONTROLS)).toHaveCount(0);
  await expect(page.locator('#stay')).toContainText('As of 23 November 2026');
}

/** A clock that cannot be right takes nothing away. */
async function isEarly(page: Page) {
  await ready(page);
  await expect(page.locator('#clock')).toBeHidden();
  await expect(page.getByText('reads earlier than the launch')).toBeVisible();
}

/** The clock that the address set back hides what came later, and leads to the present. */
async function goesBackAndForth(page: Page, outcome: Outcome) {
  await ready(page);
  const back = page.getByRole('button', { name: 'Back to now' });
  await expect(event(page, 's1')).toBeVisible();
  await expect(event(page, 's2')).toBeHidden();
  // Its look is what leaves the lettering of later scenes out of the drawing.
  const text = await page.locator(outcome === 'bare' ? '#since' : 'body').innerText();
  for (const later of LATER) expect(text).not.toContain(later);
  await back.click();
  await expect(back).toBeHidden();
}

async function choiceWorks(page: Page, seen: boolean) {
  for (const [account, shown, hidden] of [['bloggers', BLOGGERS, OFFICIAL], ['official', OFFICIAL, BLOGGERS]] as const) {
    await radio(page, account).check();
    for (const id of shown) await expect(claim(page, id)).toBeVisible();
    if (seen) for (const id of hidden) await expect(claim(page, id)).toBeHidden();
  }
  await radio(page, 'both').check();
  for (const id of [...OFFICIAL, ...BLOGGERS]) await expect(claim(page, id)).toBeVisible();
}
