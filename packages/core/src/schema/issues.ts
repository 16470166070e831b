import type * as z from 'zod/mini';

/** Something in data from outside that cannot be used; `locales` and messages turn it into words. */
export interface Issue {
  /** Where: `profile.employees`. */
  readonly path: string;
  readonly code: 'type' | 'too-small' | 'too-large' | 'unknown-code' | 'unknown-key' | 'malformed';
  /** What would be allowed, in words of the schema: codes, a limit, a type. */
  readonly expected: string;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Checks a value, and gives codes in place of the library's sentences. */
export function check<S extends z.ZodMiniType>(schema: S, value: unknown): Checked<z.output<S>> {
  const outcome = schema.safeParse(value);
  if (outcome.success) return { ok: true, value: outcome.data };
  return { ok: false, issues: outcome.error.issues.map(toIssue) };
}

/** A code in place of the library's sentence. */
export function toIssue(issue: z.core.$ZodIssue): Issue {
  const path = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'too_small':
      return { path, code: 'too-small', expected: `at least ${issue.minimum}` };
    case 'too_big':
      return { path, code: 'too-large', expected: `at most ${issue.maximum}` };
    case 'invalid_value':
      return { path, code: 'unknown-code', expected: issue.values.map(String).join(', ') };
    case 'unrecognized_keys':
      return {
        path: [path, issue.keys.join(', ')].filter(Boolean).join('.'),
        code: 'unknown-key',
        expected: 'a key of the schema',
      };
    case 'invalid_type':
      return { path, code: 'type', expected: issue.expected };
    default:
      return { path, code: 'malformed', expected: 'another form' };
  }
}
