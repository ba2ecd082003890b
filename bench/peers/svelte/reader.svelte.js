// The reader's state: one, which every component reads.

import { follow } from '../edge.js';
import { published } from '../logic.js';

let basis;
let state = $state.raw();

/** Begins as the page was published. */
export function begin(given) {
  basis = given;
  state = published(basis);
}

export const reader = {
  get basis() {
    return basis;
  },
  get state() {
    return state;
  },
  update(change) {
    state = change(state);
    if (state.live) follow(basis, state, reader.update);
  },
};
