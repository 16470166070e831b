import type {
  AdviserVerdict,
  EvidenceMark,
  HygieneResult,
  MaturityResult,
} from '@lifeline-kit/core/maturity';
import type { QuizQuestion } from '../quiz-questions.ts';
import type { ModelTexts, Words } from '../result/context.ts';
import type { AdviserWords } from './adviser-words.ts';

/** How the adviser view writes figures, days and lists. */
export interface AdviserLocale {
  number(value: number, digits?: number): string;
  date(date: Date): string;
  list(items: readonly string[]): string;
}

/** What an adviser has set. */
export interface Review {
  readonly marks: Readonly<Record<string, EvidenceMark>>;
  /** Ids of the red flags that were seen. */
  readonly observed: readonly string[];
  /** Whether the harder gate counts. */
  readonly isHard: boolean;
  readonly by: 'claimed' | 'verified';
  /** Name of other weights. */
  readonly weights: string | undefined;
}

export const freshReview: Review = {
  marks: {},
  observed: [],
  isHard: false,
  by: 'claimed',
  weights: undefined,
};

/** Everything that the adviser view shows. */
export interface AdviserContext extends Pick<ModelTexts, 'advice' | 'evidence'> {
  readonly result: MaturityResult;
  readonly verdict: AdviserVerdict;
  readonly hygiene: HygieneResult;
  readonly review: Review;
  readonly questions: readonly QuizQuestion[];
  /** ISO 8601 day on which the client answered. */
  readonly on: string;
  readonly words: Words & AdviserWords;
  readonly locale: AdviserLocale;
  /** Names of the other weights of the model. */
  readonly weightNames: readonly string[];
  readonly hasLetter: boolean;
  readonly onReview: (patch: Partial<Review>) => void;
  readonly onLetter: () => void;
  readonly onOther: () => void;
}

export const pointsIn = ({ locale }: Pick<AdviserContext, 'locale'>, value: number): string =>
  locale.number(value, 1);

/** Name of an area. */
export function areaIn({ questions }: Pick<AdviserContext, 'questions'>, id: string): string {
  return questions.find(({ dimension }) => dimension === id)?.area ?? id;
}
