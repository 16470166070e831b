import type { KeepMessages } from '@lifeline-kit/locales/keep/messages';
import type { MaturityActionsMessages } from '@lifeline-kit/locales/maturity-actions/messages';
import type { MaturityQuestionsMessages } from '@lifeline-kit/locales/maturity-questions/messages';
import type { MaturityResultMessages } from '@lifeline-kit/locales/maturity-result/messages';

/** Words that come with the result. */
export type LateWords = MaturityQuestionsMessages &
  MaturityResultMessages &
  MaturityActionsMessages &
  KeepMessages;
