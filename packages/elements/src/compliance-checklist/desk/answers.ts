import type { ItemAnswer, ItemAnswers } from '@lifeline-kit/core/compliance-checklist';
import type { Held } from '@lifeline-kit/core/compliance-rules';
import type { Region } from '@lifeline-kit/core/profile';

/** What a person can say of a statement. */
export type Said = 'yes' | 'no' | 'unsure';

/** Everything a person told the checklist beyond the profile that all widgets share. */
export interface ChecklistAnswers {
  /** Where the firm is and has customers; by the profile's one region where nobody said. */
  readonly regions?: readonly Region[];
  readonly activities: Readonly<Record<string, Said>>;
  /** Figures that no other widget asks for; `unsure` where a person said so. */
  readonly figures: Readonly<Record<string, number | 'unsure'>>;
  /** By regime: whether the firm has what it asks for. */
  readonly held: Readonly<Record<string, Held>>;
  readonly items: ItemAnswers;
  /** By regime: whole currency units a year behind its gate. */
  readonly revenue: Readonly<Record<string, number>>;
}

/** Before anybody said anything. */
export const noAnswers: ChecklistAnswers = {
  activities: {},
  figures: {},
  held: {},
  items: {},
  revenue: {},
};

/** The answers with one more in a group; `undefined` takes it back. */
export function withAnswer<G extends 'activities' | 'figures' | 'held' | 'revenue'>(
  answers: ChecklistAnswers,
  group: G,
  key: string,
  value: ChecklistAnswers[G][string] | undefined,
): ChecklistAnswers {
  const { [key]: _, ...rest } = answers[group];
  return { ...answers, [group]: value === undefined ? rest : { ...rest, [key]: value } };
}

/** What was said of an item, with its owner and its day. */
export function itemAnswer(answers: Pick<ChecklistAnswers, 'items'>, item: string): ItemAnswer {
  const said = answers.items[item];
  return typeof said === 'string' ? { state: said } : (said ?? {});
}

/** The answers with something more said of an item; `undefined` or an empty text takes it back. */
export function withItem(
  answers: ChecklistAnswers,
  item: string,
  patch: { readonly [F in keyof ItemAnswer]?: ItemAnswer[F] | undefined },
): ChecklistAnswers {
  const said = Object.entries({ ...itemAnswer(answers, item), ...patch });
  const kept = Object.fromEntries(said.filter(([, value]) => value)) as ItemAnswer;
  return { ...answers, items: { ...answers.items, [item]: kept } };
}
