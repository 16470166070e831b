export { ChartAdapter } from '../../shared/chart/chart-adapter.ts';
export { inTurn, Turns } from '../../shared/turns.ts';
export { curveConfig } from './curve-config.ts';
export { exactView } from './exact-view.ts';
export { lossKeep } from './keep.ts';
export { lossSummary } from './loss-summary.ts';
export { openedView } from './opened-view.ts';
export { resultView } from './result-view.ts';
export { resultStyles } from './styles.ts';
