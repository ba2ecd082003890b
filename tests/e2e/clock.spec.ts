// The countdown at telling instants and in far-apart zones, with the device's clock set.

import { expect, openAt, test, timer } from './page';

const CLOCKS = [
  { now: '2025-11-20T00:00:00Z', phase: 'before', figure: '7 days 9 hours 27 minutes 57 seconds', days: '0', percent: '0%' },
  { now: '2025-11-27T09:27:57Z', phase: 'before', figure: '0 days 0 hours 0 minutes 0 seconds', days: '0', percent: '0%' },
  { now: '2026-02-01T00:00:00Z', phase: 'aboard', figure: '150 days 0 hours 0 minutes', days: '65', percent: '27%' },
  { now: '2026-07-15T00:00:00Z', phase: 'return-month', figure: '17 days', days: '229', percent: '94%' },
  { now: '2026-07-31T23:59:59.500Z', phase: 'return-month', figure: '1 day', days: '242', percent: '100%' },
  { now: '2026-11-23T12:00:00Z', phase: 'over', figure: '114 days ago', days: '242', percent: '100%' },
  { now: '2040-01-01T00:00:00Z', phase: 'over', figure: '4,901 days ago', days: '242', percent: '100%' },
];

const ZONES = [
  { timezoneId: 'UTC', liftoff: '27 Nov, 09:27:57' },
  { timezoneId: 'America/New_York', liftoff: '27 Nov, 04:27:57' },
  { timezoneId: 'Asia/Almaty', liftoff: '27 Nov, 14:27:57' },
  { timezoneId: 'Pacific/Kiritimati', liftoff: '27 Nov, 23:27:57' },
];

for (const { timezoneId, liftoff } of ZONES) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    for (const { now, phase, figure, days, percent } of CLOCKS) {
      test(`the clock reads ${now}`, async ({ page }) => {
        await openAt(page, now);
        await expect(page.locator('#stay')).toHaveAttribute('data-phase', phase);
        if (phase === 'aboard') await expect(page.locator('#now')).toContainText('begins in 150 days.');
        expect((await timer(page).innerText()).replace(/\s+/g, ' ').trim()).toBe(figure);
        const counts = page.locator('#stay .total-count');
        await expect(counts.nth(0)).toHaveText(days);
        await expect(counts.nth(2)).toHaveText(percent);
        await page.locator('.zones label', { hasText: 'Your zone' }).click();
        await expect(page.locator('.flight-drawing li').first()).toContainText(liftoff);
        await page.locator('.zones label', { hasText: 'Moscow' }).click();
        await expect(page.locator('.flight-drawing li').first()).toContainText('12:27:57 in Moscow');
      });
    }
  });
}

test('coming to life changes nothing that was published but what belongs to the reader', async ({ page, browser }) => {
  const still = await browser.newPage({ javaScriptEnabled: false, viewport: page.viewportSize() });
  await still.goto('/');
  const published = await still.locator('#app').innerHTML();
  await still.close();
  await openAt(page, '2026-11-23T00:00:00Z');
  const live = await page.locator('#app').innerHTML();
  // The drawings' common id, the line that says the clock is live, and what needs the script.
  const strip = (html: string) =>
    html
      .replaceAll(' id="pad"', '')
      .replace(/(<section id="(?:clock|embed|share)"[^>]*|<input type="range"[^>]*|<button type="button") hidden=""/g, '$1')
      .replace(/<p [^>]*class="tools".*?<\/p>/gs, '')
      .replace(/<div class="countdown-foot">.*?<\/div>/gs, '')
      .replace(/(<textarea[^>]*>)[^<]*/g, '$1')
      .replaceAll('><', '>\n<')
      .split('\n');
  expect(strip(live)).toEqual(strip(published));
  expect(live).not.toBe(published);
});

test('crosses from the return month into its end while open, and says so politely', async ({ page }) => {
  await openAt(page, '2026-07-31T23:59:59.500Z');
  await expect(page.locator('#stay [role=status]')).toHaveText('');
  await page.clock.runFor(1_000);
  await expect(page.locator('#stay')).toHaveAttribute('data-phase', 'over');
  await expect(timer(page)).toContainText('today');
  await expect(page.locator('#stay [role=status]')).toHaveText(/^The planned month of return is over\./);
});

test('ticks at the minute, and writes nothing in between', async ({ page }) => {
  await openAt(page, '2026-02-01T00:00:30Z');
  await expect(timer(page)).toHaveText(/149\s+days\s+23\s+hours\s+59\s+minutes/);
  await page.evaluate(() => {
    const writes: string[] = [];
    Object.assign(window, { writes });
    new MutationObserver((records) => writes.push(...records.map((record) => `${record.type} ${record.target.textContent}`))).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  const writes = () => page.evaluate(() => (window as unknown as { writes: string[] }).writes);
  await page.clock.runFor(25_000);
  expect(await writes()).toEqual([]);
  await page.clock.runFor(10_000);
  await expect(timer(page)).toHaveText(/149\s+days\s+23\s+hours\s+58\s+minutes/);
  expect(await writes()).toEqual(['characterData 58']);
});

test('is right again after sleep, in one step', async ({ page }) => {
  await openAt(page, '2026-02-01T00:00:00Z');
  await page.clock.setSystemTime(new Date('2026-07-15T00:00:00Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('#stay')).toHaveAttribute('data-phase', 'return-month');
});

test('is right after the back/forward cache', async ({ page }) => {
  await openAt(page, '2026-02-01T00:00:00Z');
  await page.clock.setSystemTime(new Date('2026-11-23T00:00:00Z'));
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.locator('#stay')).toHaveAttribute('data-phase', 'over');
});

test('can be held still and let run', async ({ page }) => {
  await openAt(page, '2025-11-27T09:00:00Z');
  await page.getByRole('button', { name: 'Pause the countdown' }).click();
  const held = await timer(page).innerText();
  await page.clock.runFor(5_000);
  expect(await timer(page).innerText()).toBe(held);
  await expect(page.locator('#stay')).toContainText('Paused at 27 November 2025, 09:00:00 UTC');
  await page.getByRole('button', { name: 'Resume the countdown' }).click();
  await expect(timer(page)).not.toHaveText(held);
  await page.clock.runFor(1_000);
  await expect(timer(page)).toContainText('27 minutes 51 seconds');
});

test('a device clock from before the launch takes nothing away', async ({ page }) => {
  await openAt(page, '1970-01-01T00:00:00Z');
  await expect(page.locator('#stay')).toHaveAttribute('data-phase', 'before');
  await expect(page.getByText('reads earlier than the launch')).toBeVisible();
  await expect(page.locator('[data-claim=o1]')).toBeVisible();
  await expect(page.locator('[data-event=s7]')).toBeVisible();
});
