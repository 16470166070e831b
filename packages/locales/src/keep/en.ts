import type { KeepMessages } from './messages.ts';

export const messages: KeepMessages = {
  keepHeading: 'Keep it, or show it to somebody',
  keepLink: 'Copy a link',
  keepLinkHelp:
    'The link carries your answers behind the # sign. They go to nobody but the person you give it to.',
  keepLinkCopied: 'Copied. Whoever opens it sees the same figures.',
  keepLinkManual: 'Copy it from here:',
  keepPrint: 'Open the report',
  keepPrintBlocked:
    'The browser held the new window back. Please allow windows for this page and try again.',
  keepPrintFailed: 'The report could not be loaded. Please try again in a moment.',
  keepFileFailed: 'The file could not be made. Please try again in a moment.',
  keepCsv: 'Table (CSV)',
  keepJson: 'Data (JSON)',
  fileName: 'Lifeline Kit',
  reportPrint: 'Print, or save as PDF',
  reportLink: 'Open these figures again',
  openedOlder:
    'This link was made with model {model}. Its figures are shown as they were; today’s model is {current}.',
  openedAgain: 'Work it out anew',
  openedBroken: 'This link is damaged: its answers could not be read.',
};
