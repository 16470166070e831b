import { LifelineElement } from './lifeline-element.ts';
import { runtime } from './runtime.ts';

/** Lends this script's base class to the elements that come late. */
export function lendElement(): void {
  runtime().element ??= { LifelineElement };
}
