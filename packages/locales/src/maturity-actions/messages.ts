import type { DecisiveQuestion, QuestionId } from '@lifeline-kit/core/maturity';

/** Index of an option that leaves something to do, from the lowest. */
type LowOption = 0 | 1 | 2;

/** What to do about each low answer, and the first step that costs nothing; why a question decides. */
export type MaturityActionsMessages = Readonly<
  Record<
    `${QuestionId}.${LowOption}.${'measure' | 'first'}` | `decisive.${DecisiveQuestion}`,
    string
  >
>;
