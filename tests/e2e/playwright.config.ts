import { defineConfig } from '@playwright/test';
import { NARROW, PINNED, WIDE } from './fonts.mjs';

const port = 4173;
/** What sites.mjs makes, by port. */
const SITES = {
  4175: '../../target/sites/quay',
  4176: '../../target/sites/pseudo',
  4177: '../../target/sites/pseudo-addressed',
};
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const launchOptions = {
  // Without windows where that can be had: a page takes half the time.
  executablePath: process.env.CHROMIUM_SHELL ?? chromium,
  // The sandbox does not work for root; the rest keeps the browser from calling home.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Pages of other origins are made up by the tests, which Chromium takes for the public network.
    '--disable-features=LocalNetworkAccessChecks',
  ],
};

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Generous, for a loaded machine: no test waits for a time, only for what should be seen.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
  projects: [
    { name: 'pinned', use: { launchOptions: { ...launchOptions, env: PINNED } } },
    // A reader's own device, which is more than a page told so: frames take it from their host.
    {
      name: 'dark',
      testMatch: 'colours.spec.ts',
      use: { launchOptions: { ...launchOptions, executablePath: chromium, args: [...launchOptions.args, '--force-dark-mode'], env: PINNED } },
    },
    // Heights must hold in other fonts as well.
    { name: 'narrow', testMatch: 'heights.spec.ts', use: { launchOptions: { ...launchOptions, env: NARROW } } },
    { name: 'wide', testMatch: 'heights.spec.ts', use: { launchOptions: { ...launchOptions, env: WIDE } } },
  ],
  webServer: [
    {
      command: `node serve.mjs ${port}`,
      port,
      reuseExistingServer: false,
    },
    {
      // Made here and not in a global setup, which runs only when the servers are up.
      command: `node sites.mjs && node serve.mjs ${Object.entries(SITES).flat().join(' ')}`,
      port: Number(Object.keys(SITES).at(-1)),
      reuseExistingServer: false,
      // The first time it compiles what writes the pages.
      timeout: 300_000,
    },
  ],
});
