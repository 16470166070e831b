import { css, html, nothing, render, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LifelineElement } from './lifeline-element.ts';
import { runtime } from './runtime.ts';

/**
 * Lends this script's Lit to the parts that come late. A second copy would ask for the Trusted
 * Types policy a second time, which a strict page refuses.
 */
export function lendLit(): void {
  const page = runtime();
  page.lit ??= { css, html, nothing, render, svg };
  page.element ??= { LifelineElement, property, state };
}
