import { checkFlatLead, checkLead, type Issue } from '@lifeline-kit/core/schema';
import { Problem } from '../problem.ts';
import { type FormContext, parseForm } from './parse-form.ts';
import { parseJson } from './parse-json.ts';
import type { TakenLead } from './taken-lead.ts';

/** Media types in which a lead may come. `text/plain` needs no preflight from a page. */
const json = /^(application\/json|text\/plain)\s*(;|$)/i;
const form = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/** Whether a plain form sends it: a person looks at the answer, and no program. */
export const isForm = (contentType: string): boolean => form.test(contentType);

export const isLeadType = (contentType: string): boolean =>
  json.test(contentType) || isForm(contentType);

/**
 * A lead out of the bytes of a request, in either shape, checked against the schema.
 *
 * @throws {Problem} 400 where it cannot be read, 422 where it is no lead; with what and where
 */
export function takeLead(bytes: Uint8Array, contentType: string, context: FormContext): TakenLead {
  if (!isForm(contentType)) return checked(parseJson(bytes));
  const { value, content } = parseForm(bytes, context);
  return { ...checked(value), content };
}

function checked(value: unknown): TakenLead {
  const isEnvelope = typeof value === 'object' && value !== null && Object.hasOwn(value, 'data');
  if (isEnvelope) {
    const outcome = checkLead(value);
    if (outcome.ok) return { format: 'envelope', lead: outcome.value };
    throw noLead(outcome.issues);
  }
  const outcome = checkFlatLead(value);
  if (outcome.ok) return { format: 'flat', lead: outcome.value };
  throw noLead(outcome.issues);
}

/** Paths come from the sender; a few of them say enough. */
const mostIssues = 20;

const noLead = (issues: readonly Issue[]): Problem =>
  new Problem({
    status: 422,
    code: 'no-lead',
    title: 'The body is not a lead',
    issues: issues.slice(0, mostIssues).map(({ path, code, expected }) => ({
      path: path.slice(0, 200),
      code,
      expected: expected.slice(0, 200),
    })),
  });
