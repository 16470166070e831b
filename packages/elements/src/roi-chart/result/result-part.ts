export { ChartAdapter } from '../../shared/chart/chart-adapter.ts';
export { download } from '../../shared/download.ts';
export { returnKeep } from './keep.ts';
export { moreQuestions } from './more-questions.ts';
export { isOlder, openedView } from './opened-view.ts';
export { resultView } from './result-view.ts';
export { returnConfig } from './return-config.ts';
export { resultStyles } from './styles.ts';
export { spokenSentence } from './told.ts';
