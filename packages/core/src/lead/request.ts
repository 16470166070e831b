import type { LeadCreated } from './lead.ts';

/** Name of the database in which a browser keeps leads until they are delivered. */
export const leadDatabase = 'lifeline';

/** Where a lead goes, as a page has set it. */
export interface LeadDestination {
  /** `lead-to`. */
  readonly to: string;
  /** `lead-url`, absolute. */
  readonly url?: string;
  /** `lead-format`: words such as `flat`, `text`, `opaque`. */
  readonly format?: string;
}

/** A lead that a person has sent, on its way from the form to whoever delivers it. */
export interface LeadRequest {
  readonly lead: LeadCreated;
  /** Exactly what is to be sent, as the person could see it. */
  readonly body: string;
  readonly destination: LeadDestination;
}

/**
 * How far a lead has come.
 *
 * - `sending`: on its way, and nowhere else yet
 * - `saved`: kept on this device, whatever happens to the page, and on its way
 * - `kept`: saved, could not be sent so far, and will be tried again
 * - `waiting`: not saved, could not be sent so far, tried again while the page is open
 * - `sent`: the destination has answered that it took it
 * - `received`: the destination has named the lead in its answer
 * - `handed-over`: sent, but the answer cannot be read
 * - `failed`: will not be tried again by itself
 */
export const leadStates = [
  'sending',
  'saved',
  'kept',
  'waiting',
  'sent',
  'received',
  'handed-over',
  'failed',
] as const;
export type LeadState = (typeof leadStates)[number];

/**
 * Why a lead was not sent: no network or no answer; an answer that says later; one that says no;
 * nobody on the page takes it; the destination cannot be used; it is too old.
 */
export type LeadProblem =
  | 'network'
  | 'busy'
  | 'refused'
  | 'untaken'
  | 'unusable'
  | 'interrupted'
  | 'expired';

export interface LeadProgress {
  readonly state: LeadState;
  readonly problem?: LeadProblem;
}

export type TellLead = (progress: LeadProgress) => void;

/** The event by which a form gives a lead away. Who calls `preventDefault()` or `take()` delivers. */
export interface LeadRequestEvent {
  readonly detail: LeadRequest;
  /** Takes the lead over; `undefined` where somebody has already. */
  take(): TellLead | undefined;
}

/** A lead of an earlier visit that could not be sent. */
export interface UndeliveredLead {
  readonly id: string;
  readonly body: string;
  /** ISO 8601. */
  readonly since: string;
  readonly problem: LeadProblem;
}

/** What a form asks of whoever delivers on its page. */
export interface LeadService {
  undelivered(): Promise<readonly UndeliveredLead[]>;
  /**
   * Tells when those may have become more or fewer, without a form that heard of it: an earlier visit's
   * lead was tried again and refused, or another tab has been at it.
   *
   * @returns ends it
   */
  watch(onChange: () => void): () => void;
  /** A person asks for one more attempt. */
  retry(id: string, tell: TellLead): Promise<void>;
  /** A person gives a lead up; nothing of it stays on the device. */
  discard(id: string): Promise<void>;
  /**
   * Solves a task of the collector in proof of work.
   *
   * @param address - where the task is asked for
   * @returns the solution as text; nothing where there is none to be had
   */
  prove(address: string): Promise<string | undefined>;
}

/** The event by which a form looks for whoever delivers. */
export interface LeadPrepareEvent {
  provide(service: LeadService | Promise<LeadService>): void;
}
