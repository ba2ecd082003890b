// Pad 31 in a page of yours: docs/embedding.md says how. No global but the element.
(() => {
  const NAME = 'pad31-explainer';
  // Where this file lies. An element named currentScript would hide the document's own property, so the prototype is
  // asked; imported, a script is none, but is named by the stack; in a bundle, what the build knew is left.
  const OURS = /\w+:[^\s?#]+\/embed(-\w+)?\.js\b/;
  const script = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript').get.call(document);
  const [file] = OURS.exec(script?.src) ?? OURS.exec(Error().stack) ?? ['pad31:script'];
  if (!file || customElements.get(NAME)) return;
  const base = new URL('.', file);
  // Each language, the first one first: its tag, folder, title, and heights as in content/heights.toml.
  const EDITIONS = 'pad31:editions';
  const PARAMETERS = ['accent', 'account', 'at', 'full', 'scene', 'theme', 'title'];
  const style = new CSSStyleSheet();
  // Until the frame has spoken the link stands on it, and takes no room; if it is loaded and has not, with its picture.
  style.replaceSync(
    ':host{display:block;width:100%}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}' +
      'slot{display:block;height:0}slot+iframe{pointer-events:none}slot.mute+iframe{opacity:0}' +
      'slot:not(.mute)::slotted(:is(img,br)){display:none}',
  );

  class Explainer extends HTMLElement {
    static observedAttributes = ['show', 'lang', ...PARAMETERS];
    #root = this.attachShadow({ mode: 'open' });
    #sizes = new ResizeObserver(() => this.#reserve());
    #slot = document.createElement('slot');
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
      this.#frame = null;
    }

    // A host may write what is there already, or write back what the block itself told.
    attributeChangedCallback(name, old, value) {
      if (!this.#frame || value === old || value === this.#told[name]) return;
      delete this.#told[name];
      if (this.#due) return;
      this.#due = true;
      queueMicrotask(() => {
        this.#due = false;
        if (this.#frame) this.#load();
      });
    }

    // What the reader chose goes before what the host asked for, until the host asks anew.
    #asked(name) {
      return name in this.#told ? this.#told[name] : this.getAttribute(name);
    }

    // A new frame each time: a new address in the old one would be an entry in the host's history.
    #load() {
      // What the host's markup reserved was for what it asked for then.
      if (this.#frame) this.style.minHeight = '';
      const lang = this.getAttribute('lang');
      const [, folder, title, heights] = EDITIONS.find(([language]) => language === lang) ?? EDITIONS[0];
      const asked = this.getAttribute('show');
      const show = !asked?.endsWith('+') && Object.hasOwn(heights, asked) ? asked : 'all';
      const src = new URL(`${folder}embed/${show === 'all' ? '' : `${show}/`}`, base);
      for (const name of PARAMETERS) {
        const value = this.#asked(name);
        if (value !== null) src.searchParams.set(name, value);
      }
      this.#pieces = heights[this.hasAttribute('full') ? `${show}+` : show].at((this.#asked('account') ?? 'both') === 'both' ? -1 : 0);
      this.#frame = document.createElement('iframe');
      // A block tells its height before it is loaded, and both are on their way apart: what is loaded and has told none
      // a moment later is no block.
      const onload = ({ target }) => setTimeout(() => target === this.#frame && (this.#slot.className = 'mute'), 500);
      Object.assign(this.#frame, { loading: 'lazy', title, allow: 'clipboard-write; web-share', src, onload });
      // Frames take the host's colours where it names any, as `auto` has it; a host that names none is light.
      if (getComputedStyle(this).colorScheme === 'normal' && !document.querySelector('meta[name=color-scheme]')) {
        this.#frame.style.colorScheme = 'light';
      }
      this.#slot.className = '';
      this.#reserve();
      this.#root.replaceChildren(this.#slot, this.#frame);
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

    // What others say is not even read. In a sandbox nobody has an origin, neither the host nor its frame.
    handleEvent({ source, origin, data }) {
      if (source !== this.#frame.contentWindow || (origin !== base.origin && (origin !== 'null' || self.origin !== 'null'))) return;
      const { sentinel, type, height, account, at, scene } = data ?? {};
      if (sentinel === 'amp' && type === 'embed-size' && Number.isFinite(height) && height >= 50 && height <= 30000) {
        this.#slot.remove();
        // Later on the block changes as the reader does: what the host's markup reserved is in the way then.
        if (!this.#pieces) this.style.minHeight = '';
        this.#pieces = null;
        this.#stand(height);
      } else if (type === 'pad31:change') {
        this.#told = { account, at, scene };
        this.dispatchEvent(new CustomEvent('pad31-change', { bubbles: true, composed: true, detail: { account, at, scene } }));
      }
    }
  }
  customElements.define(NAME, Explainer);
})();
