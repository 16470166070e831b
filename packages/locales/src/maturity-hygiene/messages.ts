import type { HygieneAnswer, HygieneId, InsurerUse } from '@lifeline-kit/core/maturity';

/** Words of the technical check that follows the result; `{name}` stands for a figure or a word. */
export type MaturityHygieneMessages = Readonly<
  Record<
    | 'hygieneLead'
    | `hygieneGroup.${InsurerUse}`
    | `hygieneAnswer.${HygieneAnswer}`
    | 'hygieneScore'
    | 'hygieneKnockOuts'
    | 'hygieneFirst'
    | 'hygieneWarning'
    | 'hygieneContext'
    | `hygieneContext.${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`
    | HygieneId
    | `${HygieneId}.${'why' | 'measure' | 'first'}`,
    string
  >
>;
