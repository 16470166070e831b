import { maturityModel } from '@lifeline-kit/core/maturity';

/** Ids of the twenty questions. */
export const ids = maturityModel.dimensions.flatMap(({ questions }) =>
  questions.map(({ id }) => id),
);

/** The same option everywhere. */
export const all = (option: number): Readonly<Record<string, number>> =>
  Object.fromEntries(ids.map((id) => [id, option]));
