import type { DimensionId } from '@lifeline-kit/core/maturity';

/** The first question, which shows before anything else is there: itself, its options, why it is asked. */
type FirstQuestion = 'B1' | `B1.${0 | 1 | 2 | 3 | 4}` | 'why.B1';

/** Words of `lifeline-maturity-quiz` that show before its result; `{name}` stands for a figure or a word. */
export type MaturityQuizMessages = Readonly<
  Record<
    | 'title'
    | 'intro'
    | 'formLegend'
    | 'formFull'
    | 'formShort'
    | 'progress'
    | 'timeLeft'
    | 'timeLeftOne'
    | 'unknown'
    | 'why'
    | 'back'
    | 'next'
    | 'skip'
    | 'seeResult'
    | 'method'
    | 'methodError'
    | 'resultError'
    | 'notice'
    | `dimension.${DimensionId}`
    | FirstQuestion,
    string
  >
>;
