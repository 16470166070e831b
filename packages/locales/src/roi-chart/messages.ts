/** The four groups of questions of `lifeline-roi-chart`. */
export type QuestionGroup = 'spend' | 'stop' | 'incident' | 'open';

/** Words of `lifeline-roi-chart` that show before its result; `{name}` stands for a figure or a word. */
export type RoiChartMessages = Readonly<
  Record<
    | 'title'
    | 'intro'
    | `group.${QuestionGroup}`
    | 'next'
    | 'seeResult'
    | `${'perYear' | 'setup' | 'staffHoursPerYear' | 'hourlyCost'}${'Label' | 'Help'}`
    | 'hoursUnit'
    | 'resultError',
    string
  >
>;
