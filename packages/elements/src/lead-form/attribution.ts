import { type LeadSource, leadLimits } from '@lifeline-kit/core/lead';

/** What the page tells of where a visitor came from. */
export interface Visit {
  /** Address of the page now, and of its loading: single-page sites drop the query on the way. */
  readonly address: string;
  readonly landing: string;
  readonly referrer: string;
  /** Whether the visitor's browser sends the signal of Global Privacy Control. */
  readonly globalPrivacyControl: boolean;
}

export type Attribution = Pick<LeadSource, 'page' | 'referrer' | 'utm' | 'campaign'>;

/**
 * Where a lead came from, in this precedence: the campaign that the page has set; `utm_*` of the
 * address now; `utm_*` of the address at loading, all of them from one of the two. Nothing is kept
 * from page to page. With Global Privacy Control on, neither `utm_*` nor the referrer is read.
 *
 * @param campaign - as the page has set it
 * @param withQuery - whether the page allows the query of its address to go along
 */
export function attribution(
  { address, landing, referrer, globalPrivacyControl }: Visit,
  campaign: string | undefined,
  withQuery: boolean,
): Attribution {
  const page = withoutFragment(address, withQuery);
  if (globalPrivacyControl) return { page, ...(campaign && { campaign }) };
  const utm = utmOf(address) ?? utmOf(landing);
  const from = foreign(referrer, address);
  const named = campaign ?? utm?.campaign;
  return {
    page,
    ...(from && { referrer: from }),
    ...(utm && { utm }),
    ...(named && { campaign: named }),
  };
}

/** The visit as the browser tells it. */
export function currentVisit(): Visit {
  const [navigation] = performance.getEntriesByType('navigation');
  return {
    address: location.href,
    landing: navigation?.name ?? location.href,
    referrer: document.referrer,
    globalPrivacyControl:
      (navigator as { readonly globalPrivacyControl?: unknown }).globalPrivacyControl === true,
  };
}

function withoutFragment(address: string, withQuery: boolean): string {
  const [page = ''] = address.split(withQuery ? '#' : /[?#]/);
  return page.slice(0, leadLimits.address);
}

const utmNames = ['source', 'medium', 'campaign', 'term', 'content'] as const;

function utmOf(address: string): LeadSource['utm'] | undefined {
  const query = parsed(address)?.searchParams;
  const found = utmNames.flatMap((name) => {
    const value = query
      ?.get(`utm_${name}`)
      ?.replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, leadLimits.label);
    return value ? [[name, value]] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** A page of another site, without what it was asked for. */
function foreign(referrer: string, address: string): string | undefined {
  const from = parsed(referrer);
  if (!from || !/^https?:$/.test(from.protocol)) return undefined;
  if (from.origin === parsed(address)?.origin) return undefined;
  return (from.origin + from.pathname).slice(0, leadLimits.address);
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
