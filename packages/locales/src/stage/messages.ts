/** Words of the presenter view, which every widget shares. */
export type StageMessages = Readonly<
  Record<
    'stageNext' | 'stageBack' | 'stageReveal' | 'stageReset' | 'stageProgress' | 'stageBlank',
    string
  >
>;
