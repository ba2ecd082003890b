// What every test of the page asserts without saying so: nothing in the console, nothing asked
// of another origin, no breach of the page's own policy.

import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';

/** The origin of the pages that embed us. */
export const HOST = 'http://news.localhost:4174';

/** Chromium knows of Web Share only where the system has it, and says so of every frame's `allow`. */
const NO_WEB_SHARE = /Unrecognized feature: 'web-share'/;

type Options = {
  /** Console messages that this test causes on purpose. */
  expectedMessages: RegExp[];
};

export const test = base.extend<Options>({
  expectedMessages: [[], { option: true }],
  page: async ({ page, baseURL, expectedMessages }, use) => {
    const trouble: string[] = [];
    const note = (text: string) => {
      if (![NO_WEB_SHARE, ...expectedMessages].some((expected) => expected.test(text))) trouble.push(text);
    };
    page.on('console', (message: ConsoleMessage) => note(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => note(`page error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (![`${baseURL}/`, `${HOST}/`, 'data:', 'about:', 'file:'].some((ours) => url.startsWith(ours))) trouble.push(`request to ${url}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy breached: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(page);
    expect(trouble).toEqual([]);
  },
});

export { expect };

/** Opens an address and waits until it is alive. */
export async function open(page: Page, query = '') {
  await page.goto(`/${query}`);
  await ready(page);
}

export async function ready(page: Page) {
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}

/** Opens the page with the device's clock at an instant; timers run when the test lets them. */
export async function openAt(page: Page, instant: string, query = '') {
  const time = new Date(instant);
  // Well before, so that a slow machine does not get past it.
  await page.clock.install({ time: time.getTime() - 600_000 });
  await page.clock.pauseAt(time);
  await open(page, query);
}

/** Opens the line in the head behind which the slider and the stops are. */
export const openClock = (page: Page) => page.locator('#clock summary').click();

export const radio = (page: Page, account: string) => page.locator(`#damage input[name=account][value=${account}]`);
export const claim = (page: Page, id: string) => page.locator(`[data-claim="${id}"]`);
export const event = (page: Page, id: string) => page.locator(`[data-event="${id}"]`);
export const timer = (page: Page) => page.locator('#stay [role=timer]');

export const OFFICIAL = ['o1', 'o2', 'o3'];
export const BLOGGERS = ['b1', 'b2', 'b3'];
export const EVENTS = ['s1', 's2', 'f1', 's3', 's4', 's5', 's6', 's7'];
