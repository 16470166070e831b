import { itemStates } from '@lifeline-kit/core/compliance-checklist';
import { activities, figures, regimeHeads } from '@lifeline-kit/core/compliance-rules';
import { type BusinessProfile, type Region, regions } from '@lifeline-kit/core/profile';
import { usableProfile } from '../../shared/usable-profile.ts';
import type { ChecklistAnswers } from './answers.ts';

/** What a file or a link brings back. */
export interface ReadAnswers {
  readonly answers: ChecklistAnswers;
  readonly business: BusinessProfile;
}

/** Characters of an owner's name. */
const longestOwner = 200;

/**
 * The answers that a file holds.
 *
 * @param text - JSON from outside: anything but answers of this kit is refused as a whole
 */
export function readAnswers(text: string): ReadAnswers | undefined {
  try {
    return checkedAnswers(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The answers in plain data from outside; `undefined` where any part of it is none. */
export function checkedAnswers(data: unknown): ReadAnswers | undefined {
  if (!isRecord(data) || data.schema !== 'lifeline/checklist-answers@1') return undefined;
  const { schema: _, business = {}, answers, result: __, ...more } = data;
  if (Object.keys(more).length > 0 || !isRecord(business) || !isRecord(answers)) return undefined;
  let isWhole = true;
  const usable = usableProfile(business as BusinessProfile, () => {
    isWhole = false;
  });
  const {
    regions: places,
    activities: said,
    figures: typed,
    held,
    items,
    revenue,
    ...rest
  } = answers;
  const isUsable =
    isWhole &&
    Object.keys(rest).length === 0 &&
    (places === undefined || isListOf(places, regions)) &&
    isMap(
      said,
      (key, value) =>
        (activities as readonly string[]).includes(key) && isOneOf(value, ['yes', 'no', 'unsure']),
    ) &&
    isMap(
      typed,
      (key, value) =>
        (figures as readonly string[]).includes(key) && (value === 'unsure' || isAmount(value)),
    ) &&
    isMap(held, (key, value) => isRegime(key) && isOneOf(value, ['yes', 'no', 'unknown'])) &&
    isMap(revenue, (key, value) => isRegime(key) && isAmount(value)) &&
    isMap(items, (key, value) => isRegime(key.replace(/-\d{2}$/, '')) && isItem(value));
  if (!isUsable) return undefined;
  return {
    business: usable,
    answers: {
      ...(places !== undefined && { regions: places as readonly Region[] }),
      activities: said,
      figures: typed,
      held,
      items,
      revenue,
    } as ChecklistAnswers,
  };
}

type Data = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !Object.hasOwn(value, '__proto__');

function isMap(value: unknown, fits: (key: string, value: unknown) => boolean): boolean {
  return isRecord(value) && Object.entries(value).every(([key, one]) => fits(key, one));
}

const isOneOf = (value: unknown, codes: readonly string[]): boolean =>
  typeof value === 'string' && codes.includes(value);

const isListOf = (value: unknown, codes: readonly string[]): boolean =>
  Array.isArray(value) && value.length <= codes.length && value.every((one) => isOneOf(one, codes));

const isAmount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1e14;

const isRegime = (id: string): boolean => regimeHeads.some((head) => head.id === id);

function isItem(value: unknown): boolean {
  if (!isRecord(value)) return isOneOf(value, itemStates);
  const { state, owner, due, ...rest } = value;
  return (
    Object.keys(rest).length === 0 &&
    (state === undefined || isOneOf(state, itemStates)) &&
    (owner === undefined || (typeof owner === 'string' && owner.length <= longestOwner)) &&
    (due === undefined || (typeof due === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(due)))
  );
}
