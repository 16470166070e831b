import type { BusinessProfile } from '@lifeline-kit/core/profile';
import { meanOf } from '@lifeline-kit/core/roi';
import { fill } from '../../shared/fill.ts';
import type { ResultContext } from './context.ts';

type Industry = NonNullable<BusinessProfile['industry']>;

/** Trades in which something stands still that is dear by the hour. */
const plants: readonly Industry[] = [
  'manufacturing',
  'automotive-supplier',
  'hardware-iot',
  'defense-contractor',
  'food',
  'energy',
  'water',
  'transport',
  'construction',
];

/** Trades that work for larger customers, and are asked by them how they keep data. */
const professions: readonly Industry[] = [
  'legal',
  'accounting-tax',
  'professional-services',
  'investment-adviser',
  'insurance',
  'it-msp',
  'saas',
  'software-isv',
  'edtech',
  'health-it-vendor',
  'real-estate-settlement',
];

/** The same figures, told to whom they concern: by the reader, then by the trade. */
export function storySentences(context: ResultContext): readonly string[] {
  const { audience, words, locale, input, figure, projection, business } = context;
  const money = (amount: number): string => locale.money(amount, projection.currency ?? 'USD');
  const reader = fill(words[`story.${audience}`], {
    before: money(meanOf(input.risk.lossPerYearBefore)),
    after: money(meanOf(input.risk.lossPerYearAfter)),
    hours: locale.number(Math.round(meanOf(figure('staffHoursPerYear')))),
  });
  const { industry } = business;
  if (industry && plants.includes(industry)) {
    const amount = projection.years[0]!.efficiency;
    const hour = money(meanOf(figure('costPerHour')));
    const sentence = amount >= 1 ? words.storyStopped : words.storyStoppedNot;
    return [reader, fill(sentence, { hour, amount: money(amount) })];
  }
  if (industry && professions.includes(industry)) {
    const first = projection.years.find(({ opportunity }) => opportunity >= 1);
    if (!first) return [reader, words.storyAdmissionNot];
    const year = locale.number(first.year);
    return [reader, fill(words.storyAdmission, { amount: money(first.opportunity), year })];
  }
  return [reader];
}
