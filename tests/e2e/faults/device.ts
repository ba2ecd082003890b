// What the browser has not, or refuses, and what the device's clock says.

import type { Fault, Outcome } from '../stands';

/** Something changed in a page before any of its scripts run. */
type Change = () => void;

const changes: Record<string, Change> = {
  'the history has no way to write': () => {
    for (const name of ['pushState', 'replaceState']) Object.defineProperty(history, name, { value: undefined });
  },
  'the history refuses all': () => {
    for (const name of ['pushState', 'replaceState']) {
      Object.defineProperty(history, name, {
        value() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  },
  'the share sheet throws': () =>
    Object.defineProperty(navigator, 'share', {
      value() {
        throw new TypeError('refused');
      },
    }),
  'the share sheet is no function': () => Object.defineProperty(navigator, 'share', { value: {} }),
  'clipboard and share sheet throw when looked at': () => {
    for (const name of ['clipboard', 'share']) {
      Object.defineProperty(navigator, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  },
  'Intl is null': () => Object.defineProperty(window, 'Intl', { value: null }),
  'Intl formats nothing': () => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get: () => undefined });
  },
  'Intl throws when it formats': () => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get: () => () => {
        throw new RangeError('no such date');
      },
    });
  },
  'observers are not there': () => {
    for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) Reflect.deleteProperty(window, name);
  },
  'observers throw': () => {
    for (const name of ['ResizeObserver', 'IntersectionObserver']) {
      Object.defineProperty(window, name, {
        value: class {
          constructor() {
            throw new TypeError('refused');
          }
        },
      });
    }
  },
  'message channels are not there': () => Reflect.deleteProperty(window, 'MessageChannel'),
  'frames are never drawn': () => Object.assign(window, { requestAnimationFrame: () => 0, requestIdleCallback: () => 0 }),
  'microtasks cannot be queued': () => Reflect.deleteProperty(window, 'queueMicrotask'),
  'media queries are not there': () => Reflect.deleteProperty(window, 'matchMedia'),
  'WebAssembly cannot be compiled as it comes': () => Reflect.deleteProperty(WebAssembly, 'instantiateStreaming'),
  'finalizers are not there': () => Reflect.deleteProperty(window, 'FinalizationRegistry'),
  'there is no console': () => Object.defineProperty(window, 'console', { value: {} }),
  'an old library has put its own into every list and object': () => {
    Object.assign(Array.prototype, { tool: () => 'a tool' });
    Object.assign(Object.prototype, { tool: 'a tool' });
  },
  'an old library writes lists as JSON in its own way': () => {
    Object.assign(Array.prototype, { toJSON: () => 'a tool' });
  },
  'every error is swallowed by the page’s host': () => {
    addEventListener('error', (error) => error.stopImmediatePropagation(), true);
  },
  'the tab is hidden': () => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  },
};

/** What the WebAssembly or its glue cannot do without: the page stays as published, and says why. */
const needed: Record<string, Change> = {
  'WebAssembly is not there': () => Reflect.deleteProperty(window, 'WebAssembly'),
  'nothing can be fetched': () => Reflect.deleteProperty(window, 'fetch'),
  'fetching throws': () => {
    window.fetch = () => {
      throw new TypeError('refused');
    };
  },
  'texts cannot be decoded': () => Reflect.deleteProperty(window, 'TextDecoder'),
  'WebAssembly has no memory left': () => {
    WebAssembly.instantiateStreaming = () => Promise.reject(new RangeError('out of memory'));
    WebAssembly.instantiate = () => Promise.reject(new RangeError('out of memory'));
  },
  'the document’s attributes cannot be read': () => {
    Element.prototype.getAttribute = () => {
      throw new TypeError('refused');
    };
  },
  'taking over stops half-way': () => {
    // Each live part reads two: what it is, and what it carries.
    const { getAttribute } = Element.prototype;
    let left = 12;
    Element.prototype.getAttribute = function read(name) {
      left -= 1;
      if (left < 0) throw new TypeError('refused');
      return getAttribute.call(this, name);
    };
  },
  'nothing can be listened to': () => {
    EventTarget.prototype.addEventListener = () => {
      throw new TypeError('refused');
    };
  },
};

/** Device clocks, as scripts read them. */
const clocks: Record<string, () => () => number> = {
  'NaN': () => () => Number.NaN,
  'without end': () => () => Number.POSITIVE_INFINITY,
  'before all time': () => () => Number.NEGATIVE_INFINITY,
  'at the last instant that dates have': () => () => 8.64e15,
  'in 1970': () => () => 0,
  'in 2100': () => () => Date.UTC(2100, 0),
  'stopped': () => {
    const now = Date.UTC(2026, 10, 23, 12);
    return () => now;
  },
  'jumping by a day at every look': () => {
    let now = Date.UTC(2026, 10, 23);
    return () => (now += 86_400_000);
  },
  'running backwards': () => {
    let now = Date.UTC(2027, 10, 23);
    return () => (now -= 1000);
  },
};

/** What is no number is read as 1970. */
const EARLY = ['NaN', 'before all time', 'in 1970'];

const before = (change: Change, name: string, outcome: Outcome): Fault => ({
  name,
  cause: (page) => page.addInitScript(change),
  outcome,
  ...(outcome === 'still' && { says: /\S/ }),
});

export const device: Fault[] = [
  ...Object.entries(changes).map(([name, change]) => before(change, name, 'alive')),
  ...Object.entries(needed).map(([name, change]) => before(change, name, 'still')),
  ...Object.entries(clocks).map(([name, clock]): Fault => ({
    name: `the device’s clock is ${name}`,
    cause: (page) => page.addInitScript(`Date.now = (${clock})()`),
    outcome: EARLY.includes(name) ? 'early' : 'alive',
  })),
];
