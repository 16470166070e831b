import type { ContactField, SpamSignal } from './limits.ts';

export type { SpamSignal } from './limits.ts';

/** The envelope in which a lead travels, by Standard Webhooks. */
export interface LeadCreated {
  readonly type: 'lead.created';
  /** ISO 8601, by the clock of the visitor's device. */
  readonly timestamp: string;
  readonly data: Lead;
}

export interface Lead {
  /** UUIDv7, also the idempotency key: a receiver that has it already answers as the first time. */
  readonly id: string;
  /** A `test` lead is the page owner trying out the form. */
  readonly mode: 'live' | 'test';
  readonly source: LeadSource;
  readonly contact: LeadContact;
  readonly consent: LeadConsent;
  /** What the widget showed; missing where the visitor chose not to attach it, or a form stood alone. */
  readonly result?: LeadResult;
  readonly answers?: LeadAnswers;
  readonly spam: LeadSpam;
}

export type LeadContact = Readonly<Partial<Record<ContactField, string>>>;

export interface LeadSource {
  /** Tag of the widget whose result the form stood under, or of the form. */
  readonly element: string;
  readonly kitVersion: string;
  readonly instanceId: string;
  readonly partnerId?: string;
  readonly campaign?: string;
  /** Address of the page, without query and fragment. */
  readonly page: string;
  /** Where the visitor came from, without query and fragment. */
  readonly referrer?: string;
  /** BCP 47, of the words that were shown. */
  readonly locale: string;
  readonly utm?: Readonly<
    Partial<Record<'source' | 'medium' | 'campaign' | 'term' | 'content', string>>
  >;
}

/** What was asked for, in which words, and what the visitor decided. */
export interface LeadConsent {
  /** ISO 8601, by the clock of the visitor's device. */
  readonly givenAt: string;
  /** BCP 47, of the texts below. */
  readonly language: string;
  readonly purposes: readonly LeadPurpose[];
  readonly policy?: { readonly href: string; readonly version?: string };
  /** Who answers for the data. */
  readonly controller?: string;
  /** Who receives it, as the form told. */
  readonly recipients: readonly string[];
  /** Version of the form and its texts. */
  readonly form: string;
  /** Whether the browser sent the signal of Global Privacy Control. */
  readonly globalPrivacyControl: boolean;
}

export interface LeadPurpose {
  readonly purpose: string;
  readonly granted: boolean;
  /** `button`: by sending the form, below the text; `box`: by a box that was off when it was shown. */
  readonly by: 'box' | 'button';
  /** The exact text that stood there. */
  readonly text: string;
  /** Of the text in UTF-8, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly version: string;
}

/** A result in short, each figure also as it stood on the screen. */
export interface LeadResult {
  /** `loss`, `maturity`, `return`, `compliance`: what `schema` of the result begins with. */
  readonly kind: string;
  readonly headline: string;
  readonly band?: string;
  readonly metrics: readonly LeadMetric[];
  readonly model: string;
  readonly seed?: number;
}

export interface LeadMetric {
  /** Stable: it never changes its meaning. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** ISO 4217, `share` (0-1), `points`, `hours`, `months`, `count`. */
  readonly unit: string;
  /** The figure as it was shown. */
  readonly shown: string;
}

/** The answers of the widget under the ids of its questions, as its scoring takes them. */
export type LeadAnswers = Readonly<
  Record<
    string,
    string | number | boolean | readonly string[] | Readonly<Record<string, string | number>>
  >
>;

/** What looks like a machine. It marks a lead and never drops one. */
export interface LeadSpam {
  readonly signals: readonly SpamSignal[];
  /** Milliseconds between the showing of the form and its sending. */
  readonly elapsed: number;
  /** Made when the form was shown; a second lead with the same one is a replay. */
  readonly token?: string;
  /** An ALTCHA solution, for the collector to verify. */
  readonly proof?: string;
}

/**
 * The same lead on one level, for tools that map fields by hand. Keys of contact, source and consent
 * are always there; figures and answers follow as `metric_…` and `answer_…`.
 */
export interface FlatLead extends Readonly<Record<string, string | number | boolean>> {
  readonly type: 'lead.created';
  readonly id: string;
}
