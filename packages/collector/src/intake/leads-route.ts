import { type Context, Hono } from 'hono';
import type { Collector } from '../collector.ts';
import { Problem } from '../problem.ts';
import { StorageError } from '../store/lead-writer.ts';
import { type Bindings, clientAddress } from './client-address.ts';
import { leadRow } from './lead-row.ts';
import { readBody, tooLarge } from './read-body.ts';
import { isForm, isLeadType, takeLead } from './take-lead.ts';
import type { TakenLead } from './taken-lead.ts';
import { thanksAddress } from './thanks-page.ts';

type Request = Context<{ Bindings: Bindings }>;

/** Seconds after which a sender may try again when the database takes nothing. */
const retryAfter = 10;

/** `POST /v1/leads`: where leads come in. */
export function leadsRoute(collector: Collector): Hono<{ Bindings: Bindings }> {
  const route = new Hono<{ Bindings: Bindings }>();

  route.options('/v1/leads', async (context) => {
    await allowOrigin(collector, context);
    context.header('access-control-allow-methods', 'POST');
    context.header('access-control-allow-headers', 'content-type, idempotency-key');
    context.header('access-control-max-age', '7200');
    return context.body(null, 204);
  });

  route.post('/v1/leads', async (context) => {
    context.header('cache-control', 'no-store');
    const address = clientAddress(context, collector.settings.trustProxy);
    collector.limits.request(address);
    let taken: TakenLead;
    try {
      await allowOrigin(collector, context);
      taken = await readLead(collector, context);
      await allowPartner(collector, context, taken);
    } catch (error) {
      throw error instanceof Problem ? collector.limits.junk(address, error) : error;
    }
    return keepLead(collector, context, taken, address);
  });

  return route;
}

async function allowOrigin({ origins }: Collector, context: Request): Promise<void> {
  const origin = context.req.header('origin');
  context.header('vary', 'origin');
  if (origin === undefined || origin === new URL(context.req.url).origin) return;
  if (!(await origins.allows(origin))) throw foreign(`pages of ${origin.slice(0, 100)}`);
  context.header('access-control-allow-origin', origin);
  context.header('access-control-expose-headers', 'retry-after');
}

async function readLead({ settings }: Collector, context: Request): Promise<TakenLead> {
  const { maxLeadBytes: most, bodySeconds: seconds } = settings;
  const contentType = context.req.header('content-type') ?? '';
  if (!isLeadType(contentType)) {
    throw unsupported('A lead comes as application/json, text/plain or a form');
  }
  if ((context.req.header('content-encoding') ?? 'identity') !== 'identity') {
    throw unsupported('A lead comes without compression');
  }
  if (Number(context.req.header('content-length') ?? 0) > most) throw tooLarge(most);
  const bytes = await readBody(context.env.incoming, { most, seconds });
  const referrer = pageOf(context.req.header('referer'));
  return takeLead(bytes, contentType, { referrer, now: new Date() });
}

/** The address of a page without what stands after it, which may be personal. */
function pageOf(referrer = ''): string {
  if (!URL.canParse(referrer)) return '';
  const { origin, pathname } = new URL(referrer);
  return `${origin}${pathname}`.slice(0, 2000);
}

async function allowPartner(
  { origins }: Collector,
  context: Request,
  taken: TakenLead,
): Promise<void> {
  const origin = context.req.header('origin');
  if (origin === undefined || origin === new URL(context.req.url).origin) return;
  const partner = partnerOf(taken);
  if (await origins.allowsFor(origin, partner)) return;
  throw foreign(partner ? 'this page for that partner' : 'this page without its partner');
}

const partnerOf = ({ format, lead }: TakenLead): string =>
  (format === 'envelope' ? lead.data.source.partnerId : String(lead.partner_id)) ?? '';

async function keepLead(
  { settings, limits, writer, metrics }: Collector,
  context: Request,
  taken: TakenLead,
  address: string,
): Promise<Response> {
  const row = leadRow(taken, Date.now(), settings.lateMinutes * 60_000);
  limits.lead(address, row.partner, row.spam === 1);
  const began = performance.now();
  const written = await writer.write(row).catch((error: unknown) => {
    metrics.lead('failed');
    throw error instanceof StorageError ? notNow : error;
  });
  metrics.commit(performance.now() - began);
  metrics.lead(written);
  if (written === 'conflict') throw otherContent;
  if (isForm(context.req.header('content-type') ?? '')) {
    return context.redirect(thanksAddress(row.locale), 303);
  }
  return context.json({ id: row.id, status: 'stored' }, 202);
}

const foreign = (who: string): Problem =>
  new Problem({
    status: 403,
    code: 'origin',
    title: 'The page may not send leads here',
    detail: `The collector does not take leads from ${who}: see ALLOWED_ORIGINS, and partners on the admin page`,
  });

const unsupported = (title: string): Problem =>
  new Problem({ status: 415, code: 'media-type', title });

const otherContent = new Problem({
  status: 409,
  code: 'other-content',
  title: 'There is a lead with this id and other content',
});

const notNow = new Problem({
  status: 503,
  code: 'storage',
  title: 'The lead could not be stored; nothing was kept',
  retryAfter,
});
