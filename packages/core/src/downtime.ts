export { type DowntimeInput, type DowntimeLoss, downtimeLoss } from './downtime/downtime-loss.ts';
export {
  type DowntimeEstimate,
  estimateDowntime,
  type Spread,
} from './downtime/estimate-downtime.ts';
