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
    readonly unit?: string | undefined;
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
  const spec = (
    field: 'perYear' | 'setup' | 'staffHoursPerYear' | 'hourlyCost',
    kind: Kind,
    example: number,
    unit?: string,
  ) => {
    const [label, help] = [words[`${field}Label`], words[`${field}Help`]];
    return returnSpec(field, kind, { label, help, example, unit }, context);
  };
  return [
    spec('perYear', 'money', 9000),
    spec('setup', 'money', 1500),
    spec('staffHoursPerYear', 'plain', 40, words.hoursUnit),
    spec('hourlyCost', 'money', 35),
  ];
}
