// A reader who does anything, beside a model of what should come of it (model.ts): compared after each step through
// the address and the page. PAD31_SOAK is how many steps, PAD31_SEED where the numbers start.

import { ACCOUNTS, DAYS, NOW, STOPS, day, scenes, shown, type Account, type Choice } from './model';
import { ADDRESS, element, fits, visit } from './host';
import { numbers } from './numbers';
import { expect, open, openAt, openClock, radio, ready, test, timer } from './page';
import type { Page } from '@playwright/test';

const STEPS = Number(process.env.PAD31_SOAK ?? 150);
const SEED = Number(process.env.PAD31_SEED ?? 31);
/** What moves the page is tried more often than what it should not notice. */
const MOVES = ['account', 'scene', 'stop', 'slider', 'now'] as const;
const EVERYTHING = [...MOVES, ...MOVES, 'back', 'forward', 'reload', 'language', 'freeze', 'resize', 'print'] as const;
/** A browser keeps fifty entries of a tab. */
const KEPT = 40;

/** A page and the model beside it: what each entry of the history holds, and which of them is shown. */
class Soak {
  private entries: Choice[] = [{ account: 'both' }];
  private at = 0;
  readonly done: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly below: (count: number) => number,
  ) {}

  private get choice() {
    return this.entries[this.at]!;
  }

  /** One step; what it was is noted. */
  async step(kinds: readonly (keyof Soak['steps'])[]) {
    const kind = this.pick(kinds);
    this.done.push(`${kind} ${(await this.steps[kind]()) ?? ''}`);
    await this.same();
  }

  private pick<T>(list: readonly T[]) {
    return list[this.below(list.length)]!;
  }

  readonly steps = {
    account: async () => this.choose(this.pick(ACCOUNTS)),
    scene: async () => {
      const scene = this.pick(scenes(this.choice));
      if (!scene) return undefined;
      await this.page.locator(`#damage input[name=scene][value=${scene}]`).check();
      this.replace({ ...this.choice, scene });
      return scene;
    },
    stop: async () => this.stop(this.pick(Object.keys(STOPS))),
    slider: async () => {
      const position = this.below(DAYS + 1);
      await this.page.locator('#clock input[type=range]').fill(String(position));
      this.set(day(position));
      return String(position);
    },
    now: async () => {
      if (!shown(this.choice).setBack) return;
      await this.page.locator('#clock .clock-strip button').click();
      this.set(undefined);
    },
    back: async () => {
      if (this.at === 0) return;
      await this.page.goBack();
      await this.goneTo(this.at - 1);
    },
    forward: async () => {
      if (this.at === this.entries.length - 1) return;
      await this.page.goForward();
      await this.goneTo(this.at + 1);
    },
    reload: async () => {
      await this.page.reload();
      await this.loaded();
    },
    language: async () => {
      const folder = this.pick(['', 'ru/', 'kk/'].filter((folder) => folder !== (this.choice.folder ?? '')));
      await this.page.locator(`nav.languages a[hreflang=${folder.slice(0, 2) || 'en'}]`).click();
      this.add({ ...this.choice, folder });
      await this.loaded();
      return folder || 'en';
    },
    freeze: async () => {
      const client = await this.page.context().newCDPSession(this.page);
      for (const state of ['frozen', 'active'] as const) await client.send('Page.setWebLifecycleState', { state });
      await client.detach();
    },
    resize: async () => {
      const width = this.pick([320, 390, 768, 1280]);
      await this.page.setViewportSize({ width, height: this.pick([480, 720]) });
      return String(width);
    },
    print: async () => {
      await this.page.pdf();
    },
  };

  /** Another entry of the history; from one language to another the page is loaded, within one it is not. */
  private async goneTo(at: number) {
    const [from, to] = [this.choice, this.entries[at]!];
    this.at = at;
    if (from.folder !== to.folder) await this.loaded();
  }

  private async loaded() {
    await expect(this.page).toHaveURL(({ pathname }) => pathname === shown(this.choice).path);
    await ready(this.page);
    const opened = this.page.locator('#clock details[open]');
    // From the back/forward cache it comes as it was left.
    if ((await opened.count()) === 0) await openClock(this.page);
  }

  /** Back to what the page opens with. */
  async rest() {
    await this.stop('liftoff');
    await this.steps.now();
    await this.choose('both');
    await this.same();
  }

  private async choose(account: Account) {
    await radio(this.page, account).check();
    if (account === this.choice.account) return account;
    this.add({ ...this.choice, account });
    return account;
  }

  private add(choice: Choice) {
    this.entries.splice(this.at + 1, Infinity, choice);
    while (this.entries.length > KEPT) this.entries.shift();
    this.at = this.entries.length - 1;
  }

  private async stop(stop: string) {
    await this.page.locator(`#clock [data-stop=${stop}]`).click();
    this.set(STOPS[stop]);
    return stop;
  }

  /** A moved clock leaves no trail, and takes the drawing with it. */
  private set(at: string | undefined) {
    const { account, folder } = this.choice;
    this.replace({ account, folder, ...(at !== undefined && { at }) });
  }

  private replace(choice: Choice) {
    this.entries[this.at] = choice;
  }

  /** That page and model are the same. */
  private async same() {
    const { page } = this;
    const seen = () =>
      page.evaluate(() => {
        const visible = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
        const checked = (name: string) => document.querySelector<HTMLInputElement>(`#damage input[name=${name}]:checked`)?.value;
        const claims = visible('[data-claim]').map((claim) => (claim.dataset.claim!.startsWith('o') ? 'official' : 'bloggers'));
        return {
          path: location.pathname,
          query: location.search,
          account: checked('account'),
          // One without a stop goes by its id.
          scene: checked('scene') ?? document.querySelector<HTMLElement>('#pad')!.dataset.scene,
          events: visible('[data-event]').map((event) => event.dataset.event),
          setBack: visible('#clock .clock-strip').length > 0,
          claims: [...new Set(claims)],
        };
      });
    const told = `seed ${SEED}, step ${this.done.length}: ${this.done.slice(-8).join(', ')}`;
    await expect.poll(seen, { message: told, intervals: [0, 20, 50, 100, 200] }).toEqual(shown(this.choice));
  }
}

