import { defineConfig } from '@playwright/test';
import { NARROW, PINNED, WIDE } from './fonts.mjs';

const port = 4173;
const launchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
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
    // Heights must hold in other fonts as well.
    { name: 'narrow', testMatch: 'heights.spec.ts', use: { launchOptions: { ...launchOptions, env: NARROW } } },
    { name: 'wide', testMatch: 'heights.spec.ts', use: { launchOptions: { ...launchOptions, env: WIDE } } },
  ],
  webServer: {
    command: `node serve.mjs ${port}`,
    port,
    reuseExistingServer: false,
  },
});
