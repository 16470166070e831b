import type { Coefficient } from '../tables/coefficient.ts';

/** The version of the kit's own model: it changes whenever the same input gives another figure. */
export const lossModelVersion = '1';

/**
 * Coefficients of one's own in place of the kit's, by their ids. Each names its source, as the
 * kit's do.
 */
export interface LossModel {
  /** Tells the model's results apart from those of others; must not be empty. */
  readonly version: string;
  readonly coefficients: Readonly<Record<string, Omit<Coefficient, 'id'>>>;
}

let active: LossModel | undefined;

/**
 * Does some work with a model in force. The tables are constants that many small functions read;
 * a model passed by hand through all of them would bury the formulas. The work is synchronous, so
 * no two models meet.
 */
export function withModel<T>(model: LossModel | undefined, work: () => T): T {
  const before = active;
  active = model;
  try {
    return work();
  } finally {
    active = before;
  }
}

/** A coefficient as the model in force has it. */
export function inForce(coefficient: Coefficient): Coefficient {
  const own = active?.coefficients;
  if (!own || !Object.hasOwn(own, coefficient.id)) return coefficient;
  return { ...own[coefficient.id]!, id: coefficient.id };
}

/** The name under which the draws of the model in force are kept. */
export function modelVersion(): string {
  return active?.version ?? lossModelVersion;
}
