export type { Adapter, Outcome, Parcel } from './adapters/adapter.ts';
export { connectLeads, type LeadConnection, type LeadOptions } from './connect-leads.ts';
export type { Timing } from './sending/timing.ts';
