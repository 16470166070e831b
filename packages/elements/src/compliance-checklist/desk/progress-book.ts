import {
  type ChecklistProgress,
  progressOf,
  type Regime,
} from '@lifeline-kit/core/compliance-checklist';
import type { BusinessFacts } from '@lifeline-kit/core/compliance-rules';
import type { ChecklistAnswers } from './answers.ts';

/** What every checklist is worked out from at one moment. */
export interface Basis {
  readonly facts: BusinessFacts;
  /** What was said of requirements, of all checklists. */
  readonly items: ChecklistAnswers['items'];
  /** The checklists that have come. */
  readonly others: readonly Regime[];
}

/**
 * How far each checklist has come. One is worked out anew only when the facts have changed, or an answer
 * that it counts or is suggested by: with every checklist open, most answers touch a few of them.
 */
export class ProgressBook {
  readonly #known = new Map<
    string,
    { readonly of: readonly unknown[]; readonly is: ChecklistProgress }
  >();
  readonly #touching = new Map<
    string,
    { readonly count: number; readonly items: readonly string[] }
  >();

  /** What was looked up since anything changed: many parts of one picture ask for the same. */
  #moment: { readonly basis: Basis; readonly found: Map<string, ChecklistProgress> } | undefined;

  of(regime: Regime, basis: Basis): ChecklistProgress {
    if (!this.#moment || !isSame(this.#moment.basis, basis)) {
      this.#moment = { basis, found: new Map() };
    }
    const { found } = this.#moment;
    const is = found.get(regime.id) ?? this.#workedOut(regime, basis);
    found.set(regime.id, is);
    return is;
  }

  #workedOut(regime: Regime, { facts, items, others }: Basis): ChecklistProgress {
    const touching = this.#itemsTouching(regime, others);
    const of = [facts, touching, ...touching.map((item) => items[item])];
    const before = this.#known.get(regime.id);
    if (before?.of.length === of.length && before.of.every((one, at) => one === of[at])) {
      return before.is;
    }
    const is = progressOf(regime, items, { facts, others });
    this.#known.set(regime.id, { of, is });
    return is;
  }

  /** Its own requirements, and those of others that speak of a control of its own. */
  #itemsTouching(regime: Regime, others: readonly Regime[]): readonly string[] {
    const before = this.#touching.get(regime.id);
    if (before?.count === others.length) return before.items;
    const controls = new Set(regime.items.flatMap(({ csf }) => csf));
    const items = [...new Set([regime, ...others])].flatMap((one) =>
      one.items
        .filter(({ csf }) => one === regime || csf.some((control) => controls.has(control)))
        .map(({ id }) => id),
    );
    this.#touching.set(regime.id, { count: others.length, items });
    return items;
  }
}

const isSame = (one: Basis, other: Basis): boolean =>
  one.facts === other.facts &&
  one.items === other.items &&
  one.others.length === other.others.length;
