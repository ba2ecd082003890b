// The child's side of an embed, inline at the top of its page: it works before the WebAssembly
// comes, and where that cannot come (an opaque origin, an old browser). It listens to nobody.
(() => {
  const html = document.documentElement;
  const parameters = new URLSearchParams(location.search);

  const theme = parameters.get('theme');
  if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
  if (parameters.has('full')) html.dataset.full = '';

  // What is named is chosen as soon as it is there, so that the block comes up at its height.
  document.addEventListener(
    'readystatechange',
    () => {
      for (const radio of document.querySelectorAll('#damage :is([name=account], [name=scene])')) {
        if (radio.value === parameters.get(radio.name)) radio.checked = true;
      }
    },
    { once: true },
  );

  if (parent === window) return;
  // It goes into a string that others take apart.
  const [pym] = /^[\w-]{1,64}$/.exec(parameters.get('childId')) ?? [];
  let last = 0;
  const tell = () => {
    const height = Math.ceil(html.getBoundingClientRect().height);
    if (!height || height === last) return;
    last = height;
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (pym) parent.postMessage(`pymxPYMx${pym}xPYMxheightxPYMx${height}`, '*');
  };
  // Observers are called at most once a frame, and again when a hidden frame is shown; out of sight perhaps
  // not at all, and the host takes a block that is loaded and silent for one that was kept away.
  new ResizeObserver(tell).observe(html);
  addEventListener('load', tell);
})();
