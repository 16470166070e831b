import { timingSafeEqual } from 'node:crypto';
import type { Collector } from '../collector.ts';
import { decode } from '../intake/parse-json.ts';
import { readBody } from '../intake/read-body.ts';
import { isForm } from '../intake/take-lead.ts';
import { Problem } from '../problem.ts';
import type { AdminContext } from './context.ts';

const mostBytes = 32_768;

/**
 * The fields of a form, if it was sent by a page of ours.
 *
 * @throws {Problem} 403 where another site has sent it
 */
export async function readFields(
  { settings }: Collector,
  context: AdminContext,
): Promise<URLSearchParams> {
  if (!isOwnPage(context)) throw notOurs;
  if (!isForm(context.req.header('content-type') ?? '')) {
    throw new Problem({ status: 415, code: 'media-type', title: 'This takes a form' });
  }
  const seconds = settings.bodySeconds;
  const bytes = await readBody(context.env.incoming, { most: mostBytes, seconds });
  return new URLSearchParams(decode(bytes));
}

/** Browsers say where a form comes from; those that do not send `Origin` with any form are long gone. */
function isOwnPage(context: AdminContext): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = context.req.header('origin');
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === context.req.header('host');
}

/** @throws {Problem} 403 where a form has not the secret of the session */
export function assertCsrf(fields: URLSearchParams, csrf: string): void {
  const given = Buffer.from(fields.get('csrf') ?? '');
  const right = Buffer.from(csrf);
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw notOurs;
}

const notOurs = new Problem({
  status: 403,
  code: 'foreign-form',
  title: 'The form did not come from a page of the collector',
});
