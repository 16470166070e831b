import type { ItemState } from './codes.ts';
import { type ItemAnswers, stateOf } from './item-answers.ts';
import type { Regime, RegimeItem } from './regime.ts';

/** An answer that was given in another regime for the same control. */
export interface Suggestion {
  /** The item that it might hold for. */
  readonly id: string;
  readonly state: 'done' | 'partly' | 'not-yet';
  /** Where it was given. */
  readonly from: readonly string[];
  /** Subcategories of the NIST Cybersecurity Framework 2.0 that they have in common. */
  readonly shared: readonly string[];
}

/** Where answers differ, the more careful one is suggested. */
const careful = ['not-yet', 'partly', 'done'] as const;

/**
 * Answers of other regimes that may hold here, since they speak of the same control.
 *
 * To be confirmed by a person: two regimes may ask the same control of different systems. A risk that
 * was accepted, and what does not apply, is a decision about one regime and is never carried over.
 *
 * @param items - those without an answer of their own
 */
export function suggestionsFor(
  items: readonly RegimeItem[],
  others: readonly Regime[],
  answers: ItemAnswers,
): readonly Suggestion[] {
  const said = others.flatMap((regime) =>
    regime.items.flatMap((item) => {
      const state = stateOf(answers, item.id);
      return state && isCarried(state) ? [{ item, state }] : [];
    }),
  );
  return items.flatMap(({ id, csf }) => {
    const alike = said.filter(({ item }) => item.csf.some((control) => csf.includes(control)));
    if (alike.length === 0) return [];
    return [
      {
        id,
        state: careful.find((state) => alike.some((one) => one.state === state))!,
        from: alike.map(({ item }) => item.id),
        shared: csf.filter((control) => alike.some(({ item }) => item.csf.includes(control))),
      },
    ];
  });
}

function isCarried(state: ItemState): state is Suggestion['state'] {
  return (careful as readonly string[]).includes(state);
}
