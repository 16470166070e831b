import { directCosts, indirectCosts } from '@lifeline-kit/core/loss';
import { csv } from '../../shared/csv.ts';
import { fill } from '../../shared/fill.ts';
import { plainJson } from '../../shared/plain-json.ts';
import type { ResultContext } from './context.ts';
import { curveRows } from './curve-rows.ts';
import { downtimeRows } from './downtime-view.ts';
import { worthwhile } from './savings-view.ts';

/** The result as a file: every figure in full, as a table or as data. */
export function resultFile(kind: 'csv' | 'json', context: ResultContext): string {
  return kind === 'csv' ? csv(resultRows(context)) : resultJson(context);
}

/** Part, what, figure, unit. */
type Row = readonly [part: string, what: string, figure: string | number, unit: string | number];

/** The same figures as on screen, unrounded; first the model with its seed. */
export function resultRows(context: ResultContext): readonly Row[] {
  const { estimate, words } = context;
  return [
    [words.fileName, words.title, estimate.model, estimate.seed],
    ...eventRows(context),
    ...yearRows(context),
    ...burdenRows(context),
    ...costRows(context),
    ...standstillRows(context),
    ...savingRows(context),
    ...evidenceRows(context),
    ...curvePoints(context),
  ];
}

/** What a chance or a share between nothing and all is measured in. */
const share = '0-1';

function eventRows({ estimate: { event, currency }, words }: ResultContext): readonly Row[] {
  const row = (what: string, amount: number): Row => [words.eventHeading, what, amount, currency];
  return [
    row('P10', event.p10),
    row('P50', event.p50),
    row('P90', event.p90),
    row('P95', event.p95),
    row(words.shareAverage, event.mean),
  ];
}

function yearRows({ estimate, words }: ResultContext): readonly Row[] {
  const { chanceOfEvent, year, currency } = estimate;
  const part = words.yearHeading;
  return [
    [part, words.chanceIn1, chanceOfEvent.in1Year, share],
    [part, words.chanceIn3, chanceOfEvent.in3Years, share],
    [part, words.chanceIn5, chanceOfEvent.in5Years, share],
    [part, words.fileYear, year.mean, currency],
    [part, words.fileYearLow, year.low, currency],
    [part, words.fileYearHigh, year.high, currency],
  ];
}

/** What an incident takes of profit and reserve, where they are known. */
function burdenRows({ estimate, words }: ResultContext): readonly Row[] {
  const row = (what: string, value: number | undefined): readonly Row[] =>
    value === undefined ? [] : [[words.burdenHeading, what, value, share]];
  return [
    ...row(words.fileShareOfProfit, estimate.shareOfProfit),
    ...row(words.fileAboveProfit, estimate.chanceAboveProfit),
    ...row(words.fileAboveReserve, estimate.chanceAboveReserve),
  ];
}

function costRows({ estimate, words }: ResultContext): readonly Row[] {
  const { direct, indirect, currency } = estimate;
  const amounts = { ...direct, ...indirect };
  return [...directCosts, ...indirectCosts].map((cost) => [
    words.splitHeading,
    words[`cost.${cost}`],
    amounts[cost],
    currency,
  ]);
}

/** Days and cost, typical and the long one in ten, in each situation that the screen shows. */
function standstillRows(context: ResultContext): readonly Row[] {
  const { downtime, words } = context;
  const { currency, costPerHour } = downtime;
  const part = words.downtimeHeading;
  const days = (state: string, quantile: string, figure: number): Row => [
    part,
    fill(words.fileStandstillDays, { state, quantile }),
    figure,
    words.fileDays,
  ];
  const cost = (state: string, quantile: string, figure: number): Row => [
    part,
    fill(words.fileStandstillCost, { state, quantile }),
    figure,
    currency,
  ];
  return [
    ...downtimeRows(context).flatMap(({ name, row }) => [
      days(name, 'P50', row.days.p50),
      days(name, 'P90', row.days.p90),
      cost(name, 'P50', row.cost.p50),
      cost(name, 'P90', row.cost.p90),
    ]),
    [part, fill(words.fileHour, { quantile: 'P50' }), costPerHour.p50, currency],
  ];
}

function savingRows({ estimate, words }: ResultContext): readonly Row[] {
  return worthwhile(estimate).map(({ control, saving }) => [
    words.savingsHeading,
    words[`control.${control}`],
    saving,
    estimate.currency,
  ]);
}

/** Whose losses the figures are, and the rate at which they were converted from US dollars. */
function evidenceRows({ estimate, words }: ResultContext): readonly Row[] {
  const { evidence, exchange, currency } = estimate;
  const part = words.lensHeading;
  const whose = evidence === 'claims' ? words.lensFindingClaims : words.lensFindingPublicRecord;
  const rows: Row[] = [[part, whose, evidence, '']];
  if (exchange) {
    const what = fill(words.fileExchange, { year: String(exchange.year) });
    rows.push([part, what, exchange.perUsd, `${currency}/USD`]);
  }
  return rows;
}

/** Each point of the curve in two rows: an amount, and the chance that a year costs more. */
function curvePoints({ estimate, words }: ResultContext): readonly Row[] {
  const { curveHeading, curveLoss, curveChance } = words;
  return curveRows(estimate).flatMap(({ loss, chance }): readonly Row[] => [
    [curveHeading, curveLoss, loss, estimate.currency],
    [curveHeading, curveChance, chance, share],
  ]);
}

function resultJson({ business, estimate, downtime }: ResultContext): string {
  const file = { schema: 'lifeline/loss-file@1', answers: business, result: estimate, downtime };
  return `${plainJson(file)}\n`;
}
