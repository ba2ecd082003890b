// The child's side of an embed, inline at the top of its page: it works before the WebAssembly
// comes, and where that cannot come (an opaque origin, an old browser). It listens to nobody.
(() => {
  const html = document.documentElement;
  const parameters = new URLSearchParams(location.search);

  const theme = parameters.get('theme');
  if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
  if (parameters.has('full')) html.dataset.full = '';
  if (parameters.get('title') === 'hide') html.dataset.title = 'hide';

  // An accent counts on each ground as what it can be made out as there; else the block keeps its own.
  const accent = parameters.get('accent');
  if (accent) {
    const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(accent) ?? [];
    const hex = digits?.length === 3 ? digits.replace(/./g, '$&$&') : digits;
    // WCAG's relative luminance, and what it adds for the light of the room.
    const luminance = (hex) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, share, index) => {
        const part = parseInt(hex.slice(2 * index, 2 * index + 2), 16) / 255;
        return sum + share * (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92);
      }, 0.05);
    const weak = [];
    // Of paper and raised (style/tokens.css) the one that less stands out against.
    for (const [ground, paper] of hex ? [['light', 'fbfaf7'], ['dark', '1b1f25']] : []) {
      const [low, high] = [luminance(hex), luminance(paper)].sort((a, b) => a - b);
      for (const [use, least] of [['line', 3], ['text', 4.5]]) {
        if (high / low >= least) html.style.setProperty(`--accent-${use}-${ground}`, `#${hex}`);
        else if (html.dataset.theme !== (ground === 'light' ? 'dark' : 'light')) weak.push(`as ${use} on ${ground}`);
      }
    }
    if (!hex) console.warn('Pad 31: the accent is no colour of 3 or 6 hexadecimal digits, and ignored:', accent);
    else if (weak[0]) console.warn(`Pad 31: the accent #${hex} has too little contrast, and is ignored: ${weak.join(', ')}.`);
  }

  // What is named is chosen as soon as it is there, so that the block comes up at its height: before each time it is
  // painted while it is read, and at its end. Once: what is chosen after that is the reader's.
  const chosen = new WeakSet();
  const choose = () => {
    for (const radio of document.querySelectorAll('#damage :is([name=account], [name=scene])')) {
      if (radio.value === parameters.get(radio.name) && !chosen.has(radio)) radio.checked = true;
      chosen.add(radio);
    }
    if (document.readyState === 'loading') requestAnimationFrame(choose);
  };
  choose();
  document.addEventListener('readystatechange', choose, { once: true });

  if (parent === window) return;
  // It goes into a string that others take apart.
  const [pym] = /^[\w-]{1,64}$/.exec(parameters.get('childId')) ?? [];
  let last = 0;
  const tell = () => {
    // Hidden with its frame, a page has no width, and perhaps some height all the same.
    const height = innerWidth && Math.ceil(html.getBoundingClientRect().height);
    if (!height || height === last) return;
    last = height;
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (pym) parent.postMessage(`pymxPYMx${pym}xPYMxheightxPYMx${height}`, '*');
  };
  // Observers are called at most once a frame, and again when a hidden frame is shown; out of sight perhaps
  // not at all, and the host takes a block that is loaded and silent for one that was kept away.
  addEventListener('load', tell);
  new ResizeObserver(tell).observe(html);
})();
