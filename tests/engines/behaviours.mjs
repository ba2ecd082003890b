// What a reader does and sees, the same in every engine. Each behaviour is given a Reader, starts on a page of its
// own with the device’s clock at 23 November 2026, and ends with nothing in any console.

import { ADDRESS } from './behaviours/address.mjs';
import { CLOCK } from './behaviours/clock.mjs';
import { EMBED } from './behaviours/embed.mjs';
import { PAGE } from './behaviours/page.mjs';

export const BEHAVIOURS = { ...PAGE, ...CLOCK, ...ADDRESS, ...EMBED };
