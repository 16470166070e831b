// Writes docs/method/return.md. No figure of the model is typed on that page: each comes from the
// tables, or from the model itself.
import { estimatePremium } from '@lifeline-kit/core/insurance';
import { noAnswers } from '@lifeline-kit/core/return-fields';
import {
  answeredReturn,
  boughtRisk,
  type Estimate,
  guessedReturn,
  projectReturn,
  type ReturnInput,
  type ReturnProjection,
  returnModelVersion,
} from '@lifeline-kit/core/roi';
import { coefficientRecords } from '@lifeline-kit/core/sources';
import { returnCases } from '../../test/fixtures/return-cases.ts';
import { type WorkedCase, workedCases } from '../../test/fixtures/worked-cases.ts';
import { amount, recordTable, share, table } from './markdown.ts';
import { beginning, ending } from './method-return-text.ts';

/** The page, as Markdown. */
export function methodReturn(): string {
  const records = coefficientRecords();
  const under = (start: string) => recordTable(records.filter(({ id }) => id.startsWith(start)));
  const parts = [
    beginning(returnModelVersion),
    '## Three firms of which only the profile is known',
    'Every question is left at our guess. None of it is an offer; the guesses are there to be replaced.',
    ...workedCases.map(workedCase),
    '## Known values',
    'A spreadsheet gives the same; a test compares both by an independent library.',
    knownValues(),
    '## Where the guesses come from',
    'Each is a PERT distribution over its range. *Judgement* means that no study gives it and that we chose.',
    under('return-'),
    '## What the premium rests on',
    'The base premium and how it grows with revenue stand with [the loss](loss.md), since a dearer policy is part of it.',
    under('insurance-'),
    ending,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The input that the widget builds out of a profile where nobody has answered anything. */
function guessedInput(profile: WorkedCase['profile'], halved: boolean): ReturnInput {
  const guesses = guessedReturn(profile);
  const risk = boughtRisk(profile, guesses.bought);
  return answeredReturn({ ...noAnswers, halved }, guesses, risk);
}

function workedCase({ name, profile }: WorkedCase): string {
  const guess = guessedReturn(profile);
  const money = amount(guess.currency);
  const result = projectReturn(guessedInput(profile, false));
  const half = projectReturn(guessedInput(profile, true));
  const { now, withControls } = estimatePremium(profile);
  const span = ({ low, likely, high }: Estimate): string =>
    `${money(likely)} (${money(low)} – ${money(high)})`;
  const rows: readonly (readonly string[])[] = [
    ['Set-up, our guess', span(guess.setup)],
    ['A year, our guess', span(guess.perYear)],
    [
      'Premium now; with all that insurers ask for first',
      `${money(now.p50)}; ${money(withControls.p50)}`,
    ],
    ['Net present value of three years', money(result.npv)],
    [
      'one in ten lower; one in ten higher',
      `${money(result.npvRange.p10)}; ${money(result.npvRange.p90)}`,
    ],
    ['Total return', optional(result.totalReturn, share)],
    ['Payback', optional(result.paybackMonths, (months) => `${months.toFixed(0)} months`)],
    ['Chance that it does not pay', share(result.chanceNegative)],
    ['with half of our claims', share(half.chanceNegative)],
    ['Chance that no incident falls into these years', share(result.chanceNoIncident)],
  ];
  return [`### ${name}`, yearTable(result, money), table(['What', 'Figure'], rows)].join('\n\n');
}

function yearTable({ setup, years }: ReturnProjection, money: (value: number) => string): string {
  const head = [
    'Year',
    'Risk',
    'Efficiency',
    'Opportunity',
    'Premium',
    'Cost',
    'Net',
    'Cumulative',
  ];
  const start = ['start', '', '', '', '', money(setup), money(-setup), money(-setup)];
  const rows = years.map(
    ({ year, risk, efficiency, opportunity, premium, cost, net, cumulative }) => [
      String(year),
      ...[risk, efficiency, opportunity, premium, cost, net, cumulative].map(money),
    ],
  );
  return table(head, [start, ...rows]);
}

function knownValues(): string {
  const rows = returnCases.map(({ name, input }) => {
    const { npv, irr, paybackMonths } = projectReturn(input);
    return [
      name,
      npv.toLocaleString('en-US', { maximumFractionDigits: 2 }),
      optional(irr, (rate) => `${(rate * 100).toFixed(2)} %`),
      optional(paybackMonths, (months) => `${months.toFixed(2)} months`),
    ];
  });
  return table(['Case', 'Net present value', 'Internal rate', 'Payback'], rows);
}

function optional(value: number | null, show: (value: number) => string): string {
  return value === null ? 'none' : show(value);
}
