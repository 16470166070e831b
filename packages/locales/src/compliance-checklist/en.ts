import type { ComplianceChecklistMessages } from './messages.ts';

export const messages: ComplianceChecklistMessages = {
  title: 'Which doors are open to your business?',
  intro:
    'Rules and certificates decide which customers you may serve. Three questions show which ones concern you; what you enter stays on this page.',
  notice: 'Self-assessment, not legal advice, not a certification.',
  progress: 'Question {index} of {count}',
  back: 'Back',
  next: 'Next',
  seeResult: 'See the map',
  industryLabel: 'What does your business do?',
  industryHelp: 'Pick the closest; it need not fit exactly.',
  regionsLabel: 'Where are you based, and where are your customers?',
  regionsHelp: 'Tick every place; rules follow the customer.',
  employeesLabel: 'How many people work there?',
  employeesHelp: 'Count yourself, part-timers and linked firms too.',
  employeesUnit: 'people',
  choose: 'Choose',
  resultError:
    'The map could not be drawn, since a part of this page did not load. Your answers are still here.',
};
