import { type ReturnField, returnLimits } from '@lifeline-kit/core/return-fields';
import type { NumberSpec } from '../../shared/asking.ts';
import { fill } from '../../shared/fill.ts';
import type { AskedField } from '../field-specs.ts';
import type { ResultContext } from './context.ts';

/** Our guess for a field, with the sentence that says so, and what the field may hold. */
export function fieldGuess(
  field: ReturnField,
  kind: NumberSpec['kind'],
  { words, locale, guess, answers, projection }: ResultContext,
): Required<Pick<NumberSpec<AskedField>, 'guess' | 'limits'>> {
  const limits = returnLimits[field];
  const range = guess(field);
  if (typeof range === 'number') {
    const said = field === 'newRevenue' ? words.guessChecklist : words.guessPoint;
    return { limits, guess: { value: range, said } };
  }
  const show = (value: number): string =>
    kind === 'money'
      ? locale.moneyFull(value, projection.currency ?? 'USD')
      : kind === 'share'
        ? locale.percent(value)
        : locale.number(value);
  const sentence = answers.unsure.includes(field) ? words.guessWide : words.guess;
  const said = fill(sentence, { low: show(range.low), high: show(range.high) });
  return { limits, guess: { value: range.likely, said } };
}
