import type { ComplianceActivitiesMessages } from '@lifeline-kit/locales/compliance-activities/messages';
import type { ComplianceDeskMessages } from '@lifeline-kit/locales/compliance-desk/messages';
import type { KeepMessages } from '@lifeline-kit/locales/keep/messages';

/** Words that come with the desk. */
export type DeskWords = ComplianceActivitiesMessages & ComplianceDeskMessages & KeepMessages;
