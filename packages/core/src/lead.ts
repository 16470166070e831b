export { flattenLead } from './lead/flatten-lead.ts';
export type {
  FlatLead,
  Lead,
  LeadAnswers,
  LeadConsent,
  LeadContact,
  LeadCreated,
  LeadMetric,
  LeadPurpose,
  LeadResult,
  LeadSource,
  LeadSpam,
  SpamSignal,
} from './lead/lead.ts';
export { contactFields, leadLimits, mostLeadBytes, spamSignals } from './lead/limits.ts';
