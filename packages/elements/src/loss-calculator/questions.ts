import {
  type BusinessProfile,
  type Industry,
  industries,
  profileLimits,
  type Region,
  regions,
} from '@lifeline-kit/core/profile';
import type { CommonMessages } from '@lifeline-kit/locales/common/messages';
import type { LossCalculatorMessages } from '@lifeline-kit/locales/loss-calculator/messages';
import { fill } from '../shared/fill.ts';
import { type Parsed, parseNumber } from '../shared/parse-number.ts';

type Words = CommonMessages & LossCalculatorMessages;

/** The questions that open the widget, in their order. */
export const openingQuestions = [
  'industry',
  'region',
  'employees',
  'annualRevenue',
  'records',
] as const;
export type OpeningQuestion = (typeof openingQuestions)[number];
export type NumberField = Exclude<OpeningQuestion, 'industry' | 'region'>;

/** Ends of the sliders; a field takes more than its slider shows. Revenue in US dollars. */
export const sliderEnds: Readonly<Record<NumberField, readonly [low: number, high: number]>> = {
  employees: [1, 500],
  annualRevenue: [50e3, 50e6],
  records: [10, 1e6],
};

/** Numbers that an error message shows, so that nobody wonders how to write one. */
const examples: Readonly<Record<NumberField, number>> = {
  employees: 12,
  annualRevenue: 1_500_000,
  records: 2500,
};

/** Industries by their name, with what has none of its own at the end. */
export function industryOptions(words: Words, lang: string) {
  const byName = new Intl.Collator(lang);
  return optionsOf<Industry>(industries, (code) => words[`industry.${code}`]).sort((a, b) =>
    a.value === 'other' ? 1 : b.value === 'other' ? -1 : byName.compare(a.label, b.label),
  );
}

export function regionOptions(words: Words) {
  return optionsOf<Region>(regions, (code) => words[`region.${code}`]);
}

function optionsOf<C extends string>(codes: readonly C[], label: (code: C) => string) {
  return codes.map((value) => ({ value, label: label(value) }));
}

/** Why a typed number cannot be used, in words; nothing where it can. */
export function numberError(
  field: NumberField,
  parsed: Parsed,
  words: Words,
  number: (value: number) => string,
): string | undefined {
  if (parsed === 'empty') return undefined;
  const example = number(examples[field]);
  if (parsed === 'invalid') return fill(words.errorNumber, { example });
  const { low, high } = profileLimits[field];
  if (parsed < low) return fill(words.errorTooSmall, { low: number(low) });
  if (parsed > high) return fill(words.errorTooLarge, { high: number(high) });
  if (!Number.isInteger(parsed)) return fill(words.errorWhole, { example });
  return undefined;
}

/** A typed number as an answer: money is rounded to whole units. */
export function readAnswer(field: NumberField, text: string, lang: string): Parsed {
  const parsed = parseNumber(text, lang);
  return field === 'annualRevenue' && typeof parsed === 'number' ? Math.round(parsed) : parsed;
}

/** Questions that have an answer. */
export function answeredCount(business: BusinessProfile): number {
  return openingQuestions.filter((field) => business[field] !== undefined).length;
}
