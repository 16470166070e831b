import type { Industry, Region } from '@lifeline-kit/core/profile';

/** Words that every widget shares; `{name}` stands for a figure or a word. */
export type CommonMessages = Readonly<
  Record<
    | 'notSure'
    | 'ourGuess'
    | 'loading'
    | 'notice'
    | 'errorNumber'
    | 'errorTooSmall'
    | 'errorTooLarge'
    | 'errorWhole'
    | 'under'
    | 'over'
    | `industry.${Industry}`
    | `region.${Region}`,
    string
  >
>;
