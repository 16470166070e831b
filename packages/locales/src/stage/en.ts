import type { StageMessages } from './messages.ts';

export const messages: StageMessages = {
  stageNext: 'Next',
  stageBack: 'Back',
  stageReveal: 'Show it',
  stageReset: 'Next room',
  stageProgress: '{index} of {count}',
  stageBlank: 'Screen dark. Any key brings it back.',
};
