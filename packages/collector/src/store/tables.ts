/** Tables of the collector; the same in both databases. Moments are milliseconds since 1970. */
export interface Tables {
  readonly leads: LeadRow;
  readonly erased: ErasedRow;
  readonly partners: PartnerRow;
  readonly users: UserRow;
  readonly sessions: SessionRow;
  readonly tokens: TokenRow;
  readonly attempts: AttemptRow;
  readonly audit: AuditRow;
}

/** A lead as it arrived, and beside it what lists, filters and charts need. */
export interface LeadRow {
  readonly id: string;
  readonly received_at: number;
  /** By the clock of the visitor's device. */
  readonly given_at: number;
  readonly format: 'envelope' | 'flat';
  readonly mode: 'live' | 'test';
  /** 1: it waited with the visitor before it came. */
  readonly late: number;
  /** 1: it carries at least one signal of a machine. */
  readonly spam: number;
  readonly partner: string;
  readonly campaign: string;
  readonly element: string;
  readonly locale: string;
  readonly name: string;
  readonly email: string;
  readonly company: string;
  readonly kind: string;
  readonly headline: string;
  /** Of the adviser: `engage`, `commit`, `decline`, `provisional`, or nothing without answers. */
  readonly verdict: string;
  readonly score: number | null;
  /** What search looks through, in lower case. */
  readonly search: string;
  /** SHA-256 of the content, by which a repetition is told from a contradiction. */
  readonly content_hash: string;
  /** The lead, as JSON. */
  readonly body: string;
  /** What the adviser sees and the visitor never saw, as JSON; empty without answers. */
  readonly adviser: string;
}

/** Which leads were erased, so that a copy that comes late is not taken in again. */
export interface ErasedRow {
  /** SHA-256 of the id. */
  readonly id_hash: string;
  readonly erased_at: number;
}

export interface PartnerRow {
  readonly id: string;
  readonly name: string;
  /** Origins of its pages, with spaces between. */
  readonly origins: string;
}

export type Role = 'admin' | 'viewer' | 'partner';

export interface UserRow {
  readonly name: string;
  readonly password_hash: string;
  readonly role: Role;
  /** Of the role `partner`: whose leads it sees. */
  readonly partner: string;
  readonly created_at: number;
}

export interface SessionRow {
  /** SHA-256 of what the cookie holds. */
  readonly token_hash: string;
  readonly user_name: string;
  readonly csrf: string;
  readonly expires_at: number;
}

export interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly token_hash: string;
  readonly role: Role;
  readonly partner: string;
  readonly created_at: number;
}

/** Failed logins, by account and by address, each as a keyed hash. */
export interface AttemptRow {
  readonly key: string;
  readonly failures: number;
  readonly since: number;
}

export interface AuditRow {
  readonly id: string;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  /** What it was done to: a user, a partner, or the id of a lead. */
  readonly subject: string;
}
