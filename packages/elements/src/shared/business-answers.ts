import type { LeadAnswers } from '@lifeline-kit/core/lead';
import type { BusinessProfile } from '@lifeline-kit/core/profile';

/**
 * What a lead takes along of the business. Revenue behind closed doors stays on the page: where it is
 * asked for, the visitor is told that it goes nowhere else.
 */
export function businessAnswers({ openedRevenue: _, ...business }: BusinessProfile): LeadAnswers {
  return given(business);
}

/** Answers that were given. */
export function given(answers: Readonly<Record<string, unknown>>): LeadAnswers {
  const known = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  return Object.fromEntries(known) as LeadAnswers;
}
