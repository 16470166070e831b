/** Words of `lifeline-loss-calculator` that show before its result; `{name}` stands for a figure or a word. */
export type LossCalculatorMessages = Readonly<
  Record<
    | 'title'
    | 'intro'
    | 'progress'
    | 'back'
    | 'next'
    | 'seeResult'
    | 'industryLabel'
    | 'industryHelp'
    | 'regionLabel'
    | 'regionHelp'
    | 'employeesLabel'
    | 'employeesHelp'
    | 'employeesUnit'
    | 'annualRevenueLabel'
    | 'annualRevenueHelp'
    | 'recordsLabel'
    | 'recordsHelp'
    | 'recordsUnit'
    | 'choose'
    | 'method'
    | 'methodError'
    | 'resultError',
    string
  >
>;
