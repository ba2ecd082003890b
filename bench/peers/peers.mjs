// Who is compared, in the order they take turns.

/** By folder: what it is called, and what of the page it takes over. */
export const ALL = {
  pad31: { name: 'Pad 31', way: 'live parts (Leptos)' },
  javascript: { name: 'JavaScript', way: 'live parts, by hand' },
  svelte: { name: 'Svelte 5', way: 'live parts' },
  leptos: { name: 'Leptos', way: 'the whole tree' },
  yew: { name: 'Yew', way: 'the whole tree' },
  dioxus: { name: 'Dioxus', way: 'the whole tree' },
};

/** Those whose live part is WebAssembly that we compile here. */
export const RUST = ['leptos', 'yew', 'dioxus'];
