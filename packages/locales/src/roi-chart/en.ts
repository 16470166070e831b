import type { RoiChartMessages } from './messages.ts';

export const messages: RoiChartMessages = {
  title: 'What does protection bring back?',
  intro:
    'Four short groups of questions. Our guess fills each of them until you know better. What you enter stays on this page.',
  'group.spend': 'What you spend',
  'group.stop': 'What stops when systems stop',
  'group.incident': 'What an incident costs',
  'group.open': 'What a certificate would open',
  groupProgress: 'Group {index} of {count}',
  next: 'Next: {group}',
  seeResult: 'See what comes of it',
  guess: 'Our guess, between {low} and {high}',
  guessPoint: 'Our guess',
  guessWide: 'Not sure: anything between {low} and {high} counts',
  perYearLabel: 'What does protection cost in a year?',
  perYearHelp: 'The whole offer: licences, services, fees.',
  setupLabel: 'And once, at the start?',
  setupHelp: 'Set-up, moving over, the time the change takes.',
  staffHoursPerYearLabel: 'How many hours of your own people in a year?',
  staffHoursPerYearHelp: 'Training, questions, changed sign-ins.',
  hourlyCostLabel: 'What does an hour of theirs cost you?',
  hourlyCostHelp: 'Pay with everything that comes on top.',
  hoursUnit: 'hours',
  choose: 'Choose',
  method: 'How is this worked out?',
  methodError: 'The details could not be loaded. The result above is not affected.',
  resultError:
    'The result could not be worked out, since a part of this page did not load. Your answers are still here.',
};
