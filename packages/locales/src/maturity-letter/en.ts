import type { LetterMessages } from './messages.ts';

export const messages: LetterMessages = {
  letterTitle: 'Improvement commitment letter',
  letterBetween: 'between',
  letterAnd: 'and',
  letterCompany: 'the Company',
  letterProvider: 'the Provider',
  letterCalled: '({party})',
  letterSignedBy: 'represented by',
  letterStand: 'Where the Company stands',
  letterStandClaimed: 'Assessed on {date}, by the Company’s own answers.',
  letterStandVerified: 'Assessed on {date}, by what the Provider has seen.',
  letterArea: 'Area',
  letterPoints: 'Points',
  letterPointsOf: '{points} of {most}',
  letterScore: 'Score',
  letterScoreOf: '{score} of 100',
  letterAim: 'Aim',
  letterAimOf: '{target} of 100',
  letterReassess: 'Next assessment',
  letterTerm: 'Term',
  letterMonths: '{months} months',
  letterMeasures: 'What will be done',
  letterMeasure: 'Measure',
  letterOwner: 'Owner',
  letterBy: 'By',
  letterNoMeasures: 'No measures are agreed yet.',
  letterClauses: 'What both sides agree',
  letterReview:
    'Get legal review: each side should have a lawyer of its own read this letter before it signs.',
  letterReviewHeading: 'Before you sign',
  letterSignatures: 'Signatures',
  letterForCompany: 'For the Company',
  letterForProvider: 'For the Provider',
  letterPlaceDate: 'Date',
  letterFingerprint: 'Fingerprint of this text (SHA-256)',
  letterFingerprintHelp: 'Another wording has another fingerprint.',
  letterModel: 'Maturity model {model}',
  'clause.assessment':
    'The Company accepts the result of the assessment of {assessed}: {score} of 100 points, and the points of each area as shown above.',
  'clause.accountable':
    '{person} is the accountable executive of the Company for this letter and may spend up to {amount} on its measures without further approval.',
  'clause.accountableOpen':
    '{person} is the accountable executive of the Company for this letter and sees that its measures get the money and the time they need.',
  'clause.measures':
    'The Company carries out the measures listed above, each by its date. Whoever owns a measure sees that it is done and keeps proof of it.',
  'clause.first30':
    'In any case by {day30} the Company requires a second proof at sign-in (MFA) for e-mail, remote access and administrator accounts; keeps a written sheet of whom to call and who decides; and has restored one backup as a test, with the time it took.',
  'clause.first60':
    'In any case by {day60} it has a dated risk assessment with an owner for each risk, a list of its duties from law, contracts and insurance, and installs critical security updates within 14 days of their release.',
  'clause.first90':
    'In any case by {day90} it has practised a security incident at the table for one hour, with the accountable executive in the room.',
  'clause.reassessment':
    'On {reassess} both sides go through the assessment again. The aim is at least {target} of 100 points.',
  'clause.progress':
    'Both sides review progress every month for 30 minutes. Where a date is missed, the Company says why in writing within five working days and sets a new one.',
  'clause.support':
    'The Provider names one contact, helps with the measures as far as its services reach, and says in writing and at once when a delay is on its own side.',
  'clause.suspension':
    'If the aim is missed twice, the Provider may suspend the services that depend on it after 14 days’ written notice. Essential protection keeps running during the notice.',
  'clause.term':
    'This letter holds for {months} months from {date}. It ends earlier when both sides confirm in writing that every measure is done and the aim is reached.',
  'clause.nature':
    'This letter records a business commitment. It is not legal advice, not a certificate and not a statement of compliance, and it does not replace the contract between the two sides.',
  deskHeading: 'Improvement commitment letter',
  deskIntro:
    'Filled from the gaps. Change whatever the two of you agree on; the paper below follows every word.',
  deskBack: 'Back to the assessment',
  deskParties: 'Who signs',
  deskCompany: 'Company',
  deskAddress: 'Address',
  deskPerson: 'Signed by',
  deskRole: 'Role',
  deskFrame: 'Aim and dates',
  deskDate: 'Date of the letter',
  deskAssessedOn: 'Date of the assessment',
  deskTarget: 'Aim',
  deskTargetHelp: 'Points out of 100 at the next assessment.',
  deskReassessOn: 'Next assessment',
  deskMonths: 'Term in months',
  deskSpending: 'Spending limit of the accountable executive',
  deskSpendingHelp: 'As it should read, for example $5,000. Leave it empty and no sum is named.',
  deskErrorDay: 'Please write a day of the calendar as year-month-day, for example 2027-02-23.',
  deskErrorTarget: 'Please enter points from 1 to 100.',
  deskErrorMonths: 'Please enter months from 1 to 60.',
  deskMeasures: 'Measures: {count} of {all} in the letter',
  deskMeasuresHelp:
    'One for each gap, the soonest first. Where no owner is named, the person who signs for the Company is.',
  deskMeasureNumber: 'Measure {number}: {topic}',
  deskMeasureIn: 'Measure {number} is in the letter',
  deskOwner: 'Owner',
  deskBy: 'Done by',
  deskAddMeasure: 'Add a measure',
  deskClauses: 'Clauses: {count} of {all} in the letter',
  deskClausesHelp:
    'Sums, names and dates are filled in from above. A clause that you have reworded stays as you wrote it.',
  deskClauseNumber: 'Clause {number}',
  deskClauseIn: 'Clause {number} is in the letter',
  deskClauseFixed: 'Every letter says this.',
  deskClauseOurs: 'Back to our wording',
  deskSign: 'Signatures',
  deskSignHelp:
    'Sign here, or print the letter and sign with a pen. A signature belongs to one wording: change a word and it asks to be given again. It is no qualified electronic signature.',
  deskSignKind: 'How to sign',
  deskSignTyped: 'Type the name',
  deskSignDrawn: 'Draw it',
  deskSignName: 'Name, as a signature',
  deskSignPad: 'Field for the signature of {party}',
  deskSignPadHelp:
    'Draw with a finger, a pen or the mouse. Whoever uses a keyboard types the name instead.',
  deskSignClear: 'Clear the field',
  deskSignDay: 'Signed on',
  deskSignNow: 'Sign',
  deskSignEmpty: 'There is no name and nothing drawn yet.',
  deskSigned: 'Signed on {date}.',
  deskSignedOther: 'The letter was changed after this signature. Please sign again.',
  deskSignBack: 'Take the signature back',
  deskPrint: 'Open the letter to print',
  deskPrintBlocked:
    'The browser held the new window back. Please allow windows for this page and try again.',
  deskSave: 'Save the letter (JSON)',
  deskOpen: 'Open a saved letter',
  deskOpenHelp: 'A file that was saved here. It is read in this page and sent nowhere.',
  deskWhole: 'This letter is word for word as it was saved.',
  deskChanged:
    'This letter was changed after it was saved. Do not rely on it: compare its fingerprint with the paper, or ask for the file again.',
  deskBroken:
    'This file is not a letter that can be read. The letter here has stayed as it was. ({where})',
  deskFrozen: 'The letter is shown as it was saved, so that it can be signed.',
  deskEdit: 'Edit this letter',
  deskPreview: 'The letter as it will be printed',
  deskFile: 'commitment-letter',
};
