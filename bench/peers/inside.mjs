// What runs in the measured pages. Each function is handed over as a text: it sees nothing of this file.

/** Before anything else: paints, long tasks, the memory of the WebAssembly, and a clock that can be set. */
export function watch(start) {
  const Device = Date;
  let ahead = start - Device.now();
  window.Date = class extends Device {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Device.now() + ahead]));
    }
    static now() {
      return Device.now() + ahead;
    }
  };
  const seen = { first: 0, largest: 0, tasks: [], memory: null };
  const note = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  note('paint', (entry) => entry.name === 'first-contentful-paint' && (seen.first = entry.startTime));
  note('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
  note('longtask', (entry) => seen.tasks.push({ start: entry.startTime, duration: entry.duration }));
  const instantiate = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...given) => {
    const made = await instantiate.apply(WebAssembly, given);
    seen.memory = made.instance.exports.memory;
    return made;
  };
  const channel = new MessageChannel();
  /** A task of its own. */
  const settled = () =>
    new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
  /** How long it takes from an action until what it leads to stands in the page; none within a second is an error. */
  const timed = async (act, stands) => {
    const begun = performance.now();
    act();
    // What frameworks put off is done in microtasks, one leading to the next: no frame comes between them.
    for (let turn = 0; turn < 50; turn += 1) await null;
    while (!stands()) {
      if (performance.now() - begun > 1000) throw new Error(`nothing came of ${act}`);
      await settled();
    }
    return performance.now() - begun;
  };
  /** Just after a frame: what is done now is not measured with the drawing of one. */
  const calm = async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settled();
  };
  Object.assign(window, { seen, timed, calm, setAhead: (by) => (ahead += by), setTo: (instant) => (ahead = instant - Device.now()) });
}

/** Asks the toggle from the start, as often as the browser lets us, until it answers; without moving the radio. */
export function askToggle() {
  const asking = setInterval(() => {
    if (new URLSearchParams(location.search).get('account') === 'bloggers') {
      window.answered = performance.now();
      clearInterval(asking);
    } else {
      const radio = document.querySelector('input[name=account][value=bloggers]');
      radio?.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, 8);
}

/** How the page came up, once the browser is idle; then the toggle: until its state stands, and until that is drawn. */
export async function cameUp() {
  const ready = performance.now();
  await new Promise((resolve) => requestIdleCallback(resolve));
  const { first, largest, tasks } = window.seen;
  // Before the first paint a browser counts a layout as a long task or not: as it had a script in its task or not.
  const blocking = tasks.filter(({ start }) => start >= first).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  const drawn = (account) => document.querySelector(`figure[data-account=${account}]`);
  const radio = document.querySelector('input[name=account][value=bloggers]');
  await window.calm();
  const begun = performance.now();
  const toggle = await window.timed(() => radio.click(), () => drawn('bloggers').id === 'pad' && drawn('official').id !== 'pad');
  // What a frame's callback posts comes after that frame has been drawn; as urgent, before what else was put off.
  await new Promise((resolve) => requestAnimationFrame(() => scheduler.postTask(resolve, { priority: 'user-blocking' })));
  const drawnAfter = performance.now() - begun;
  return { first, largest, ready, blocking, toggle, drawn: drawnAfter };
}

/** The clock through every day of a year but one, a step a frame. */
export async function slide(steps) {
  const range = document.querySelector('#clock input[type=range]');
  const said = () => document.querySelector('#clock summary strong').textContent;
  const times = [];
  const tasks = window.seen.tasks.length;
  for (let day = 0; day < steps; day += 1) {
    await window.calm();
    const before = said();
    const move = () => {
      range.value = String(day);
      range.dispatchEvent(new Event('input', { bubbles: true }));
    };
    times.push(await window.timed(move, () => said() !== before));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const longest = Math.max(0, ...window.seen.tasks.slice(tasks).map(({ duration }) => duration));
  return { times, longest };
}

/** As many minutes as that, one after the other, as the page is told of them when it is looked at again. */
export async function tick(minutes) {
  const said = () => document.querySelectorAll('.countdown-count')[2].textContent;
  const times = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    const before = said();
    window.setAhead(60_000);
    times.push(await window.timed(() => window.dispatchEvent(new Event('focus')), () => said() !== before));
  }
  return times;
}
