import { createHash } from 'node:crypto';
import { contactFields, type FlatLead, type LeadCreated } from '@lifeline-kit/core/lead';
import { Problem } from '../problem.ts';
import { decode } from './parse-json.ts';

/** What the page around a plain form tells beside its fields. */
export interface FormContext {
  /** The address of the page, if the browser told it. */
  readonly referrer: string;
  readonly now: Date;
}

const mostFields = 400;
const dayMs = 86_400_000;

/** A lead from a form, still to be checked. */
export interface FormLead {
  readonly value: unknown;
  /** Of a form without an id: what makes two of them the same lead. */
  readonly content?: string;
}

/**
 * A lead from a plain HTML form, which works without any script.
 *
 * Fields of the flat twin with an `id` are such a twin, posted by the kit. Without an `id` a person
 * wrote the form by hand: `name`, `email`, `company`, `phone`, `message` are enough, and hidden
 * fields may add `partner_id`, `campaign`, `locale`, `consent_text`, `consent_version`, `policy_href`,
 * `controller` and `mode`. A field `website` that people do not see marks whoever fills it.
 *
 * @throws {Problem} 400: no form that can be read
 */
export function parseForm(bytes: Uint8Array, context: FormContext): FormLead {
  const fields = readFields(decode(bytes));
  if (fields.has('id')) return { value: flatTwin(fields) };
  const content = JSON.stringify([...fields].sort());
  return { value: handWritten(fields, content, context), content };
}

function readFields(text: string): ReadonlyMap<string, string> {
  const all = [...new URLSearchParams(text)];
  const fields = new Map(all);
  if (all.length > mostFields || fields.size !== all.length || text.includes('%00')) {
    throw new Problem({
      status: 400,
      code: 'malformed',
      title: `A form has each field once, and at most ${mostFields}`,
    });
  }
  return fields;
}

const numbers = /^(spam_elapsed|result_seed|metric_.+)$/;
const numeric = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Fields are text; what the twin has as a number or a boolean becomes one again. */
function flatTwin(fields: ReadonlyMap<string, string>): unknown {
  const typed = [...fields].map(([name, value]): [string, FlatLead[string]] => {
    if (name === 'global_privacy_control') return [name, value === 'true'];
    const isNumber = numbers.test(name) && !/_(unit|shown)$/.test(name) && numeric.test(value);
    return [name, isNumber ? Number(value) : value];
  });
  return Object.fromEntries(typed);
}

function handWritten(
  fields: ReadonlyMap<string, string>,
  content: string,
  context: FormContext,
): LeadCreated {
  const field = (name: string): string => fields.get(name)?.trim() ?? '';
  const given = (name: string, key = name) => (field(name) ? { [key]: field(name) } : {});
  const moment = context.now.toISOString();
  const text = field('consent_text');
  const controller = field('controller');
  return {
    type: 'lead.created',
    timestamp: moment,
    data: {
      id: formId(content, context.now),
      mode: field('mode') === 'test' ? 'test' : 'live',
      source: {
        element: 'lifeline-lead-form',
        kitVersion: 'none',
        instanceId: 'plain-form',
        ...given('partner_id', 'partnerId'),
        ...given('campaign'),
        page: context.referrer,
        locale: field('locale') || 'en',
      },
      contact: Object.assign({}, ...contactFields.map((name) => given(name))),
      consent: {
        givenAt: moment,
        language: field('locale') || 'en',
        purposes: text
          ? [
              {
                purpose: 'reply',
                granted: true,
                by: 'button',
                text,
                sha256: createHash('sha256').update(text).digest('hex'),
                version: field('consent_version') || '1',
              },
            ]
          : [],
        ...(field('policy_href') ? { policy: { href: field('policy_href') } } : {}),
        ...given('controller'),
        recipients: controller ? [controller] : [],
        form: 'plain',
        globalPrivacyControl: false,
      },
      spam: { signals: field('website') ? ['honeypot'] : [], elapsed: 0 },
    },
  };
}

/**
 * An id for a form that has none, made of its day and its content: sent twice, by a double click or
 * by Back, it is one lead. It has the shape of version 7, with the day in place of the moment.
 */
function formId(content: string, now: Date): string {
  const day = Math.floor(now.getTime() / dayMs) * dayMs;
  const hash = createHash('sha256').update(`${day} ${content}`).digest('hex');
  const time = day.toString(16).padStart(12, '0');
  const variant = '89ab'[Number.parseInt(hash[3]!, 16) % 4];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}
