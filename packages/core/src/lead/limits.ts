/** What a person can tell of themselves, in the order of the form. */
export const contactFields = ['name', 'email', 'company', 'phone', 'message'] as const;
export type ContactField = (typeof contactFields)[number];

/**
 * Characters of each text in a lead. Generous, since no real name, address or number may be refused:
 * an e-mail address has at most 254 (RFC 5321), and twice that when it is quoted and escaped.
 */
export const leadLimits = {
  name: 200,
  email: 520,
  company: 200,
  phone: 80,
  message: 2000,
  /** Ids, codes, versions. */
  code: 80,
  /** Names, labels, figures as shown. */
  label: 200,
  /** A sentence or two: a headline, the text of a consent. */
  sentence: 1000,
  address: 2000,
  /** A token or a proof of work. */
  token: 2000,
  metrics: 24,
  purposes: 10,
  recipients: 10,
  answers: 300,
} as const;

/**
 * Why a lead may be from a machine: a field was filled that people do not see; it came faster than
 * a person types; the token of the form is missing; the proof of work that the page asks for is
 * missing. Each marks the lead, none drops it.
 */
export const spamSignals = ['honeypot', 'too-fast', 'no-token', 'no-proof'] as const;
export type SpamSignal = (typeof spamSignals)[number];
