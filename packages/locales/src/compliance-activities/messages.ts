import type { Activity } from '@lifeline-kit/core/compliance-rules';

/** Groups in which the closer questions are asked. */
export const topics = [
  'money',
  'health',
  'public',
  'finance',
  'people',
  'customers',
  'technology',
  'figures',
] as const;
export type Topic = (typeof topics)[number];

/** The closer questions: what a firm does, as statements that may be so. */
export type ComplianceActivitiesMessages = Readonly<
  Record<`activity.${Activity}` | `topic.${Topic}`, string>
>;
