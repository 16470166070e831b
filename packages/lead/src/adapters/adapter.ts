import type { LeadDestination, LeadProblem } from '@lifeline-kit/core/lead';

/** A lead as an adapter sees it. */
export interface Parcel {
  /** UUIDv7, the idempotency key. */
  readonly id: string;
  /** Exactly what is to be sent. */
  readonly body: string;
  readonly destination: LeadDestination;
  /** Milliseconds that an answer may take. */
  readonly patience: number;
}

/**
 * What came of one attempt.
 *
 * - `taken`: by the success rule of the destination; the lead leaves the outbox
 * - `handed-over`: gone out, and the answer cannot be read; never sent again by itself
 * - `later`: tried again, not before `after` milliseconds where the destination named a time
 * - `failed`: shown to the visitor; tried again on the next visit where that may help
 */
export type Outcome =
  | { readonly kind: 'taken' | 'handed-over' }
  | { readonly kind: 'later'; readonly problem: LeadProblem; readonly after?: number | undefined }
  | { readonly kind: 'failed'; readonly problem: LeadProblem; readonly mendable?: boolean };

/** One kind of destination, with its own rule for success. */
export interface Adapter {
  /** Whether it may go out without a person's click, as a later attempt does. */
  readonly isAutomatic: boolean;
  /** What a person is told of a lead that is taken, and so has left the outbox. */
  readonly success: 'sent' | 'received' | 'handed-over';
  /** @throws when nothing came back; the lead is tried again then */
  send(parcel: Parcel): Promise<Outcome>;
}
