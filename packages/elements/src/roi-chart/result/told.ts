import type { ReturnProjection } from '@lifeline-kit/core/roi';
import { fill } from '../../shared/fill.ts';
import { sentences } from '../../shared/sentences.ts';
import type { ResultContext, Words } from './context.ts';

type Context = Pick<ResultContext, 'words' | 'locale'> & { readonly projection: ReturnProjection };

/** Amounts that read as nothing: below half of a unit. */
const nothing = 0.5;

export const isLoss = ({ npv }: Pick<ReturnProjection, 'npv'>): boolean => npv < -nothing;

/** So many years, in words. */
export function spanOf({ words, projection }: Pick<Context, 'words' | 'projection'>): string {
  return spanWords(words, projection.years.length);
}

export function spanWords(words: Words, years: number): string {
  return words[`span.${years as 1 | 2 | 3 | 4 | 5}`];
}

/** Money of the projection, as it is told; a loss without its sign, where words say it. */
export function moneyOf({ locale, projection }: Context): (amount: number) => string {
  return (amount) => locale.money(amount, projection.currency ?? 'USD');
}

/** The answer: more or less than it costs. */
export function verdict(context: Context): string {
  const { words, projection } = context;
  const { npv } = projection;
  if (Math.abs(npv) <= nothing) return words.even;
  const amount = moneyOf(context)(Math.abs(npv));
  return fill(npv > 0 ? words.gain : words.loss, { amount });
}

/** When the money is back, or that it is not; and that it is not enough, where it is not. */
export function paybackSentence(context: Context): string {
  const { words, projection, locale } = context;
  const sentence = paybackSpan(context);
  const isLate = projection.paybackMonths !== null && isLoss(projection);
  return isLate ? sentences(locale.language, sentence, words.paybackButLess) : sentence;
}

function paybackSpan(context: Context): string {
  const { words, locale, projection } = context;
  const { paybackMonths: months, setup } = projection;
  if (months === null) return fill(words.paybackNever, { span: spanOf(context) });
  if (months < 1) return setup > nothing ? words.monthsFew : words.paybackAtOnce;
  const whole = Math.ceil(months - 1e-9);
  if (whole < 24) return fill(words.paybackMonths, { count: locale.number(whole) });
  const parts = { years: locale.number(Math.floor(whole / 12)), months: locale.number(whole % 12) };
  return fill(whole % 12 === 0 ? words.paybackYears : words.paybackYearsMonths, parts);
}

/** How likely it is that it does not pay, by all that nobody knows. */
export function chanceSentence(context: Context): string {
  const { words, locale, projection } = context;
  const { chanceNegative, npvRange } = projection;
  if (npvRange.p10 === npvRange.p90) {
    return chanceNegative > 0 ? words.chanceCertain : words.chanceSure;
  }
  const money = moneyOf(context);
  const ends = { low: money(npvRange.p10), high: money(npvRange.p90) };
  if (chanceNegative === 0) return fill(words.chanceNone, ends);
  if (chanceNegative === 1) return fill(words.chanceAll, ends);
  return fill(words.chanceNegative, { ...ends, chance: locale.percent(chanceNegative) });
}

/** Units of money of which the return is told: one would need cents. */
const spent = 100;

/** What a hundred units of money bring back; nothing where nothing is spent. */
export function returnSentence({ words, locale, projection }: Context): string {
  const { totalReturn, currency = 'USD' } = projection;
  if (totalReturn === null) return '';
  if (Math.abs(totalReturn) < 0.005) {
    return fill(words.returnEven, { unit: locale.money(spent, currency) });
  }
  return fill(totalReturn < 0 ? words.returnLoss : words.returnGain, {
    unit: locale.money(spent, currency),
    amount: locale.money(spent * (1 + totalReturn), currency),
  });
}

/** Whether an incident comes, told apart from whether the deal is good. */
export function quietSentence(context: Context): string {
  const { words, locale, projection } = context;
  const chance = locale.percent(projection.chanceNoIncident);
  return fill(words.quiet, { chance, span: spanOf(context) });
}

/** What is left with every claim halved. */
export function halvedSentence(context: Context & { readonly halvedNpv: number }): string {
  const { words, halvedNpv: npv } = context;
  const amount = moneyOf(context)(Math.abs(npv));
  return fill(isLoss({ npv }) ? words.halvedLoss : words.halvedGain, { amount });
}

/** The finding of the picture. */
export function chartSentence(context: Context): string {
  const { words, projection, locale } = context;
  const { cumulative } = projection.years.at(-1)!;
  const money = moneyOf(context);
  const told = { end: money(cumulative), span: spanOf(context) };
  if (cumulative < 0) return fill(words.chartLoss, told);
  const sentence = fill(words.chartGain, told);
  if (!isLoss(projection)) return sentence;
  const amount = money(Math.abs(projection.npv));
  return sentences(locale.language, sentence, fill(words.chartButLess, { amount }));
}

/** A sentence for those who hear the result. */
export function spokenSentence(context: Context): string {
  const { words, projection } = context;
  const amount = moneyOf(context)(Math.abs(projection.npv));
  const span = spanOf(context);
  return fill(isLoss(projection) ? words.spokenLoss : words.spokenGain, { amount, span });
}
