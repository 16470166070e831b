import type { FlatLead, LeadCreated } from '@lifeline-kit/core/lead';

/** A lead in one of its two shapes, checked. */
export type TakenLead = (
  | { readonly format: 'envelope'; readonly lead: LeadCreated }
  | { readonly format: 'flat'; readonly lead: FlatLead }
) & {
  /** What makes two of them the same, where that is not the lead itself. */
  readonly content?: string | undefined;
};
