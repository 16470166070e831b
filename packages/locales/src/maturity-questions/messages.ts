import type { QuestionId } from '@lifeline-kit/core/maturity';

/** The first question shows before anything else is there; its words are those of the quiz. */
type FollowingQuestion = Exclude<QuestionId, 'B1'>;
/** Index of an option, from the lowest. */
type Option = 0 | 1 | 2 | 3 | 4;

/** The questions of `lifeline-maturity-quiz` that follow the first: options, and why they are asked. */
export type MaturityQuestionsMessages = Readonly<
  Record<FollowingQuestion | `${FollowingQuestion}.${Option}` | `why.${FollowingQuestion}`, string>
>;
