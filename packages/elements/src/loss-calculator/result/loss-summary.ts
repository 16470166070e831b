import type { LeadMetric } from '@lifeline-kit/core/lead';
import { businessAnswers } from '../../shared/business-answers.ts';
import type { LeadSummary } from '../../shared/offer.ts';
import type { ResultContext } from './context.ts';
import { rangeText } from './result-view.ts';

/** The estimate as a lead takes it along: each figure in full, and as it stands on the screen. */
export function lossSummary(context: ResultContext): LeadSummary {
  const { estimate, business, words, locale } = context;
  const { event, year, chanceOfEvent, currency, model, seed } = estimate;
  const money = (id: string, label: string, value: number): LeadMetric => ({
    id,
    label,
    value,
    unit: currency,
    shown: locale.money(value, currency),
  });
  const metrics: readonly LeadMetric[] = [
    money('p10', `${words.eventHeading} (P10)`, event.p10),
    money('p50', `${words.eventHeading} (P50)`, event.p50),
    money('p90', `${words.eventHeading} (P90)`, event.p90),
    money('mean', `${words.eventHeading} (${words.shareAverage})`, event.mean),
    money('year', words.fileYear, year.mean),
    {
      id: 'chance',
      label: `${words.yearHeading} ${words.chanceIn1}`,
      value: chanceOfEvent.in1Year,
      unit: 'share',
      shown: locale.percent(chanceOfEvent.in1Year),
    },
  ];
  return {
    result: { kind: 'loss', headline: rangeText(context), metrics, model, seed },
    answers: { ...businessAnswers(business), evidence: estimate.evidence },
  };
}
