import type { DowntimeEstimate } from '@lifeline-kit/core/downtime';
import type { Evidence, LossEstimate } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type * as register from '@lifeline-kit/core/sources';
import type { LossResultMessages } from '@lifeline-kit/locales/loss-result/messages';
import type { LocaleController } from '../../shared/locale-controller.ts';
import type { Words as OpeningWords } from '../catalogue.ts';

/** Words before and in the result. */
export type Words = OpeningWords & LossResultMessages;

/** Everything that the result shows, and what a person can do with it. */
export interface ResultContext {
  readonly estimate: LossEstimate;
  readonly downtime: DowntimeEstimate;
  readonly business: BusinessProfile;
  readonly audience: 'owner' | 'family' | 'growth' | 'it';
  readonly words: Words;
  readonly locale: LocaleController<OpeningWords>;
  readonly register: typeof register;
  /** ISO 8601, by which sources are stale. */
  readonly today: string;
  /** `none` where there is nothing to draw on, as on paper: the table stands alone. */
  readonly curve: 'drawn' | 'failed' | 'none';
  readonly keep: KeepActions;
  readonly onLens: (evidence: Evidence) => void;
}

/** What a person can take along: a link, a report, files. */
export interface KeepActions {
  /** What came of the last click. */
  readonly said: string;
  /** The link itself, where it could not be copied. */
  readonly link: string | undefined;
  copyLink(): void;
  openReport(): void;
  save(kind: 'csv' | 'json'): void;
  /** What a link brought is over. */
  settle(): void;
}