async function start(page: Page) {
  // Timers run; only what the clock reads stands still.
  await page.clock.setFixedTime(NOW);
  await open(page);
  await openClock(page);
  return new Soak(page, numbers(SEED));
}

test(`after each of ${STEPS} random steps the page is as the model has it`, async ({ page }) => {
  test.setTimeout(120_000 + STEPS * 2_000);
  const soak = await start(page);
  for (let step = 0; step < STEPS; step += 1) await soak.step(EVERYTHING);
});

test('use leaves nothing behind: nodes, listeners and heap stay flat', async ({ page }) => {
  test.setTimeout(120_000 + STEPS * 2_000);
  const soak = await start(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const held = async () => {
    await soak.rest();
    // What was found dead in a first round is let go in a second.
    for (let round = 0; round < 2; round += 1) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
  };
  const run = async (steps: number) => {
    for (let step = 0; step < steps; step += 1) await soak.step(MOVES);
  };
  await run(STEPS / 2);
  const before = await held();
  await run(STEPS / 2);
  const after = await held();
  console.log(JSON.stringify({ steps: STEPS, before, after }));
  for (const figure of ['nodes', 'listeners', 'heap'] as const) expect(after[figure], figure).toBeLessThan(before[figure] * 1.05);
});

test(`after each of ${STEPS} random steps a block in a host’s page is as the model has it, and its host is told`, async ({ page }) => {
  test.setTimeout(120_000 + STEPS * 2_000);
  const below = numbers(SEED);
  const pick = <T>(list: readonly T[]) => list[below(list.length)]!;
  const start = `
    window.told = [];
    document.addEventListener('pad31-change', ({ detail }) => told.push(detail));`;
  await page.clock.setFixedTime(NOW);
  await visit(page, `<script src="start.js"></script>${element('show="damage" account="both"')}<script src="${ADDRESS}embed.js"></script>`, { files: { 'start.js': start } });
  const frame = page.locator('pad31-explainer iframe');
  await fits(frame);
  const inside = frame.contentFrame();
  const choice: Choice = { account: 'both' };
  let said = 0;
  const steps = {
    account: async () => {
      const account = pick(ACCOUNTS);
      await inside.locator(`#damage input[name=account][value=${account}]`).check();
      if (account !== choice.account) said += 1;
      choice.account = account;
    },
    theme: () => page.locator('pad31-explainer').evaluate((element, theme) => element.setAttribute('theme', theme), pick(['light', 'dark', 'auto'])),
    again: () => page.locator('pad31-explainer').evaluate((element) => element.setAttribute('show', 'damage')),
    resize: () => page.setViewportSize({ width: pick([320, 390, 660, 930]), height: 720 }),
    print: () => page.pdf(),
    scroll: () => page.mouse.wheel(0, pick([-400, 400])),
  };
  const heard = () =>
    page.evaluate(() => {
      const { told } = window as unknown as { told: { account: string }[] };
      return { count: told.length, account: told.at(-1)?.account };
    });
  const kinds = ['account', 'account', 'account', ...Object.keys(steps)] as (keyof typeof steps)[];
  for (let step = 0; step < STEPS; step += 1) {
    const kind = pick(kinds);
    await steps[kind]();
    await expect(inside.locator('#damage input[name=account]:checked'), `${step}: ${kind}`).toHaveValue(choice.account);
    await fits(frame);
    // What a frame says arrives in a task of its own.
    await expect.poll(heard, { message: `${step}: ${kind}` }).toEqual({ count: said, account: said ? choice.account : undefined });
  }
});

test('a day of ticks leaves the page right, and as large as it was', async ({ page }) => {
  await openAt(page, '2026-06-30T12:00:00Z');
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const held = async () => {
    for (let round = 0; round < 2; round += 1) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'Nodes')!.value;
  };
  const before = await held();
  await page.clock.runFor(86_400_000);
  // The month of the planned return has begun at midnight.
  await expect(page.locator('#stay')).toHaveAttribute('data-phase', 'return-month');
  expect(await held()).toBeLessThan(before * 1.05);
});

