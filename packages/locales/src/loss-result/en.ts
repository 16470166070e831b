import { messages as controls } from '../controls/en.ts';
import type { LossResultMessages } from './messages.ts';

export const messages: LossResultMessages = {
  ...controls,
  eventHeading: 'If it happens, one incident costs',
  range: '{low} to {high}',
  eventSentence:
    'Half of such incidents cost less than {p50}; one in ten costs more than {p90}. The average is {mean}, because a few very expensive ones pull it up.',
  eventSentenceEven:
    'Half of such incidents cost up to {p50}, and nine in ten up to {p90}. The average is {mean}.',
  answeredNone:
    'So far this describes any small business, so the range is wide. Each answer makes it yours.',
  answeredSome: '{count} of {total} answered. What is still open keeps the range wider.',
  answeredAll: 'All {total} answered. “Make it more exact” narrows it further; the rest is chance.',
  dotsCaption:
    'Picture twenty businesses like yours, each hit once. Every dot is one of them, placed at what it paid.',
  markMedian: 'Half pay less: {value}',
  markMean: 'Average: {value}',
  markBand: 'Eight in ten fall in the shaded part.',
  dotsTableCaption: 'What one incident costs',
  tableShare: 'Of a hundred such incidents',
  tableLoss: 'Cost',
  shareBelow: '{count} cost less than',
  shareAverage: 'Average of all',
  yearHeading: 'How likely is it?',
  yearSentence:
    'About one business in {count} like yours has such an incident in a given year ({chance}). Over five years the chance is {chance5}.',
  squaresCaption:
    'Each square is a business like yours. Of {total}, {count} are hit within five years.',
  yearAverage:
    'Spread evenly over good years and bad, that is {mean} a year. Nobody pays the average, though: most years cost nothing, and one year costs a great deal.',
  splitHeading: 'Where the money goes',
  splitCaption:
    'Of an average incident, {direct} ({directShare}) is billed within weeks. Another {indirect} ({indirectShare}) follows quietly over the next years.',
  splitDirect: 'Above the waterline: bills that arrive at once',
  splitDirectNote: 'Bills that arrive at once',
  splitIndirect: 'Below it: what follows quietly',
  splitIndirectNote: 'What it costs afterwards',
  splitPart: 'Part',
  splitAmount: 'Average per incident',
  splitShare: 'Share',
  splitTotal: 'Together',
  splitSmall: 'The smallest parts: {parts}',
  asTable: 'Show as a table',
  lensClaims:
    'Based on what small, insured firms claimed. Firms without insurance may do better or worse.',
  lensPublicRecord:
    'Based on losses large enough to reach the public record. Small losses never get there, so these run about 13 to 15 times higher than insurance claims.',
  exchangeNote:
    'Worked out in US dollars and converted at {rate} {currency} to the dollar, the average of {year}.',
  exchangeStale: 'That rate is past its review date; treat the amounts as a guide.',
  spoken: 'One incident: {low} to {high}. Half cost less than {p50}.',
  'cost.response': 'Experts and response',
  'cost.recovery': 'Restoring systems',
  'cost.interruption': 'Work at a standstill',
  'cost.notification': 'Telling people affected',
  'cost.legal': 'Lawyers and claims',
  'cost.fines': 'Fines',
  'cost.ransom': 'Ransom',
  'cost.funds': 'Money stolen',
  'cost.churn': 'Customers who leave',
  'cost.new-business': 'New business lost',
  'cost.brand': 'Rebuilding the name',
  'cost.premium-rise': 'Dearer insurance',
  'warning.loss-above-revenue':
    'The average incident here costs more than {multiple} years of revenue. Please check the revenue you entered.',
  'warning.revenue-per-employee':
    'Revenue and staff are an unusual pair: {amount} a person and year. Please check both.',
  'warning.records-implausible':
    'That is more people than live in most countries. Please check the number on file.',
  'warning.loss-capped':
    'The largest losses are cut off at {multiple} yearly revenues, beyond which a business usually closes.',
  'warning.region-without-source':
    'We know of no published claims for this region. The range covers what other regions show.',
  'warning.size-outside-evidence':
    'The sources describe smaller or larger firms than yours. Take the result as a rough guide.',
  'story.owner':
    'Most owners would get through a typical incident. It is the one in ten that can end a business: {p90} or more, due while nobody can work.',
  'story.owner.hard':
    'Half of such incidents cost {p50} or more, and one in ten {p90} or more. Most of it is due while nobody can work.',
  'story.family':
    'A typical incident is money a family firm can find. The one in ten is not: {p90} or more, out of what was meant for the people who come after you.',
  'story.family.hard':
    'Half of such incidents cost {p50} or more, and one in ten {p90} or more. It comes out of what was meant for the people who come after you.',
  'story.growth':
    'More customers, more systems, the same reserve: growth makes this risk larger before it makes it visible. One incident in ten costs {p90} or more, and larger customers ask about it before they sign.',
  'story.it':
    'Mail compromise and diverted payments make the median; ransomware with a standstill makes the tail. P90 is {p90}, P95 {p95}, annual loss expectancy {year}.',
  markProfit: 'Your profit: {value}',
  markReserve: 'Your reserve: {value}',
  chances: 'Chance of at least one incident',
  chanceIn1: 'in 1 year',
  chanceIn3: 'in 3 years',
  chanceIn5: 'in 5 years',
  burdenHeading: 'Could the business carry it?',
  burdenProfit: 'An average incident takes {share} of a year’s profit.',
  burdenYears: 'An average incident takes the whole profit of {years} years.',
  burdenThin:
    'An average incident costs far more than the business earns in a hundred years at its present profit.',
  burdenLoss: 'The business makes no profit at present that could pay for an incident.',
  burdenChanceProfit:
    'The chance that one year’s incidents cost more than the profit of that year is {chance}.',
  burdenChanceReserve:
    'The chance that one year’s incidents cost more than the reserve is {chance}.',
  burdenTail:
    'Such a chance looks small. So does that of a fire, and the question is the same: if it happens, is the business still there?',
  burdenOpen:
    'Tell your yearly profit and your cash reserve under “Make it more exact”, and you see here what an incident would do to them.',
  downtimeHeading: 'How long would you stand still?',
  downtimeSentence:
    'After ransomware, half of businesses like yours are back within {days}; one in ten needs more than {daysLong}.',
  downtimeCost:
    'An hour costs about {hour} in idle pay and lost sales, so a typical standstill costs {cost}, and one in ten more than {costLong}. It is part of the figures above, not on top of them.',
  downtimeBackups:
    'With backups that are kept apart and tested, the typical standstill shrinks to {days} and {cost}.',
  downtimeFinding: 'Typically {days}; {daysThen} with tested backups.',
  downtimeFindingNow: 'Typically {days}.',
  downtimeCaption: 'Days until systems work again: typical, and up to the worst one in ten.',
  downtimeNow: 'As things are',
  downtimeThen: 'With tested backups',
  downtimeState: 'Situation',
  downtimeDays: 'Typical days',
  downtimeDaysLong: 'One in ten: more than',
  downtimeAmount: 'Typical cost',
  days: '{count} days',
  day: '1 day',
  savingsHeading: 'What would help most?',
  savingsSentence:
    'Each bar is what one measure would take off an average year if it covered everything, best first. They overlap, so they do not add up.',
  savingsFinding: '{control}: {saving} a year.',
  savingsFindingNone: 'All of it is in place.',
  savingsControl: 'Measure',
  savingsAmount: 'Saves in an average year',
  savingsStep: 'First step, free of charge',
  savingsNone: 'Everything on our list is in place everywhere. Now test it once a year.',
  savingsSource: 'Guide: {publisher}',
  'step.mfa': 'Switch it on for e-mail and banking today; both have it built in.',
  'step.phishing-resistant-mfa': 'Set up passkeys for the two people who can release payments.',
  'step.patching': 'Turn on automatic updates, and list what no longer gets any.',
  'step.edr': 'Check that the protection built into each computer is switched on and reports.',
  'step.mdr': 'Write down who would notice an alarm on a Saturday night, and whom they would call.',
  'step.tested-backups': 'Restore one folder from last week’s backup, with a stopwatch.',
  'step.siem': 'Switch on the audit log of your mail and keep it for a year.',
  'step.training': 'Talk for ten minutes about the last odd mail somebody received.',
  'step.incident-plan': 'Play through one bad morning with three colleagues and an hour’s time.',
  'step.encryption': 'Turn on the disk encryption that every laptop already has.',
  exact: 'Make it more exact',
  exactIntro:
    'All of it may stay open. Profit and reserve show what the business can carry. The rest narrows the range; what you are not sure about keeps it wide, never wrong.',
  exactWidth:
    'An average year costs between {low} and {high}. That is wide because some of it is still open.',
  exactFirst: 'With nothing known',
  exactNow: 'All that is still open',
  exactOpen: 'What keeps the range wide',
  exactInput: 'Not known exactly',
  exactLow: 'lowest',
  exactHigh: 'highest',
  exactMoney: 'Money',
  exactCustomers: 'Customers',
  exactStandstill: 'When systems stand still',
  exactControls: 'Protection in place',
  annualProfitLabel: 'What is left over in a year?',
  annualProfitHelp: 'Profit before tax. A loss has a minus in front.',
  cashReserveLabel: 'What could you pay at once?',
  cashReserveHelp: 'Cash and credit that is there within a week.',
  customersLabel: 'How many customers do you have?',
  customersHelp: 'Those who buy at least once a year.',
  customersUnit: 'customers',
  yearlyMarginPerCustomerLabel: 'What does one leave you in a year?',
  yearlyMarginPerCustomerHelp: 'On average, after what it costs to serve them.',
  revenueOnlineShareLabel: 'How much of your revenue comes in through systems?',
  revenueOnlineShareHelp: 'Web shop, booking, card terminal, orders by mail.',
  workLostShareLabel: 'How much work stops when systems stop?',
  workLostShareHelp: '100 means that everybody goes home.',
  percentUnit: '%',
  controlsHelp: 'Partly is the usual answer, and an honest one.',
  'open.rate': 'How often it happens, which nobody knows exactly',
  'open.revenue-per-employee': 'Your revenue',
  'open.size': 'Your size',
  'open.records': 'People on file',
  'open.controls': 'Your protection',
  'open.standstill': 'What a standstill stops',
  'open.region': 'What your country does to costs',
  'open.industry-frequency': 'How often your trade is hit',
  'open.industry-severity': 'How hard your trade is hit',
  'open.churn': 'How many customers would leave',
  lensHeading: 'Whose losses are these?',
  lensFindingClaims: 'Claims of insured small firms.',
  lensFindingPublicRecord: 'Cases on public record.',
  lensChoice: 'Show losses of',
  lensChoiceClaims: 'insured small firms',
  lensChoicePublicRecord: 'cases on public record',
  staleSources:
    'Some sources are past their review date: {sources}. Treat the figures as a guide until they are renewed.',
  curveHeading: 'What could a single year cost?',
  curveCaption:
    'Read it from left to right: the chance that all incidents of one year together cost more than an amount. It starts at {chance}, the chance that anything happens at all; one year in a hundred costs more than {p99}.',
  curveCaptionQuiet:
    'Read it from left to right: the chance that all incidents of one year together cost more than an amount. It starts at {chance}, the chance that anything happens at all.',
  curveFinding: 'One year in a hundred costs more than {p99}.',
  curveFindingQuiet: '{chance} of years cost anything at all.',
  curveMarks: 'Dashed lines: {marks}.',
  curveProfit: 'your profit of {value}',
  curveReserve: 'your reserve of {value}',
  curveLoss: 'Costs more than',
  curveChance: 'Chance in one year',
  curveError: 'The chart could not be loaded. The table says the same.',
  reportTitle: 'What one incident would cost',
  reportSummary: 'The result',
  reportLimits: 'What these figures are, and what they are not',
  reportLimitsText:
    'They describe businesses like this one, from the published losses of others. They do not predict what happens to any single one, and they leave out what money cannot measure: sleepless nights, lost trust, a promise to a patient or a client that could not be kept. Whoever relies on them should read below how they were worked out.',
  fileYear: 'Average year',
  fileShareOfProfit: 'Average incident over yearly profit',
  fileAboveProfit: 'Chance that a year costs more than the profit',
  fileAboveReserve: 'Chance that a year costs more than the reserve',
  presentIntro:
    'Five questions to the room, then the answer. Arrow keys or a remote lead on; B darkens the screen, R begins anew for the next room.',
  presentAsk: 'What does the room say?',
  presentDots: 'Twenty businesses, each hit once',
  presentAverage: 'What is that a year?',
  presentClosing: 'Where would you begin?',
};
