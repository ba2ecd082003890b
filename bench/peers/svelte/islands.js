// The components, each by the element that it is the inside of.

import Clock from './Clock.svelte';
import Countdown from './Countdown.svelte';
import Now from './Now.svelte';
import Scenes from './Scenes.svelte';
import Toggle from './Toggle.svelte';

export const ISLANDS = {
  '#clock': Clock,
  '.toggle': Toggle,
  '.scenes': Scenes,
  '#now': Now,
  '.countdown': Countdown,
};
