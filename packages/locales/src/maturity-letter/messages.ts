/** Clauses of the commitment letter, in their order. */
export const clauseIds = [
  'assessment',
  'accountable',
  'measures',
  'first30',
  'first60',
  'first90',
  'reassessment',
  'progress',
  'support',
  'suspension',
  'term',
  'nature',
] as const;
export type ClauseId = (typeof clauseIds)[number];

/** Words of the commitment letter: of its paper, and of the desk at which it is written. */
export type LetterMessages = Readonly<
  Record<
    | 'letterTitle'
    | 'letterBetween'
    | 'letterAnd'
    | 'letterCompany'
    | 'letterProvider'
    | 'letterCalled'
    | 'letterSignedBy'
    | 'letterStand'
    | 'letterStandClaimed'
    | 'letterStandVerified'
    | 'letterArea'
    | 'letterPoints'
    | 'letterPointsOf'
    | 'letterScore'
    | 'letterScoreOf'
    | 'letterAim'
    | 'letterAimOf'
    | 'letterReassess'
    | 'letterTerm'
    | 'letterMonths'
    | 'letterMeasures'
    | 'letterMeasure'
    | 'letterOwner'
    | 'letterBy'
    | 'letterNoMeasures'
    | 'letterClauses'
    | 'letterReview'
    | 'letterReviewHeading'
    | 'letterSignatures'
    | 'letterForCompany'
    | 'letterForProvider'
    | 'letterPlaceDate'
    | 'letterFingerprint'
    | 'letterFingerprintHelp'
    | 'letterModel'
    | `clause.${ClauseId}`
    | 'clause.accountableOpen'
    | 'deskHeading'
    | 'deskIntro'
    | 'deskBack'
    | 'deskParties'
    | 'deskCompany'
    | 'deskAddress'
    | 'deskPerson'
    | 'deskRole'
    | 'deskFrame'
    | 'deskDate'
    | 'deskAssessedOn'
    | 'deskTarget'
    | 'deskTargetHelp'
    | 'deskReassessOn'
    | 'deskMonths'
    | 'deskSpending'
    | 'deskSpendingHelp'
    | 'deskErrorDay'
    | 'deskErrorTarget'
    | 'deskErrorMonths'
    | 'deskMeasures'
    | 'deskMeasuresHelp'
    | 'deskMeasureNumber'
    | 'deskMeasureIn'
    | 'deskOwner'
    | 'deskBy'
    | 'deskAddMeasure'
    | 'deskClauses'
    | 'deskClausesHelp'
    | 'deskClauseNumber'
    | 'deskClauseIn'
    | 'deskClauseFixed'
    | 'deskClauseOurs'
    | 'deskSign'
    | 'deskSignHelp'
    | 'deskSignKind'
    | 'deskSignTyped'
    | 'deskSignDrawn'
    | 'deskSignName'
    | 'deskSignPad'
    | 'deskSignPadHelp'
    | 'deskSignClear'
    | 'deskSignDay'
    | 'deskSignNow'
    | 'deskSignEmpty'
    | 'deskSigned'
    | 'deskSignedOther'
    | 'deskSignBack'
    | 'deskPrint'
    | 'deskPrintBlocked'
    | 'deskSave'
    | 'deskOpen'
    | 'deskOpenHelp'
    | 'deskWhole'
    | 'deskChanged'
    | 'deskBroken'
    | 'deskFrozen'
    | 'deskEdit'
    | 'deskPreview'
    | 'deskFile',
    string
  >
>;
