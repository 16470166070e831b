/** Words of the checklist until it can be used. */
export type ComplianceChecklistMessages = Readonly<
  Record<
    | 'title'
    | 'intro'
    /** In place of the notice that all widgets share: here nothing is estimated in money. */
    | 'notice'
    | 'progress'
    | 'back'
    | 'next'
    | 'seeResult'
    | 'industryLabel'
    | 'industryHelp'
    | 'regionsLabel'
    | 'regionsHelp'
    | 'employeesLabel'
    | 'employeesHelp'
    | 'employeesUnit'
    | 'choose'
    | 'resultError',
    string
  >
>;
