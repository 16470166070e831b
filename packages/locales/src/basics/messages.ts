/** Words that every widget needs; `{name}` stands for a figure or a word. */
export type BasicMessages = Readonly<
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
    | 'over',
    string
  >
>;
