import { directCosts, indirectCosts } from '@lifeline-kit/core/loss';
import { csv } from '../../shared/csv.ts';
import { plainJson } from '../../shared/plain-json.ts';
import type { ResultContext } from './context.ts';
import { curveRows } from './curve-rows.ts';
import { worthwhile } from './savings-view.ts';

/** The result as a file: every figure in full, as a table or as data. */
export function resultFile(kind: 'csv' | 'json', context: ResultContext): string {
  return kind === 'csv' ? csv(resultRows(context)) : resultJson(context);
}

/** Part, what, figure, unit: the same figures as on screen, unrounded. */
export function resultRows(context: ResultContext): readonly (readonly (string | number)[])[] {
  const { estimate, downtime, words } = context;
  const { event, year, chanceOfEvent, direct, indirect, currency, model, seed } = estimate;
  const { eventHeading: one, yearHeading, splitHeading, savingsHeading, curveHeading } = words;
  const money = (part: string, what: string, amount: number) => [part, what, amount, currency];
  const share = (part: string, what: string, value: number) => [part, what, value, '0-1'];
  const optional = (what: string, value: number | undefined) =>
    value === undefined ? [] : [share(words.burdenHeading, what, value)];
  return [
    [words.fileName, words.title, model, seed],
    money(one, 'P10', event.p10),
    money(one, 'P50', event.p50),
    money(one, 'P90', event.p90),
    money(one, 'P95', event.p95),
    money(one, words.shareAverage, event.mean),
    share(yearHeading, words.chanceIn1, chanceOfEvent.in1Year),
    share(yearHeading, words.chanceIn3, chanceOfEvent.in3Years),
    share(yearHeading, words.chanceIn5, chanceOfEvent.in5Years),
    money(yearHeading, words.fileYear, year.mean),
    ...optional(words.fileShareOfProfit, estimate.shareOfProfit),
    ...optional(words.fileAboveProfit, estimate.chanceAboveProfit),
    ...optional(words.fileAboveReserve, estimate.chanceAboveReserve),
    ...directCosts.map((cost) => money(splitHeading, words[`cost.${cost}`], direct[cost])),
    ...indirectCosts.map((cost) => money(splitHeading, words[`cost.${cost}`], indirect[cost])),
    money(words.downtimeHeading, words.downtimeNow, downtime.cost.now.p50),
    money(words.downtimeHeading, words.downtimeThen, downtime.cost.withBackups.p50),
    ...worthwhile(estimate).map(({ control, saving }) =>
      money(savingsHeading, words[`control.${control}`], saving),
    ),
    ...curveRows(estimate).map(({ loss, chance }) => [curveHeading, loss, chance, currency]),
  ];
}

function resultJson({ business, estimate, downtime }: ResultContext): string {
  const file = { schema: 'lifeline/loss-file@1', answers: business, result: estimate, downtime };
  return `${plainJson(file)}\n`;
}
