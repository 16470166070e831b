import type { DowntimeEstimate } from '@lifeline-kit/core/downtime';
import type { Evidence, LossEstimate } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type * as register from '@lifeline-kit/core/sources';
import type { KeepMessages } from '@lifeline-kit/locales/keep/messages';
import type { LossResultMessages } from '@lifeline-kit/locales/loss-result/messages';
import type { DirectiveResult } from 'lit/directive.js';
import type { KeepActions } from '../../shared/keep/keep.ts';
import type { LocaleController } from '../../shared/locale-controller.ts';
import type { Words as OpeningWords } from '../catalogue.ts';

/** Words before and in the result. */
export type Words = OpeningWords & LossResultMessages & KeepMessages;

/** Everything that the result shows, and what a person can do with it. */
export interface ResultContext {
  readonly estimate: LossEstimate;
  readonly downtime: DowntimeEstimate;
  /** The estimate for a firm of which nothing is known. */
  readonly widest: LossEstimate;
  readonly business: BusinessProfile;
  readonly audience: 'owner' | 'family' | 'growth' | 'it';
  readonly words: Words;
  readonly locale: LocaleController<OpeningWords>;
  readonly register: typeof register;
  /** ISO 8601, by which sources are stale. */
  readonly today: string;
  /** `paper` is drawn once; `none` where nothing can be drawn: the table stands alone. */
  readonly curve: 'drawn' | 'failed' | 'paper' | 'none';
  readonly keep: KeepActions;
  readonly onLens: (evidence: Evidence) => void;
}

/** Has the inside of an element drawn, now and whenever the result is another. */
export type Draw = (view: (context: ResultContext) => unknown) => DirectiveResult;
