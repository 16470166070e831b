export { type DowntimeInput, type DowntimeLoss, downtimeLoss } from './downtime/downtime-loss.ts';
export { type DowntimeEstimate, estimateDowntime } from './downtime/estimate-downtime.ts';
export type { Spread } from './math/spread.ts';