test('weeks of ticks take no more of the WebAssembly’s memory, once it has what it needs', async ({ page }) => {
  await page.addInitScript((start: number) => {
    const [present, stream] = [Date.now, WebAssembly.instantiateStreaming];
    let ahead = start - present();
    Date.now = () => present() + ahead;
    let memory: WebAssembly.Memory;
    WebAssembly.instantiateStreaming = async (...given) => {
      const made = await stream(...given);
      memory = made.instance.exports.memory as WebAssembly.Memory;
      return made;
    };
    /** As many minutes as that, one after the other, as the page is told of them when it is looked at again. */
    const tick = async (minutes: number) => {
      for (let minute = 0; minute < minutes; minute += 1) {
        ahead += 60_000;
        dispatchEvent(new Event('focus'));
        // What follows is done in microtasks, one leading to the next.
        for (let turn = 0; turn < 20; turn += 1) await null;
      }
      return memory.buffer.byteLength;
    };
    Object.assign(window, { tick });
  }, Date.parse('2026-03-01T12:00:30Z'));
  await open(page);
  const said = await timer(page).innerText();
  const weeks = (count: number) =>
    page.evaluate((minutes) => (window as unknown as { tick(minutes: number): Promise<number> }).tick(minutes), count * 7 * 24 * 60);
  const settled = await weeks(1);
  expect(await weeks(4)).toBe(settled);
  const days = (text: string) => Number(/\d+/.exec(text)![0]);
  expect(days(await timer(page).innerText())).toBe(days(said) - 35);
});
