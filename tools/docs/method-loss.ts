// Writes docs/method/loss.md. No figure of the model is typed on that page: each comes from the
// tables, or from the model itself.
import { currencyFor } from '@lifeline-kit/core/currency';
import {
  type Evidence,
  estimateLoss,
  type LossEstimate,
  lossModelVersion,
} from '@lifeline-kit/core/loss';
import {
  type CoefficientRecord,
  coefficientRecords,
  returnFormula,
  sources,
} from '@lifeline-kit/core/sources';
import { messages as common } from '@lifeline-kit/locales/common/en';
import { messages as widget } from '@lifeline-kit/locales/loss-result/en';
import { type WorkedCase, workedCases } from '../../test/fixtures/worked-cases.ts';
import { amount, recordTable, share, table } from './markdown.ts';
import { beginning, ending } from './method-loss-text.ts';
import { comparisons } from './published-comparisons.ts';

/** The page, as Markdown. */
export function methodLoss(): string {
  const records = coefficientRecords().filter(({ id }) => !/^(return|insurance)-/.test(id));
  const parts = [
    beginning(lossModelVersion, lenses()),
    '## Three worked cases',
    ...workedCases.map(workedCase),
    '## Beside published figures that set nothing here',
    comparisonTable(),
    '## Every coefficient',
    'Each is drawn from a PERT distribution over its range, with the likeliest figure as its mode. *Judgement* means that no study gives it and that we chose.',
    ...groups.map(([heading, pattern]) => coefficientTable(heading, pattern, records)),
    '## Sources',
    sourceList(),
    ending,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** How many times the median incident of the claims that of the public record costs, by revenue. */
function lenses(): string {
  const medianOf = (annualRevenue: number, evidence: Evidence): number =>
    estimateLoss({ region: 'US', annualRevenue }, { evidence }).event.p50;
  const times = (revenue: number): string =>
    `${Math.round(medianOf(revenue, 'public-record') / medianOf(revenue, 'claims'))} times`;
  return [
    `In the United States, its median incident costs, at a yearly revenue of USD 200,000, ${times(200e3)} that of the claims; at USD 1M,`,
    `${times(1e6)}; at USD 5M, ${times(5e6)}; at USD 50M, ${times(50e6)}; at USD 5B, ${times(5e9)}.`,
  ].join('\n');
}

/** Headings, and which ids stand under them; an id stands under the first that fits. */
const groups: readonly (readonly [string, RegExp])[] = [
  ['How often', /^(rate|public-rate)-/],
  ['What happens', /^(mix|breach)-/],
  ['What it costs', /^(mean-|public-|spread|cap)/],
  ['Size of the firm', /elasticity|^typical-records|^revenue-per|^small-firm/],
  ['Place', /^region-/],
  ['Industry', /^sector-/],
  [
    'Protection',
    /mfa|patching|edr|mdr|tested-backups|siem|training|plan|encryption|floor|coverage/,
  ],
  ['Fines', /^fine-/],
  ['Standing still', /^(outage|work-lost|online|unrecoverable|loaded|pay)/],
  ['Afterwards', /./],
];

function coefficientTable(
  heading: string,
  pattern: RegExp,
  records: readonly CoefficientRecord[],
): string {
  const mine = records.filter(
    ({ id }) => groups.find(([, fits]) => fits.test(id))?.[1] === pattern,
  );
  return `### ${heading}\n\n${recordTable(mine)}`;
}

function workedCase({ name, profile }: WorkedCase): string {
  const estimate = estimateLoss(profile);
  return [
    `### ${name}`,
    `Given: ${givenIn(profile)}.`,
    resultTable(estimate),
    costTable(estimate),
  ].join('\n\n');
}

function givenIn({ industry, region, ...rest }: WorkedCase['profile']): string {
  const named = Object.entries(rest).map(([field, value]) =>
    typeof value === 'object'
      ? `${field} ${Array.isArray(value) ? value.join(' and ') : listed(value)}`
      : `${field} ${value.toLocaleString('en-US')}`,
  );
  const place = region && common[`region.${region}`];
  const trade = industry && common[`industry.${industry}`];
  return [trade, place, `amounts in ${currencyFor(region)}`, ...named].filter(Boolean).join('; ');
}

const listed = (controls: object): string =>
  Object.entries(controls)
    .map(([control, coverage]) => `${control}: ${coverage}`)
    .join(', ');

function resultTable(estimate: LossEstimate): string {
  const { event, year, chanceOfEvent } = estimate;
  const money = amount(estimate.currency);
  return table(
    ['What', 'Figure'],
    [
      ['One incident: one in ten costs less than', money(event.p10)],
      ['half cost less than', money(event.p50)],
      ['one in ten costs more than', money(event.p90)],
      ['the average', money(event.mean)],
      ['An average year', money(year.mean)],
      ['Chance of an incident in one year', share(chanceOfEvent.in1Year)],
      ['in five years', share(chanceOfEvent.in5Years)],
      ...optional('A year costs more than the profit', estimate.chanceAboveProfit),
      ...optional('A year costs more than the reserve', estimate.chanceAboveReserve),
    ],
  );
}

function optional(name: string, chance: number | undefined): readonly string[][] {
  return chance === undefined ? [] : [[name, share(chance)]];
}

function costTable({ direct, indirect, currency, event }: LossEstimate): string {
  const money = amount(currency);
  const rows = Object.entries({ ...direct, ...indirect })
    .filter(([, value]) => value > 0)
    .map(([cost, value]) => [
      widget[`cost.${cost}` as keyof typeof widget],
      money(value),
      share(value / event.mean),
    ]);
  return table(['Part of an average incident', 'Amount', 'Share'], rows);
}

function comparisonTable(): string {
  const rows = comparisons.map(
    ({ published, figure: told, source, profile, firm, ours, reading }) => [
      `${published} (${source})`,
      told,
      `${firm}: ${ours(estimateLoss(profile))}`,
      reading,
    ],
  );
  return table(['Published', 'Figure', 'This model', 'How to read it'], rows);
}

function sourceList(): string {
  return Object.entries(sources)
    .filter(([id]) => id !== returnFormula)
    .map(([id, { publisher, title, year, url, checked, stale }]) => {
      const named = url ? `[${title}](${url})` : title;
      return `- \`${id}\`: ${publisher}: ${named}, ${year}. Checked ${checked}, due again ${stale}.`;
    })
    .join('\n');
}
