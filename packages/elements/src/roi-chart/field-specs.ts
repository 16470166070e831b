import type { ReturnField } from '@lifeline-kit/core/return-fields';
import type { NumberSpec } from '../shared/asking.ts';
import { currencySign } from '../shared/currency-sign.ts';
import type { LocaleController } from '../shared/locale-controller.ts';
import type { Words } from './catalogue.ts';

/** Numbers that are asked here: those of the projection, and those of every business. */
export type AskedField = ReturnField | 'employees' | 'annualRevenue';

type Kind = NumberSpec['kind'];

/** What a field needs around it. */
export interface SpecContext {
  readonly words: Words;
  readonly locale: LocaleController<Words>;
  readonly currency: string;
  /** Our guess and what a field may hold; `undefined` until the model is there. */
  readonly late: ((field: ReturnField, kind: Kind) => Late) | undefined;
}

type Late = Pick<NumberSpec<AskedField>, 'guess' | 'limits'>;

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
  const { words, locale, currency, late } = context;
  return {
    field,
    kind,
    label,
    help,
    example,
    slider: 'none',
    ...(late?.(field, kind) ?? { guess: { value: undefined, said: words.loading } }),
    ...(kind === 'money' ? { unitBefore: currencySign(locale.lang, currency) } : {}),
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
