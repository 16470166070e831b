import { convert } from '@lifeline-kit/core/currency';
import { type BusinessProfile, regions } from '@lifeline-kit/core/profile';
import type { TemplateResult } from 'lit';
import type { Asking, NumberSpec } from '../shared/asking.ts';
import { currencySign } from '../shared/currency-sign.ts';
import { industryOptions } from '../shared/industry-options.ts';
import type { LocaleController } from '../shared/locale-controller.ts';
import { oncePer } from '../shared/once-per.ts';
import type { Words } from './catalogue.ts';

/** The questions that open the widget, in their order. */
export const openingQuestions = [
  'industry',
  'region',
  'employees',
  'annualRevenue',
  'records',
] as const;
export type OpeningQuestion = (typeof openingQuestions)[number];

/** Makes each opening question as a field. */
export function openingFields(
  asking: Asking,
  business: BusinessProfile,
  words: Words,
  locale: LocaleController<Words>,
): Readonly<Record<OpeningQuestion, () => TemplateResult>> {
  const currency = business.currency ?? 'USD';
  const rate = convert(1, 'USD', currency);
  const worded = (field: OpeningQuestion) => ({
    label: words[`${field}Label`],
    help: words[`${field}Help`],
  });
  const people =
    (field: 'employees' | 'records', slider: NonNullable<NumberSpec['slider']>, example: number) =>
    (): TemplateResult =>
      asking.number({
        ...worded(field),
        field,
        kind: 'people',
        example,
        slider,
        unitAfter: words[`${field}Unit`],
      });
  return {
    industry: () =>
      asking.choice({
        ...worded('industry'),
        field: 'industry',
        choose: words.choose,
        options: industryOptions(words),
      }),
    region: () =>
      asking.choice({
        ...worded('region'),
        field: 'region',
        choose: words.choose,
        options: regionOptions(words),
      }),
    employees: people('employees', [1, 500], 12),
    annualRevenue: () =>
      asking.number({
        ...worded('annualRevenue'),
        field: 'annualRevenue',
        kind: 'money',
        example: 1_500_000,
        slider: [50e3 * rate, 50e6 * rate],
        unitBefore: currencySign(locale.lang, currency),
      }),
    records: people('records', [10, 1e6], 2500),
  };
}

const regionOptions = oncePer((words: Words) =>
  regions.map((value) => ({ value, label: words[`region.${value}`] })),
);

/** Questions that have an answer. */
export function answeredCount(business: BusinessProfile): number {
  return openingQuestions.filter((field) => business[field] !== undefined).length;
}
