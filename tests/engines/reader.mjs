// A reader: opens pages of ours, sees, clicks, presses keys. What is in the console of any page they leave is kept.

import { until } from './webdriver.mjs';

/** The device's clock, unless a behaviour sets another. */
const NOW = '2026-11-23T12:00:00Z';

/** Keys, by the standard's code points. */
export const KEYS = { tab: '\uE004', enter: '\uE007', space: ' ', home: '\uE011', right: '\uE014' };

/** What of a selector is seen, first of all; run in the page. */
const seen = (selector) => [...document.querySelectorAll(selector)].find((element) => element.checkVisibility({ visibilityProperty: true }));
const unseen = (selector) => [...document.querySelectorAll(selector)].every((element) => !element.checkVisibility({ visibilityProperty: true }));
const reads = (selector, text) => document.querySelector(selector).innerText.replace(/\s+/g, ' ').includes(text);
const has = (selector, attribute, value) => document.querySelector(selector).getAttribute(attribute) === value;

export class Reader {
  /** What was in the consoles of the pages left so far. */
  trouble = [];

  constructor(browser, site, host) {
    Object.assign(this, { browser, site, host });
  }

  /** Opens a page of ours, alive. */
  async open(path = '', { now = NOW } = {}) {
    await this.go(`${this.site.origin}/clock/${now}/${path}`);
    await this.alive();
  }

  async go(url) {
    await this.leave();
    await this.browser.go(url);
  }

  alive() {
    return this.until('the page is alive', () => document.documentElement.hasAttribute('data-ready'));
  }

  async back() {
    await this.leave();
    await this.browser.back();
  }

  async reload() {
    await this.leave();
    await this.browser.reload();
    await this.alive();
  }

  /** Notes what is in the console of the page, or the frame, that is to be left. */
  async leave() {
    this.trouble.push(...(await this.run(() => window.trouble?.splice(0) ?? [])));
  }

  /** Does something in a frame that a function in the page finds. */
  async inside(find, act) {
    await this.browser.frame(await this.find(find));
    const result = await act();
    await this.leave();
    await this.browser.frame(null);
    return result;
  }

  run(page, ...args) {
    return this.browser.run(page, ...args);
  }

  until(what, page, ...args) {
    return until(what, () => this.run(page, ...args));
  }

  /** The element of a selector, or of a function in the page, once it is there. */
  find(of) {
    const query = (selector) => document.querySelector(selector);
    return typeof of === 'function' ? this.until('an element', of) : this.until(of, query, of);
  }

  /** Clicks the first element of a selector that is seen, as soon as it is. */
  async click(selector) {
    const element = await this.until(`${selector} to click`, seen, selector);
    await this.run((element) => element.scrollIntoView({ block: 'center' }), element);
    await this.browser.click(element);
  }

  /** Puts the focus where a reader would have tabbed to. */
  async focus(selector) {
    const element = await this.find(selector);
    await this.run((element) => element.focus(), element);
  }

  press(...keys) {
    return this.browser.press(...keys);
  }

  seen(selector) {
    return this.until(`${selector} is seen`, seen, selector);
  }

  unseen(selector) {
    return this.until(`${selector} is not seen`, unseen, selector);
  }

  /** Waits until what is seen of an element's text has a text in it. */
  reads(selector, text) {
    return this.until(`${selector} reads “${text}”`, reads, selector, text);
  }

  has(selector, attribute, value) {
    return this.until(`${selector} has ${attribute}="${value}"`, has, selector, attribute, value);
  }

  checked(selector) {
    return this.until(`${selector} is checked`, (selector) => document.querySelector(selector).checked, selector);
  }

  /** Waits until the address ends in what follows the folder that sets the clock. */
  address(end) {
    return this.until(`the address ends in ${end}`, (end) => location.href.replace(/^.*?\/clock\/[^/]*\//, '') === end, end);
  }
}
