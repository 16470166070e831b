import type { LeadMetric } from '@lifeline-kit/core/lead';
import { businessAnswers } from '../../shared/business-answers.ts';
import type { LeadSummary } from '../../shared/offer.ts';
import type { ResultContext } from './context.ts';
import { moneyOf, paybackSentence, returnSentence, verdict } from './told.ts';

/** The projection as a lead takes it along: each figure in full, and as it stands on the screen. */
export function returnSummary(context: ResultContext): LeadSummary {
  const { projection, business, answers, words, locale } = context;
  const { npv, npvRange, paybackMonths, totalReturn, chanceNegative, model, seed } = projection;
  const { currency = 'USD' } = projection;
  const show = moneyOf(context);
  const money = (id: string, label: string, value: number): LeadMetric => ({
    id,
    label,
    value,
    unit: currency,
    shown: show(value),
  });
  const figure = (
    id: string,
    label: string,
    value: number | null,
    unit: string,
    shown: string,
  ): readonly LeadMetric[] => (value === null ? [] : [{ id, label, value, unit, shown }]);
  const metrics: readonly LeadMetric[] = [
    money('npv', words.wayValue, npv),
    money('p10', words.bandLow, npvRange.p10),
    money('p90', words.bandHigh, npvRange.p90),
    ...figure('payback', words.leadPayback, paybackMonths, 'months', paybackSentence(context)),
    ...figure('return', words.leadReturn, totalReturn, 'share', returnSentence(context)),
    ...figure(
      'chance-negative',
      words.leadChance,
      chanceNegative,
      'share',
      locale.percent(chanceNegative),
    ),
  ];
  const { figures, unsure, bought, years, halved } = answers;
  return {
    result: { kind: 'return', headline: verdict(context), metrics, model, seed },
    answers: {
      ...businessAnswers(business),
      ...figures,
      years,
      halved,
      ...(unsure.length > 0 && { unsure }),
      ...(bought && { bought }),
    },
  };
}
