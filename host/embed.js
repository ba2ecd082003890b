// Pad 31 in a page of yours: docs/embedding.md says how. No global but the element.
(() => {
  const NAME = 'pad31-explainer';
  if (customElements.get(NAME)) return;
  const script = document.currentScript || document.querySelector('script[type=module][src*="/embed.js"]');
  const base = new URL('.', script.src);
  // Each language, the first one first: its tag, folder, title, and heights as in content/heights.toml.
  const EDITIONS = 'pad31:editions';
  const PARAMETERS = ['account', 'at', 'full', 'scene', 'theme'];
  const style = new CSSStyleSheet();
  style.replaceSync(':host{display:block;width:100%}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}');

  class Explainer extends HTMLElement {
    static observedAttributes = ['show', 'lang', ...PARAMETERS];
    #root = this.attachShadow({ mode: 'open' });
    #sizes = new ResizeObserver(() => this.#reserve());
    #frame;
    #pieces;
    #told = {};
    #due = false;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [style];
    }

    connectedCallback() {
      window.addEventListener('message', this);
      this.#sizes.observe(this);
      this.#load();
    }

    disconnectedCallback() {
      window.removeEventListener('message', this);
      this.#sizes.disconnect();
      this.#root.replaceChildren();
    }

    // A host may write back what the block itself told.
    attributeChangedCallback(name, _, value) {
      if (this.#due || !this.isConnected || value === this.#told[name]) return;
      this.#due = true;
      queueMicrotask(() => {
        this.#due = false;
        if (this.isConnected) this.#load();
      });
    }

    // A new frame each time: a new address in the old one would be an entry in the host's history.
    #load() {
      const lang = this.getAttribute('lang');
      const [, folder, title, heights] = EDITIONS.find(([language]) => language === lang) ?? EDITIONS[0];
      const asked = this.getAttribute('show');
      const show = !asked?.endsWith('+') && Object.hasOwn(heights, asked) ? asked : 'all';
      const src = new URL(`${folder}embed/${show === 'all' ? '' : `${show}/`}`, base);
      for (const name of PARAMETERS) {
        if (this.hasAttribute(name)) src.searchParams.set(name, this.getAttribute(name));
      }
      this.#pieces = heights[this.hasAttribute('full') ? `${show}+` : show].at((this.getAttribute('account') ?? 'both') === 'both' ? -1 : 0);
      this.#told = {};
      this.#frame = document.createElement('iframe');
      Object.assign(this.#frame, { loading: 'lazy', title, allow: 'clipboard-write; web-share', src });
      this.#reserve();
      this.#root.replaceChildren(this.#frame);
    }

    // Until the block tells its height, it stands at what it takes at this width.
    #reserve() {
      const width = this.clientWidth;
      if (!width || !this.#pieces) return;
      const [, height, less] = this.#pieces.findLast(([from]) => width >= from);
      this.#stand(height - (less * width) / 100);
    }

    #stand(height) {
      this.#frame.style.height = `${Math.ceil(height)}px`;
    }

    // What others say is not even read.
    handleEvent(event) {
      if (event.source !== this.#frame.contentWindow || event.origin !== base.origin) return;
      const { sentinel, type, height, account, at } = event.data ?? {};
      if (sentinel === 'amp' && type === 'embed-size' && Number.isFinite(height) && height >= 50 && height <= 8000) {
        // Later on the block changes as the reader does: what the host's markup reserved is in the way then.
        if (!this.#pieces) this.style.minHeight = '';
        this.#pieces = null;
        this.#stand(height);
      } else if (type === 'pad31:change') {
        this.#told = { account, at };
        this.dispatchEvent(new CustomEvent('pad31-change', { bubbles: true, composed: true, detail: { account, at } }));
      }
    }
  }
  customElements.define(NAME, Explainer);
})();
