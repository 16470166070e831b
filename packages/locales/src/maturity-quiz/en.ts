import type { MaturityQuizMessages } from './messages.ts';

export const messages: MaturityQuizMessages = {
  title: 'How ready is your business to decide about security?',
  intro:
    'Twenty questions about money, risk, leadership, duties and crisis plans. What you answer stays on this page.',
  formLegend: 'How much time do you have?',
  formFull: 'All {count} questions, about {minutes} minutes',
  formShort: '{count} questions, about {minutes} minutes, for a first impression',
  progress: 'Question {index} of {count}',
  timeLeft: 'about {minutes} minutes left',
  timeLeftOne: 'about a minute left',
  unknown: 'I don’t know',
  why: 'Why we ask: {reason}',
  back: 'Back',
  next: 'Next',
  skip: 'Skip for now',
  seeResult: 'See the result',
  method: 'How is this worked out?',
  methodError: 'The details could not be loaded. The result above is not affected.',
  resultError:
    'The result could not be worked out, since a part of this page did not load. Your answers are still here.',
  notice:
    'A self-assessment from your own answers. Not legal advice, not a certification, not a quote.',
  'dimension.budget': 'Budget awareness',
  'dimension.risk': 'Risk awareness',
  'dimension.executive': 'Executive participation',
  'dimension.compliance': 'Compliance responsiveness',
  'dimension.crisis': 'Crisis-plan completeness',
  B1: 'How is money for security set aside this financial year?',
  'B1.0': 'Nothing is set aside; we pay when something breaks.',
  'B1.1': 'It comes out of general IT spending and nobody knows how much.',
  'B1.2': 'We know roughly what we spend, but no one owns the line.',
  'B1.3': 'There is a written security budget with an owner.',
  'B1.4': 'A written budget with an owner, compared with actual spending at least twice a year.',
  'why.B1': 'A line with an owner is the first sign that security survives a busy quarter.',
};
