// What follows the state of elements that stand still: attributes alone.

import { hides, instant, reading, sceneOf } from '../logic.js';
import { reader } from './reader.svelte.js';

/** Follows the state on the drawings, on what is known from some time on, and on two sections. */
export function followStill({ pads }) {
  const number = (element, name) => (element.hasAttribute(name) ? Number(element.getAttribute(name)) : undefined);
  const known = [...document.querySelectorAll('[data-from], [data-until]')].map((element) => ({
    element,
    from: number(element, 'data-from'),
    until: number(element, 'data-until'),
    hidden: element.hasAttribute('hidden'),
  }));
  const figures = [...document.querySelectorAll('figure.pad')];
  const [clock, stay] = ['clock', 'stay'].map((id) => document.getElementById(id));
  $effect.root(() => {
    $effect(() => {
      for (const one of known) {
        const hidden = hides(reader.state, one.from, one.until);
        if (hidden !== one.hidden) one.element.toggleAttribute('hidden', (one.hidden = hidden));
      }
    });
    figures.forEach((figure, index) => {
      const { kit, numbers } = pads[index];
      const [ids, states] = [kit[1], kit[2]].map((list) => list.split('|'));
      $effect(() => {
        const { account } = reader.state;
        const scene = sceneOf(reader.state, numbers);
        if (account === 'both' || account === kit[0]) figure.id = 'pad';
        else figure.removeAttribute('id');
        figure.dataset.scene = ids[scene];
        figure.dataset.padState = states[scene];
      });
    });
    $effect(() => {
      clock.hidden = !reader.state.live;
      clock.toggleAttribute('data-set-back', reader.state.at !== null);
      stay.dataset.phase = reading(reader.basis, instant(reader.state)).phase;
    });
  });
}
