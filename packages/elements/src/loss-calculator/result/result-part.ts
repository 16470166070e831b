export { inTurn, Turns } from '../../shared/turns.ts';
export { curveChart } from './curve-chart.ts';
export { exactView } from './exact-view.ts';
export { firstFigures } from './first-figures.ts';
export { lossKeep } from './keep.ts';
export { lossSummary } from './loss-summary.ts';
export { openedView } from './opened-view.ts';
export { resultView } from './result-view.ts';
export { resultStyles } from './styles.ts';
