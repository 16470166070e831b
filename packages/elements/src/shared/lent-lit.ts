import type * as decorators from 'lit/decorators.js';
import { runtime } from './runtime.ts';

/** Stands in for `lit` in the parts that a classic script fetches late: the Lit of that script. */
const { lit: lent, element } = runtime();
if (!lent || !element)
  throw new Error('a part of the kit was loaded without the script it belongs to');
export const { css, html, nothing, render, svg } = lent;
export const { property, state } = element as typeof decorators;
