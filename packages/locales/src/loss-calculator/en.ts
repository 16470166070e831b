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
  method: 'How is this worked out?',
  methodError: 'The details could not be loaded. The result above is not affected.',
  resultError:
    'The result could not be worked out, since a part of this page did not load. Your answers are still here.',
};
