// Lighthouse over pages behind the shipped nginx configuration.

import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { serve } from '../../tests/e2e/servers.mjs';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
export const PROFILES = { mobile: undefined, desktop: desktopConfig };

/** Starts server and browser; returns what one run says of a page, and how to end. */
export async function start() {
  const { address, stop } = await serve('nginx', 4182);
  const chrome = await launch({
    chromePath: process.env.CHROMIUM,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const look = async (path, config) => {
    const { lhr } = await lighthouse(address + path, { port: chrome.port, logLevel: 'silent', onlyCategories: CATEGORIES }, config);
    return lhr;
  };
  const end = async () => {
    await chrome.kill();
    await stop();
  };
  return { look, end };
}

/** What costs points in each category but the first, which goes by times: the same in every run. */
export function* lost(lhr) {
  for (const category of CATEGORIES.slice(1)) {
    for (const { id, weight } of lhr.categories[category].auditRefs) {
      const { score, title } = lhr.audits[id];
      if (weight > 0 && score !== null && score < 1) yield `${title} (${category})`;
    }
  }
}
