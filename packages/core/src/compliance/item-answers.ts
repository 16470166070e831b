import { assertCode } from '../assert.ts';
import { type ItemState, itemStates } from './codes.ts';

/** What a person said about a requirement; who takes care of it and by when are theirs alone. */
export interface ItemAnswer {
  /** Left out while no more than an owner or a date is known. */
  readonly state?: ItemState;
  readonly owner?: string;
  /** ISO 8601. */
  readonly due?: string;
}

/** Answers by item, of as many regimes as there are: `{ 'pci-dss-01': 'done' }`. */
export type ItemAnswers = Readonly<Record<string, ItemState | ItemAnswer>>;

/**
 * What was said about an item; `undefined` where nothing was.
 *
 * @throws {TypeError} the state is not a text
 * @throws {RangeError} the state is unknown
 */
export function stateOf(answers: ItemAnswers, item: string): ItemState | undefined {
  if (!Object.hasOwn(answers, item)) return undefined;
  const answer = answers[item];
  if (answer === undefined || answer === null) return undefined;
  const state = typeof answer === 'object' ? answer.state : answer;
  if (state === undefined) return undefined;
  assertCode(item, state, itemStates);
  return state;
}
