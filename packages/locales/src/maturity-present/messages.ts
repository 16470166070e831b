/** Words of the quiz before a room. */
export type MaturityPresentMessages = Readonly<
  Record<
    | 'presentIntro'
    | 'presentHands'
    | 'presentHandsOf'
    | 'presentUnknown'
    | 'presentCounted'
    | 'presentNone'
    | 'presentRoom'
    | 'presentRoomFinding'
    | 'presentRoomNone'
    | 'presentRoomCaption'
    | 'presentArea'
    | 'presentShare'
    | 'presentRoomNote'
    | 'presentClosing'
    | 'presentClosingText',
    string
  >
>;
