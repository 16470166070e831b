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
export {
  type ContactField,
  contactFields,
  leadLimits,
  spamSignals,
} from './lead/limits.ts';
export { mailAddress } from './lead/mail-address.ts';
export { mostLeadBytes } from './lead/most-lead-bytes.ts';
export {
  type LeadDestination,
  type LeadPrepareEvent,
  type LeadProblem,
  type LeadProgress,
  type LeadRequest,
  type LeadRequestEvent,
  type LeadService,
  type LeadState,
  leadDatabase,
  leadStates,
  type TellLead,
  type UndeliveredLead,
} from './lead/request.ts';
export { uuid7 } from './lead/uuid7.ts';
export { wholeCharacters } from './lead/whole-characters.ts';
