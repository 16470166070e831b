import type { LossEstimate } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import { dataIn, linkWith } from '../../shared/share-link.ts';
import { usableProfile } from '../../shared/usable-profile.ts';

const key = 'lifeline-loss';

/** What a link to a result carries: the answers, and the figures as they were shown. */
export interface OpenedResult {
  readonly profile: BusinessProfile;
  readonly seed: number;
  readonly model: string;
  readonly evidence: LossEstimate['evidence'];
  readonly currency: string;
  readonly event: LossEstimate['event'];
}

/** A link that opens with the same answers and the same figures. */
export function resultLink(
  page: string,
  business: BusinessProfile,
  estimate: LossEstimate,
): string {
  const { seed, model, evidence, currency, event } = estimate;
  return linkWith(page, key, { profile: business, seed, model, evidence, currency, event });
}

/**
 * The result that an address carries.
 *
 * @param hash - `location.hash`
 * @returns `undefined` where there is none, `'broken'` where it cannot be used
 */
export function openedResult(hash: string): OpenedResult | 'broken' | undefined {
  const data = dataIn(hash, key);
  if (data === undefined) return undefined;
  const { profile, seed, model, evidence, currency, event } = (data ?? {}) as Partial<OpenedResult>;
  let isWhole = typeof profile === 'object' && profile !== null;
  const usable = usableProfile(isWhole ? ({ currency, ...profile } as BusinessProfile) : {}, () => {
    isWhole = false;
  });
  const figures = Object.values(event ?? {});
  const isUsable =
    isWhole &&
    Number.isSafeInteger(seed) &&
    typeof model === 'string' &&
    /^[\w.-]{1,40}$/.test(model) &&
    (evidence === 'claims' || evidence === 'public-record') &&
    currency !== undefined &&
    currency === usable.currency &&
    ['p10', 'p50', 'p90', 'p95', 'mean'].every((name) => Object.hasOwn(event ?? {}, name)) &&
    figures.length === 5 &&
    figures.every((figure) => typeof figure === 'number' && figure >= 0 && figure < 1e15) &&
    isRising(event as OpenedResult['event']);
  if (!isUsable) return 'broken';
  return { profile: usable, seed, model, evidence, currency, event } as OpenedResult;
}

function isRising({ p10, p50, p90, p95 }: OpenedResult['event']): boolean {
  return p10 <= p50 && p50 <= p90 && p90 <= p95;
}
