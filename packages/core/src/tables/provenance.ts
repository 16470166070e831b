/** Whom a figure describes, and the year of the data. */
export interface Provenance {
  readonly population: string;
  readonly year: number;
  /** How the figure was made out of what is published, or why it was chosen. */
  readonly note: string;
}

const insured = 'Policyholders of one cyber insurer in five countries, over 100,000, mostly small';

const of = (population: string, year: number, note: string): Provenance => ({
  population,
  year,
  note,
});

/**
 * Provenance by coefficient, or by the beginning of its id where several share one. Kept apart
 * from the figures, since a page needs it only when a person asks.
 */
export const provenance: Readonly<Record<string, Provenance>> = {
  'rate-under-10m': of(
    insured,
    2025,
    'Claims of 1.07 to 1.21 % a year below USD 25M revenue, plus losses too small to claim. The high end is an estimator known to run high.',
  ),
  'rate-10m-25m': of(insured, 2025, 'As below USD 10M, at the upper end of the same band.'),
  'rate-25m-100m': of(insured, 2024, 'Claims of 3.99 to 4.47 % a year.'),
  'rate-over-100m': of(insured, 2025, 'Claims of 5.72 to 5.97 % a year.'),
  'public-rate': of(
    'Firms with losses in public records, all countries',
    2025,
    'High: the published chance, an estimator that counts only firms ever hit. Low: a sixth of it, the gap between the estimators in the 2022 edition. Between: their geometric mean.',
  ),
  'public-': of(
    'Losses in public records, by yearly revenue',
    2025,
    'Median and 95th percentile as published; a lognormal runs through both.',
  ),
  mix: of(insured, 2025, 'Claims by type; the range is that of about fifty claims.'),
  mean: of(
    insured,
    2025,
    'Mean claim by type over all sizes, times 0.67, the ratio of firms below USD 25M to all.',
  ),
  breach: of(
    'Small firms',
    2026,
    'No count by type is published; chosen from what each type does.',
  ),
  spread: of(
    'Losses in public records',
    2025,
    'Implied by published percentiles: 1.36 for intrusion, 1.68 for ransomware. Accident and insider imply 4.25 and were left out as a mixture of unlike events.',
  ),
  'revenue-elasticity': of(
    'Operational cyber losses, all sizes',
    2022,
    '0.157 to 0.236 in the study; claims by revenue band imply 0.25 to 0.31.',
  ),
  'records-elasticity': of('Breaches with known record counts', 2022, '0.15 to 0.34 in the study.'),
  'typical-records': of(
    'Small firms',
    2026,
    'No count is published; the number at which the mean losses are left as they are.',
  ),
  'revenue-per-employee': of(
    'US private employer firms',
    2015,
    'USD 203,000 a head, raised by 29 % to the money of today.',
  ),
  'small-firm-revenue': of(
    'US private employer firms',
    2015,
    'Used where neither revenue nor staff is known: a mean of 10.8 staff, widened on both sides.',
  ),
  cap: of(
    'Losses in public records, firms of small revenue',
    2025,
    'The published 95th percentile is 117 % of yearly revenue; three times revenue leaves room above it.',
  ),
  'region-severity-us': of(insured, 2024, 'The reference: mean claim USD 108,000.'),
  'region-frequency-us': of(insured, 2024, 'The reference: 1.54 % claims a year.'),
  'region-severity-europe': of(
    insured,
    2024,
    'UK mean claim USD 35,000 against USD 108,000 in the US; survey averages by country give 0.35 to 0.43.',
  ),
  'region-frequency-europe': of(
    insured,
    2024,
    'UK claims 1.09 % against 1.54 % in the US, drawn halfway back to 1.',
  ),
  'region-severity-canada': of(
    insured,
    2024,
    'Mean claim USD 226,000 against USD 108,000 in the US, of few claims; drawn back to 1.',
  ),
  'region-frequency-canada': of(
    insured,
    2024,
    'Claims 1.13 % against 1.54 % in the US, drawn halfway back to 1.',
  ),
  'region-': of(insured, 2024, 'No claims are published: the range spans the other regions.'),
  'sector-frequency-any': of(insured, 2024, 'The range of all sectors.'),
  'sector-severity-any': of(insured, 2024, 'The range of all sectors.'),
  'sector-': of(
    insured,
    2024,
    'Against all sectors; where a second study tells the sector apart, the mean of both, drawn halfway back to 1.',
  ),
  'mfa-ransomware': of(
    'Clients of a broker, US and Canada',
    2023,
    'Half of the effect on mail: most ransomware enters by remote access, where stolen passwords are one way of several.',
  ),
  mfa: of(
    'Clients of a broker, US and Canada; accounts of one provider',
    2023,
    'High: firms with it everywhere were 1.4 times less likely to be hit. Low: its effect on single accounts.',
  ),
  'phishing-resistant-mfa': of(
    '1.2 million accounts of one provider',
    2019,
    'Keys stopped all targeted attempts, codes by text message 76 %; shrunk to the phishing part.',
  ),
  patching: of(
    'Clients of a broker, US and Canada',
    2023,
    'Half as likely with severe flaws mended within 7 days; shrunk for self-selection.',
  ),
  'edr-': of('Customers of one vendor', 2023, 'The vendor’s ratio, shrunk heavily.'),
  'mdr-': of('Customers of one vendor', 2023, 'The vendor’s ratio, shrunk heavily.'),
  'tested-backups': of(
    'Organisations hit by ransomware, 100 staff and more',
    2024,
    'Recovery cost eight times as high when backups were compromised, one in four usable: 0.25, 0.5 and 0.85 on the 55 % of a loss that is standstill and recovery.',
  ),
  siem: of(
    'Breached organisations, mostly large',
    2026,
    '−4 % alone, −19 % between high and low use.',
  ),
  training: of(
    'Customers of one vendor',
    2025,
    'Clicks fall by 85 %, incidents by far less; the range says so.',
  ),
  'incident-plan': of('Breached organisations, mostly large', 2022, '−5.7 to −5.8 %.'),
  encryption: of('Breached organisations, mostly large', 2026, '−4.3 to −5.8 %.'),
  'control-floor': of(
    'Small firms',
    2026,
    'Controls overlap, and firms that have them differ in other ways too.',
  ),
  'typical-coverage': of(
    'The firms behind the published losses',
    2026,
    'Nobody publishes how protected they were: anything from none to all, half as a middle.',
  ),
  churn: of(
    'Breached firms, US and France',
    2013,
    '2.67 % extra loss of customers in 2007, 2.8 to 4.4 % in 2013.',
  ),
  'affected-customers': of(
    'Small firms',
    2026,
    'A mailbox holds some customers, a copied database all. No study counts them; with this range the indirect costs stay within the 10 to 40 % of the whole that published splits show.',
  ),
  'customer-life': of('Small firms', 2026, 'Differs from trade to trade; give your own margin.'),
  contribution: of('Small firms', 2026, 'What is left of a sale after serving it; give your own.'),
  'new-business': of('Small firms', 2026, 'Three in ten report difficulty; nobody measured it.'),
  'new-revenue': of('Small firms', 2026, 'Share of a year’s revenue from new customers.'),
  brand: of('Small firms', 2026, 'No study measures it; what such work is billed at.'),
  'premium-elasticity': of('One carrier’s filing, US', 2019, 'Between its revenue bands.'),
  'premium-rise': of('Carriers’ filings, US', 2019, 'About 10 % a past claim, 70 % at most.'),
  premium: of('Small-business customers of one broker, US', 2024, 'Median USD 1,675 a year.'),
  'fine-chance': of(
    'Small and mid-sized claims',
    2026,
    '1.6 % of claims had any legal or regulatory cost.',
  ),
  'fine-hipaa': of(
    'US health providers that settled',
    2025,
    'Eight settlements, mean USD 112,000.',
  ),
  'fine-gdpr': of(
    'Small organisations, EU and UK',
    2024,
    'Low thousands as a rule, 100,000 at most.',
  ),
  'fine-pipl': of(
    'Processors of personal data, China',
    2021,
    'The first tier of the law: up to RMB 1 million. No count of fines is published.',
  ),
  'outage-days': of(
    'Organisations hit by ransomware, 100 staff and more',
    2025,
    '53 % recovered within a week; responders told a mean of 23 days in 2021, an insurer more than 30 days in one case of ten.',
  ),
  'outage-backups': of(
    'Organisations hit by ransomware, 100 staff and more',
    2024,
    'Recovery cost eight times as high where backups were compromised; drawn back, since one in four of those who trusted theirs could use them.',
  ),
  'work-lost': of('Small firms', 2026, 'Nobody measures it; give your own.'),
  'online-share': of('Small firms', 2026, 'Differs from trade to trade; give your own.'),
  unrecoverable: of('Small firms', 2026, 'Some customers come back a week later, others do not.'),
  'loaded-pay': of('Employers', 2026, 'Social charges, insurance and desks on top of pay.'),
  'pay-rise': of(
    'US employer firms',
    2022,
    'Pay a head rose from USD 50,100 in 2015 to USD 62,500 in 2022.',
  ),
  'pay-': of('US private employer firms', 2015, 'Payroll over people employed, by sector.'),
  'insurance-limit-': of(
    'One filing of a US cyber insurer',
    2019,
    'As filed, against a limit of USD 1M; between two limits log-linear.',
  ),
  'insurance-data-': of(
    'One filing of a US cyber insurer',
    2019,
    'As filed by class of data: of employees only, of payments, of identity and health in small or large numbers.',
  ),
  'insurance-data-unknown': of(
    'One filing of a US cyber insurer',
    2019,
    'Anything between the classes, with the middle one as the likeliest.',
  ),
  'insurance-trade-': of(
    'Filings of two US cyber insurers',
    2019,
    'One filing runs from 1 for charities to 4 for finance, another from 0.85 to 1.2: the order is that of the first, pressed into 0.85 to 2.',
  ),
  'insurance-credit': of(
    'Filings of US cyber insurers',
    2019,
    'An excellent rating takes 15 to 25 % off. The likeliest is its lower end, since few firms earn it whole; 28 % is the most that a broker is said to have seen.',
  ),
  'insurance-surcharge': of(
    'Filings of US cyber insurers',
    2019,
    'A poor rating puts 25 to 50 % on; many such firms are declined. The low end stands for insurers that ask less.',
  ),
  'insurance-credit-single': of(
    'Filings of US cyber insurers',
    2019,
    'Single controls are filed at 0.80 to 1.20; they overlap, so one by itself is counted low.',
  ),
  'return-price-per-head': of(
    'Small firms',
    2026,
    'USD 15 to 100 a month and head, likeliest 35. Nobody publishes what firms pay; put in your own offer.',
  ),
  'return-setup': of('Small firms', 2026, 'Half a monthly fee to five of them, likeliest two.'),
  'return-staff-hours': of(
    'Small firms',
    2026,
    'Sign-in changes, an hour of training, questions. Nobody measures it; give your own.',
  ),
  'return-heads': of(
    'US employer firms',
    2015,
    'Most employer firms have fewer than twenty people; the range is that of firms which buy such a service.',
  ),
  'return-outages': of(
    'Small firms',
    2026,
    'A broken device, a bad update, a line that is down. No attacks: those are in the loss already. Give your own.',
  ),
  'return-hours-': of(
    'Small firms',
    2026,
    'Until everybody works again. The gain is counted low, since a line that is down stays down. Give your own.',
  ),
  'return-new-revenue': of(
    'Small firms',
    2026,
    'Customers who ask for proof of security before they sign; for most firms few or none. Give your own.',
  ),
  'return-new-chance': of('Small firms', 2026, 'Proof opens the door; price and quality decide.'),
  'return-discount-rate': of(
    'Small firms',
    2026,
    'About what a bank asks of a small firm. Give your own.',
  ),
  'return-own-tools': of(
    'Managed service prices',
    2026,
    'The rest of the price is work: watching, restoring, answering.',
  ),
  'return-own-effort': of(
    'Small firms',
    2026,
    'Whoever looks after one firm beside other work needs longer than who looks after fifty.',
  ),
  'return-own-effect': of(
    'Small firms',
    2026,
    'Nobody watches at night and in holidays, and urgent work comes first. A careful team reaches most of it.',
  ),
  'exchange-rate': of('Currency markets', 2024, 'Yearly average, through the euro.'),
};
