import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { ReturnAnswers } from '@lifeline-kit/core/return-fields';
import type * as register from '@lifeline-kit/core/sources';
import type { CommonMessages } from '@lifeline-kit/locales/common/messages';
import type { KeepMessages } from '@lifeline-kit/locales/keep/messages';
import type { ReturnSeries, RoiResultMessages } from '@lifeline-kit/locales/roi-result/messages';
import type { KeepActions } from '../../shared/keep/keep.ts';
import type { LocaleController } from '../../shared/locale-controller.ts';
import type { Words as OpeningWords } from '../catalogue.ts';
import type { Worked } from './return-model.ts';

/** Words that come with the result. */
export type LateWords = RoiResultMessages & KeepMessages & CommonMessages;
/** Words before and in the result. */
export type Words = OpeningWords & LateWords;

/** Everything that the result shows, and what a person can do with it. */
export interface ResultContext extends Worked {
  readonly answers: ReturnAnswers;
  readonly business: BusinessProfile;
  readonly audience: 'owner' | 'family' | 'growth' | 'it';
  readonly words: Words;
  readonly locale: Pick<
    LocaleController<OpeningWords>,
    | 'money'
    | 'moneyShort'
    | 'moneyFull'
    | 'number'
    | 'percent'
    | 'date'
    | 'list'
    | 'lang'
    | 'language'
    | 'dir'
  >;
  readonly register: typeof register;
  /** ISO 8601, by which sources are stale. */
  readonly today: string;
  readonly chart: ChartState;
  readonly keep: KeepActions;
  /** Answers that are given beside the result, not in a group of questions. */
  readonly onAnswers: (patch: Partial<ReturnAnswers>) => void;
}

/** What a person did to the picture. */
export interface ChartState {
  /** `paper` is drawn once, with nothing to press; `none` where nothing can be drawn: the table stands alone. */
  readonly kind: 'drawn' | 'failed' | 'paper' | 'none';
  readonly hidden: ReadonlySet<ReturnSeries>;
  /** Place that the keyboard points at, 0 for the start. */
  readonly at: number;
  readonly onToggle: (series: ReturnSeries) => void;
  readonly onPoint: (at: number | undefined) => void;
  readonly onPng: () => void;
}
