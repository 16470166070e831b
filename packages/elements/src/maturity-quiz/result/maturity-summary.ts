import type { HygieneAnswers } from '@lifeline-kit/core/maturity';
import { given } from '../../shared/business-answers.ts';
import type { LeadSummary } from '../../shared/offer.ts';
import { areaOf, points, type ResultContext } from './context.ts';
import { scoreLine } from './stand-view.ts';

/** The result as a lead takes it along: what the firm itself has seen, and its answers. */
export function maturitySummary(context: ResultContext, hygiene: HygieneAnswers): LeadSummary {
  const { result, words } = context;
  const { score, dimensions, band, model, seed, answers } = result;
  const metric = (id: string, label: string, value: number) => ({
    id,
    label,
    value,
    unit: 'points',
    shown: points(context, value),
  });
  return {
    result: {
      kind: 'maturity',
      headline: scoreLine(context),
      band: words[`bandName.${band}`],
      metrics: [
        metric('score', words.tableTotal, score),
        ...Object.entries(dimensions).map(([id, got]) => metric(id, areaOf(context, id), got)),
      ],
      model,
      seed,
    },
    answers: { ...given(answers), ...given(hygiene) },
  };
}
