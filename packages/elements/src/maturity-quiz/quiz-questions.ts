import { maturityOutline } from '@lifeline-kit/core/maturity';
import type { MaturityQuestionsMessages } from '@lifeline-kit/locales/maturity-questions/messages';
import type { Words } from './catalogue.ts';
import type { Form } from './progress.ts';

/** A question as it is shown. */
export interface QuizQuestion {
  readonly id: string;
  readonly dimension: string;
  /** Name of the dimension. */
  readonly area: string;
  readonly text: string;
  /** From the lowest. */
  readonly options: readonly string[];
  /** Why it is asked; a model of one's own may not say. */
  readonly why?: string | undefined;
  readonly isDecisive: boolean;
}

const optionIndexes = [0, 1, 2, 3, 4] as const;

/** Made once for each set of words, not with every answer. */
const made = new WeakMap<
  Words,
  { readonly late: object | undefined; readonly all: readonly QuizQuestion[] }
>();

/**
 * The questions of the kit, in their order.
 *
 * @param words - with the first question, which shows before anything else is there
 * @param late - with the others; until they arrive, those have no text
 */
export function builtInQuestions(
  words: Words,
  late: MaturityQuestionsMessages | undefined,
): readonly QuizQuestion[] {
  const before = made.get(words);
  if (before && before.late === late) return before.all;
  const all = inWords(words, { ...late, ...words });
  made.set(words, { late, all });
  return all;
}

function inWords(
  words: Words,
  texts: Readonly<Record<string, string | undefined>>,
): readonly QuizQuestion[] {
  return maturityOutline.flatMap(({ id: dimension, questions, decisive }) =>
    questions.map((id) => ({
      id,
      dimension,
      area: words[`dimension.${dimension}`],
      text: texts[id] ?? '',
      options: optionIndexes.map((index) => texts[`${id}.${index}`] ?? ''),
      why: texts[`why.${id}`],
      isDecisive: id === decisive,
    })),
  );
}

/** Those that a form asks. */
export function questionsOf(form: Form, all: readonly QuizQuestion[]): readonly QuizQuestion[] {
  return form === 'full' ? all : all.filter(({ isDecisive }) => isDecisive);
}
