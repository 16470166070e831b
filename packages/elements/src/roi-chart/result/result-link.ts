import { type BusinessProfile, controls } from '@lifeline-kit/core/profile';
import {
  noAnswers,
  type ReturnAnswers,
  type ReturnField,
  returnLimits,
} from '@lifeline-kit/core/return-fields';
import type { ReturnProjection } from '@lifeline-kit/core/roi';
import { dataIn, linkWith } from '../../shared/share-link.ts';
import { usableProfile } from '../../shared/usable-profile.ts';

const key = 'lifeline-return';

/** What a link to a result carries: the answers, and the headline as it was shown. */
export interface OpenedResult {
  readonly profile: BusinessProfile;
  readonly answers: ReturnAnswers;
  readonly model: string;
  readonly currency: string;
  readonly npv: number;
}

/** A link that opens with the same answers and the same figures. */
export function resultLink(
  page: string,
  profile: BusinessProfile,
  answers: ReturnAnswers,
  { model, currency = 'USD', npv }: ReturnProjection,
): string {
  return linkWith(page, key, { profile, answers, model, currency, npv });
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
  const { profile, answers, model, currency, npv } = (data ?? {}) as Partial<OpenedResult>;
  const told = usableAnswers(answers);
  let isWhole = typeof profile === 'object' && profile !== null;
  const usable = usableProfile(isWhole ? (profile as BusinessProfile) : {}, () => {
    isWhole = false;
  });
  const isUsable =
    isWhole &&
    told !== undefined &&
    typeof model === 'string' &&
    /^[\w.-]{1,40}$/.test(model) &&
    typeof currency === 'string' &&
    /^[A-Z]{3}$/.test(currency) &&
    typeof npv === 'number' &&
    Math.abs(npv) < 1e16;
  return isUsable ? { profile: usable, answers: told, model, currency, npv } : 'broken';
}

/** Answers that came from outside; `undefined` where any of them cannot be used. */
function usableAnswers(answers: unknown): ReturnAnswers | undefined {
  if (typeof answers !== 'object' || answers === null) return undefined;
  const { figures = {}, unsure = [], bought, years, halved } = answers as Partial<ReturnAnswers>;
  const isField = (field: unknown): field is ReturnField =>
    typeof field === 'string' && Object.hasOwn(returnLimits, field);
  const areFigures =
    typeof figures === 'object' &&
    figures !== null &&
    Object.entries(figures).every(([field, value]) => {
      if (!isField(field) || typeof value !== 'number') return false;
      return value >= returnLimits[field].low && value <= returnLimits[field].high;
    });
  const areControls =
    bought === undefined ||
    (Array.isArray(bought) && bought.every((one) => controls.includes(one)));
  const isUsable =
    areFigures &&
    areControls &&
    Array.isArray(unsure) &&
    unsure.every(isField) &&
    Number.isInteger(years) &&
    years! >= 1 &&
    years! <= 5 &&
    typeof halved === 'boolean';
  return isUsable
    ? { ...noAnswers, figures, unsure, years: years!, halved, ...(bought && { bought }) }
    : undefined;
}
