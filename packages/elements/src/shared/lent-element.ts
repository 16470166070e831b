import { runtime } from './runtime.ts';

/** Stands in for the base class in an element that a classic script fetches late. */
export const { LifelineElement } = runtime().element as typeof import('./lifeline-element.ts');
