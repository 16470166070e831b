/** Words of "How is this worked out?" of `lifeline-roi-chart`. */
export interface RoiMethodMessages {
  readonly formulaHeading: string;
  readonly formula: readonly string[];
  readonly inputsHeading: string;
  readonly inputsCaption: string;
  readonly inputName: string;
  readonly inputValue: string;
  readonly inputOrigin: string;
  readonly originAnswer: string;
  readonly originGuess: string;
  readonly originUnsure: string;
  readonly originModel: string;
  readonly lossBefore: string;
  readonly lossAfter: string;
  readonly resultsHeading: string;
  readonly npv: string;
  readonly npvLow: string;
  readonly npvHigh: string;
  readonly irr: string;
  readonly payback: string;
  readonly months: string;
  readonly rosi: string;
  readonly total: string;
  readonly chance: string;
  readonly none: string;
  readonly sourcesHeading: string;
  readonly sourceStale: string;
  readonly judgement: string;
  readonly about: string;
}
