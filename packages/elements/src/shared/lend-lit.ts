import { css, html, nothing, render, svg } from 'lit';
import { runtime } from './runtime.ts';

/**
 * Lends this script's Lit to the parts that come late. A second copy would ask for the Trusted
 * Types policy a second time, which a strict page refuses.
 */
export function lendLit(): void {
  runtime().lit ??= { css, html, nothing, render, svg };
}
