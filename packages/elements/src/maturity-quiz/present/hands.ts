import { type MaturityModel, maturityModel } from '@lifeline-kit/core/maturity';

/** Hands that were raised for each answer of a question; the last is "I don't know". */
export type Hands = Readonly<Record<string, readonly number[]>>;

/** More people than fit into a hall. */
const mostHands = 9999;

/** The same hands with another count for one answer; what is no count is none. */
export function counted(hands: Hands, id: string, answer: number, count: number): Hands {
  const before = hands[id] ?? [];
  const length = Math.max(before.length, answer + 1);
  const usable = Number.isFinite(count) ? Math.min(mostHands, Math.max(0, Math.round(count))) : 0;
  const after = Array.from({ length }, (_, at) => (at === answer ? usable : (before[at] ?? 0)));
  return { ...hands, [id]: after };
}

/** Hands for a question, all answers together. */
export function total(hands: Hands, id: string): number {
  return (hands[id] ?? []).reduce((sum, count) => sum + count, 0);
}

/** What a room reached: in all, and of each dimension a part of 0-1. */
export interface RoomResult {
  /** 0-100, over the questions that were counted. */
  readonly score: number;
  readonly shares: Readonly<Record<string, number>>;
  readonly weakest: string;
}

/**
 * Where a room stands: the mean of its hands at each question, the mean of the questions in each
 * dimension, by the weights of the model. Who does not know counts as nothing in place.
 *
 * @returns `undefined` where no hand was counted
 */
export function roomResult(
  hands: Hands,
  { dimensions }: MaturityModel = maturityModel,
): RoomResult | undefined {
  const shared = dimensions.flatMap(({ id, weight, questions }) => {
    const shares = questions
      .filter((question) => total(hands, question.id) > 0)
      .map((question) => {
        const most = Math.max(...question.options.map(({ score }) => score));
        const got = question.options.reduce(
          (sum, { score }, at) => sum + score * (hands[question.id]?.[at] ?? 0),
          0,
        );
        return got / (most * total(hands, question.id));
      });
    if (shares.length === 0) return [];
    return [{ id, weight, share: shares.reduce((sum, one) => sum + one, 0) / shares.length }];
  });
  const [first] = [...shared].sort((a, b) => a.share - b.share);
  if (!first) return undefined;
  const weights = shared.reduce((sum, { weight }) => sum + weight, 0);
  return {
    score: (100 * shared.reduce((sum, { weight, share }) => sum + weight * share, 0)) / weights,
    shares: Object.fromEntries(shared.map(({ id, share }) => [id, share])),
    weakest: first.id,
  };
}
