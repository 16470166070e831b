import type { MaturityAnswer, MaturityAnswers } from '@lifeline-kit/core/maturity';

/** All questions, or the decisive one of each dimension. */
export type Form = 'full' | 'short';

/** How far a person has come. */
export interface Progress {
  readonly answers: MaturityAnswers;
  /** What a person chose; the page's choice where they did not. */
  readonly form?: Form;
  /** The question on show, 0 for the first; after the last comes the result. */
  readonly at: number;
}

export const noProgress: Progress = { answers: {}, at: 0 };

/** An answer is given; who answers stays where they are. */
export function answered(progress: Progress, id: string, answer: MaturityAnswer): Progress {
  return { ...progress, answers: { ...progress.answers, [id]: answer } };
}

/** Another question, or the result, comes on show. */
export function turned(progress: Progress, at: number, count: number): Progress {
  return { ...progress, at: Math.max(0, Math.min(count, at)) };
}

/** Where somebody goes on who has answered some of the questions; past the last when all. */
export function firstOpen(ids: readonly string[], { answers }: Progress): number {
  const at = ids.findIndex((id) => answers[id] === undefined);
  return at < 0 ? ids.length : at;
}

/** How many of the questions have an answer; "I don't know" is one. */
export function answeredCount(ids: readonly string[], { answers }: Progress): number {
  return ids.filter((id) => answers[id] !== undefined).length;
}

/** Answers that the questions know; what an older version or another model left behind is not in it. */
export function usableAnswers(
  questions: readonly { readonly id: string; readonly options: readonly unknown[] }[],
  { answers }: Progress,
): MaturityAnswers {
  return Object.fromEntries(
    questions.flatMap(({ id, options }) => {
      const answer = answers[id];
      if (answer === undefined) return [];
      return answer === 'unknown' || answer < options.length ? [[id, answer]] : [];
    }),
  );
}
