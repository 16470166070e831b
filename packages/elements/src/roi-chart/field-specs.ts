import { type ReturnField, returnLimits } from '@lifeline-kit/core/return-fields';
import type { Uncertain } from '@lifeline-kit/core/roi';
import type { Guess, NumberSpec } from '../shared/asking.ts';
import { fill } from '../shared/fill.ts';
import type { LocaleController } from '../shared/locale-controller.ts';
import type { Words } from './catalogue.ts';

/** Numbers that are asked here: those of the projection, and those of every business. */
export type AskedField = ReturnField | 'employees' | 'annualRevenue';

/** What a field needs around it. */
export interface SpecContext {
  readonly words: Words;
  readonly locale: LocaleController<Words>;
  readonly currency: string;
  /** As a field counts without an answer; `undefined` until the model is there. */
  readonly guess: ((field: ReturnField) => Uncertain) | undefined;
  readonly isUnsure: (field: ReturnField) => boolean;
}

type Kind = NumberSpec['kind'];

/** One question about money, time or chances, with our guess in it until it is answered. */
export function returnSpec(
  field: ReturnField,
  kind: Kind,
  {
    label,
    help,
    example,
    unit,
  }: {
    readonly label: string;
    readonly help: string;
    readonly example: number;
    readonly unit?: string;
  },
  context: SpecContext,
): NumberSpec<AskedField> {
  const { locale, currency } = context;
  return {
    field,
    kind,
    label,
    help,
    example,
    slider: 'none',
    limits: returnLimits[field],
    guess: guessOf(field, kind, context),
    ...(kind === 'money' ? { unitBefore: locale.currencySign(currency) } : {}),
    ...(unit !== undefined && { unitAfter: unit }),
  };
}

/** The questions that open the widget. */
export function openingSpecs(context: SpecContext): readonly NumberSpec<AskedField>[] {
  const { words } = context;
  const worded = (field: 'perYear' | 'setup' | 'staffHoursPerYear' | 'hourlyCost') => ({
    label: words[`${field}Label`],
    help: words[`${field}Help`],
  });
  return [
    returnSpec('perYear', 'money', { ...worded('perYear'), example: 9000 }, context),
    returnSpec('setup', 'money', { ...worded('setup'), example: 1500 }, context),
    returnSpec(
      'staffHoursPerYear',
      'plain',
      { ...worded('staffHoursPerYear'), example: 40, unit: words.hoursUnit },
      context,
    ),
    returnSpec('hourlyCost', 'money', { ...worded('hourlyCost'), example: 35 }, context),
  ];
}

function guessOf(field: ReturnField, kind: Kind, context: SpecContext): Guess {
  const { words, locale, currency, guess, isUnsure } = context;
  if (!guess) return { value: undefined, said: words.loading };
  const range = guess(field);
  if (typeof range === 'number') return { value: range, said: words.guessPoint };
  const show = (value: number): string =>
    kind === 'money'
      ? locale.moneyFull(value, currency)
      : kind === 'share'
        ? locale.percent(value)
        : locale.number(value);
  const ends = { low: show(range.low), high: show(range.high) };
  return { value: range.likely, said: fill(isUnsure(field) ? words.guessWide : words.guess, ends) };
}
