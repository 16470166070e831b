import type { LossEstimate } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';

/** A published figure that set no coefficient, and what the model says of the same firm. */
export interface Comparison {
  readonly published: string;
  readonly figure: string;
  readonly source: string;
  readonly profile: BusinessProfile;
  readonly firm: string;
  readonly ours: (estimate: LossEstimate) => string;
  readonly reading: string;
}

const usd = (value: number): string =>
  `$${Number(value.toPrecision(2)).toLocaleString('en-US', { maximumFractionDigits: 0 })}`;
const percent = (share: number): string => `${Number((share * 100).toPrecision(2))} %`;

/** Claims hold what was billed; ours holds what follows as well. */
function billed({ event, direct }: LossEstimate): string {
  const bills = Object.values(direct).reduce((sum, part) => sum + part, 0);
  return `mean ${usd(event.mean)}, of which ${usd(bills)} billed`;
}

/** Figures were read on 2026-11-24. */
export const comparisons: readonly Comparison[] = [
  {
    published: 'Mean claim, revenue below USD 25M',
    figure: '$180,000',
    source: 'At-Bay, InsurSec Report, 2026',
    profile: { region: 'US', annualRevenue: 10_000_000 },
    firm: 'US, revenue USD 10M',
    ours: billed,
    reading:
      'Another insurer, another book of business: carriers differ by a factor of 2.3 inside one revenue band.',
  },
  {
    published: 'Mean cost of an incident, firms below USD 2B, on average USD 105M',
    figure: '$266,000',
    source: 'NetDiligence, Cyber Claims Study, 2026',
    profile: { region: 'US', annualRevenue: 105_000_000 },
    firm: 'US, revenue USD 105M',
    ours: billed,
    reading: 'Claims that reached a study; most of the firms are American.',
  },
  {
    published: 'Median yearly cost of firms that were attacked, eight countries',
    figure: 'just over $16,000',
    source: 'Hiscox, Cyber Readiness Report, 2023',
    profile: { annualRevenue: 2_000_000 },
    firm: 'anywhere, revenue USD 2M',
    ours: ({ event }) => `median ${usd(event.p50)}`,
    reading:
      'A survey counts small attacks that nobody would claim; ours counts incidents with a loss, and what follows them.',
  },
  {
    published: 'UK businesses that noticed any breach or attack in a year',
    figure: '43 %',
    source: 'UK Cyber Security Breaches Survey, 2025',
    profile: { region: 'UK', annualRevenue: 2_000_000 },
    firm: 'UK, revenue GBP 2M',
    ours: ({ chanceOfEvent }) => `${percent(chanceOfEvent.in1Year)} a year`,
    reading: 'An attack is not a loss: 85 % of these were phishing mails, and most cost nothing.',
  },
];
