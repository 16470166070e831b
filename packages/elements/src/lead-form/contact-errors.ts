import { type ContactField, leadLimits, wholeCharacters } from '@lifeline-kit/core/lead';

/** What is wrong with an entry. */
export type ContactError = 'missing' | 'email' | 'phone' | 'long';

export type Typed = Readonly<Record<ContactField, string>>;

/**
 * What stands in the way of sending, by field, in the order of the form.
 *
 * Only what cannot be answered at all is held back. An address may be quoted, in any script, without a
 * dot, with a plus: it has an @ with something on both sides. A number has a digit of any script.
 */
export function contactErrors(
  typed: Typed,
  fields: readonly ContactField[],
  required: readonly ContactField[],
): ReadonlyMap<ContactField, ContactError> {
  const errors = new Map<ContactField, ContactError>();
  for (const field of fields) {
    const error = errorOf(field, cleaned(typed[field]), required.includes(field));
    if (error) errors.set(field, error);
  }
  return errors;
}

function errorOf(field: ContactField, text: string, isRequired: boolean): ContactError | undefined {
  if (text === '') return isRequired ? 'missing' : undefined;
  if (text.length > leadLimits[field]) return 'long';
  if (field === 'email' && !/.[@＠]./su.test(text)) return 'email';
  if (field === 'phone' && !/\p{Nd}/u.test(text)) return 'phone';
  return undefined;
}

/** What was typed, as it is sent: without space around it, and without halves of characters. */
export function cleaned(text: string): string {
  return wholeCharacters(text).trim();
}
