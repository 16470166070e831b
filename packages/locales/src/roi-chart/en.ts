import type { RoiChartMessages } from './messages.ts';

export const messages: RoiChartMessages = {
  title: 'What does protection bring back?',
  intro:
    'Four short groups of questions, filled with our guess until you know better. What you enter stays on this page.',
  'group.spend': 'What you spend',
  'group.stop': 'What stops when systems stop',
  'group.incident': 'What an incident costs',
  'group.open': 'What a certificate would open',
  next: 'Next: {group}',
  seeResult: 'See what comes of it',
  perYearLabel: 'What does protection cost in a year?',
  perYearHelp: 'Licences, services, fees.',
  setupLabel: 'And once, at the start?',
  setupHelp: 'Set-up, moving over, the time it takes.',
  staffHoursPerYearLabel: 'How many hours of your own people in a year?',
  staffHoursPerYearHelp: 'Training, questions, changed sign-ins.',
  hourlyCostLabel: 'What does an hour of theirs cost you?',
  hourlyCostHelp: 'Pay with everything on top.',
  hoursUnit: 'hours',
  resultError:
    'A part of this page did not load, so there is no result. Your answers are still here.',
};
