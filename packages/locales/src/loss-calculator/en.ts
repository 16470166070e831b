import type { LossCalculatorMessages } from './messages.ts';

export const messages: LossCalculatorMessages = {
  title: 'What would one incident cost your business?',
  intro: 'Five questions, about two minutes. What you enter stays on this page.',
  progress: 'Question {index} of {count}',
  back: 'Back',
  next: 'Next',
  seeResult: 'See the result',
  industryLabel: 'What does your business do?',
  industryHelp: 'Pick the closest; it need not fit exactly.',
  regionLabel: 'Where is it based?',
  regionHelp: 'Costs, fines and currency differ by country.',
  employeesLabel: 'How many people work there?',
  employeesHelp: 'Count yourself and part-timers too.',
  employeesUnit: 'people',
  annualRevenueLabel: 'What does it take in over a year?',
  annualRevenueHelp: 'Sales before any costs. A round figure is fine.',
  recordsLabel: 'How many people do you hold data about?',
  recordsHelp: 'Customers, patients, staff, the newsletter list: anyone on file.',
  recordsUnit: 'people',
  choose: 'Choose',
  eventHeading: 'If it happens, one incident costs',
  range: '{low} to {high}',
  eventSentence:
    'Half of such incidents cost less than {p50}; one in ten costs more than {p90}. The average is {mean}, because a few very expensive ones pull it up.',
  answeredNone:
    'So far this describes any small business, so the range is wide. Each answer makes it yours.',
  answeredSome: '{count} of {total} answered. What is still open keeps the range wider.',
  answeredAll: 'All {total} answered. What remains is chance: no two incidents are alike.',
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
  splitDirect: 'Above the waterline',
  splitDirectNote: 'Bills that arrive at once',
  splitIndirect: 'Below it',
  splitIndirectNote: 'What it costs afterwards',
  splitPart: 'Part',
  splitAmount: 'Average per incident',
  splitShare: 'Share',
  splitTotal: 'Together',
  asTable: 'Show as a table',
  lensClaims:
    'Based on what small, insured firms claimed. Firms without insurance may do better or worse.',
  lensPublicRecord:
    'Based on losses large enough to reach the public record. Small losses never get there, so these run about 13 to 15 times higher than insurance claims.',
  exchangeNote:
    'Worked out in US dollars and converted at {rate} {currency} to the dollar, the average of {year}.',
  exchangeStale: 'That rate is past its review date; treat the amounts as a guide.',
  spoken: 'One incident: {low} to {high}. Half cost less than {p50}.',
  method: 'How is this worked out?',
  methodError: 'The details could not be loaded. The result above is not affected.',
  printTitle: 'Cost of an incident',
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
};
