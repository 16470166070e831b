import type { MaturityModel } from '@lifeline-kit/core/maturity';
import type { MaturityPresentMessages } from '@lifeline-kit/locales/maturity-present/messages';
import type { StageContext } from '../../shared/stage/stage.ts';
import type { QuizQuestion } from '../quiz-questions.ts';
import type { Hands } from './hands.ts';

export type PresentWords = StageContext['words'] &
  MaturityPresentMessages & { readonly title: string };

/** How the room reads figures. */
export interface PresentLocale {
  readonly dir: 'ltr' | 'rtl';
  number(value: number, digits?: number): string;
  percent(share: number): string;
}

/** What the slides show, and where the hands go. */
export interface PresentContext {
  readonly questions: readonly QuizQuestion[];
  readonly words: PresentWords;
  readonly locale: PresentLocale;
  readonly model: MaturityModel | undefined;
  readonly hands: Hands;
  readonly onHands: (id: string, answer: number, count: number) => void;
}
