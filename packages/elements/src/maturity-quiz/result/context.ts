import type { Gap, Mapping, MaturityResult } from '@lifeline-kit/core/maturity';
import type { KeepActions } from '../../shared/keep/keep.ts';
import type { LocaleController } from '../../shared/locale-controller.ts';
import type { Words as OpeningWords } from '../catalogue.ts';
import type { LateWords } from '../late-words.ts';
import type { QuizQuestion } from '../quiz-questions.ts';
import type { SavedResult } from './saved-result.ts';

/** Words before and in the result. */
export type Words = OpeningWords & LateWords;

/** What to do about a gap, in words. */
export interface Advice {
  readonly measure: string;
  readonly first: string | undefined;
}

/** What a model says about its questions beside what it asks. */
export interface ModelTexts {
  readonly advice: (gap: Gap) => Advice | undefined;
  /** What would show that an answer is so. */
  readonly evidence: (question: string) => string | undefined;
  /** What a dimension asks. */
  readonly intro: (dimension: string) => string | undefined;
  /** Its name where there is little room. */
  readonly short: (dimension: string) => string | undefined;
  readonly mappings: ReadonlyMap<string, Mapping>;
}

/** Everything that the result shows, and what a person can do with it. */
export interface ResultContext extends ModelTexts {
  readonly result: MaturityResult;
  /** All questions of the model, those that the short form leaves out as well. */
  readonly questions: readonly QuizQuestion[];
  readonly words: Words;
  readonly locale: LocaleController<OpeningWords>;
  /** ISO 8601, from which the days of the plan count. */
  readonly today: string;
  readonly keep: KeepActions;
  readonly compare: CompareActions;
  /** A part that is fetched when somebody opens it; nothing on paper. */
  readonly hygiene: HygienePlace | undefined;
  /** Whether the page brought its own questions. */
  readonly isOwn: boolean;
  /** On paper there is nothing to press. */
  readonly isPaper?: boolean;
  readonly onQuestion: (id: string) => void;
  /** The short form is over: on with the rest. */
  readonly onContinue: () => void;
  /** Back to the answers. */
  readonly onReview: () => void;
  readonly onRestart: () => void;
}

/** An earlier result beside this one. */
export interface CompareActions {
  readonly earlier: SavedResult | undefined;
  readonly isBroken: boolean;
  readonly openFile: (file: File) => void;
  readonly openLink: (text: string) => void;
  readonly clear: () => void;
}

/** Where the technical check stands. */
export interface HygienePlace {
  readonly finding: string;
  readonly content: unknown;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A question of the result by its id. */
export function questionOf(
  { questions }: Pick<ResultContext, 'questions'>,
  id: string,
): QuizQuestion {
  return questions.find((question) => question.id === id)!;
}

/** Name of a dimension. */
export function areaOf({ questions }: Pick<ResultContext, 'questions'>, dimension: string): string {
  return questions.find((question) => question.dimension === dimension)!.area;
}

/** Points to one decimal at most. */
export function points({ locale }: Pick<ResultContext, 'locale'>, value: number): string {
  return locale.number(value, 1);
}
