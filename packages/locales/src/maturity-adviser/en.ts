import type { MaturityAdviserMessages } from './messages.ts';

export const messages: MaturityAdviserMessages = {
  adviserEyebrow: 'For the adviser alone. The client’s page never shows, keeps or sends this.',
  adviserTitle: 'How to work with this client',
  adviserOpenLead: 'Open what the client gave you: the file with their result, or the link to it.',
  adviserOpenFile: 'Result file (JSON)',
  adviserOpenLink: 'Or the link',
  adviserOpenButton: 'Open the link',
  adviserOpenBroken:
    'There is no result in it that can be read. Please ask the client for the file or the link again.',
  adviserOther: 'Open another result',
  adviserClient: 'Answered on {date}. {answered} of {asked} questions have an answer.',
  adviserBy: 'Decide by',
  adviserByClaimed: 'what they told us (first meeting)',
  adviserByVerified: 'what we have seen (before signing)',
  'verdict.engage': 'Work together',
  'verdict.commit': 'Work together once the letter is signed',
  'verdict.decline': 'Not now',
  'verdict.provisional': 'No verdict yet',
  'verdictText.engage':
    'Sign on, with a roadmap of twelve months for the two weakest areas: {weakest}.',
  'verdictText.commit':
    'No contract for managed security until the decision-maker has signed the improvement commitment letter. Assess again after 90 days.',
  'verdictText.decline':
    'Say no politely for now. Leave the list of free first steps, and offer a new assessment in half a year.',
  'verdictText.provisional': 'There is not enough to decide on.',
  adviserReady: 'Standard terms. Agree on a yearly plan and assess again in twelve months.',
  adviserShort:
    'The short form gives a first impression. Go through all the questions together; {needed} answers are needed.',
  adviserFewAnswers:
    '{answered} of {asked} questions have an answer; a verdict needs {needed}. Ask the open ones in the meeting.',
  adviserHeld: 'An incident is under way. Help with that first, and assess afterwards.',
  adviserCapped: 'A red flag holds the score at {score}.',
  adviserLimits:
    'Thresholds and points are design choices, no validated scale. Calibrate them on 20 to 30 of your own clients before you turn business away because of them.',
  adviserScores: 'Both scores',
  adviserClaimed: 'Claimed',
  adviserVerified: 'Verified',
  adviserVerifiedHelp:
    'In the verified score a good answer counts as an intention until you have seen its evidence.',
  adviserMarks: 'From {letter}: letter needed. From {accept}: sign on. From {ready}: ready.',
  adviserArea: 'Area',
  adviserScoresCaption: 'Points of each area, claimed and verified',
  adviserTotal: 'All areas',
  adviserOf: 'of {most}',
  adviserWeights: 'Weights',
  'weights.default': 'All areas alike',
  'weights.regulated': 'Regulated firm: compliance counts more',
  'weights.ransomware-exposed': 'Exposed to ransomware: the crisis plan counts more',
  adviserFlags: 'Red flags',
  adviserFlagsHelp: 'Tick what you have seen or heard. It counts whatever the score.',
  adviserFlagsNone: 'No area is below its mark.',
  adviserFlagRaised: 'Raised by the score: {areas}.',
  'flag.RF1':
    'They ask us to sign or repeat a statement to an insurer, a customer or an authority that both sides know is untrue.',
  'flag.RF2':
    'They refuse MFA on e-mail, remote access or administrator accounts after the risk was explained.',
  'flag.RF3': 'An incident is under way, or one was hidden.',
  'flag.RF4': 'An area is below 8 of 20 points: it belongs in the roadmap or the letter.',
  'flag.RF5': 'Hold the score where leadership takes part with less than 6 of 20 points.',
  adviserEvidence: 'Answers and their evidence',
  adviserEvidenceFinding: '{seen} of {known} answers seen or tested',
  adviserEvidenceHelp: 'How far has each answer been checked?',
  adviserAnswerNone: 'No answer yet',
  adviserAsk: 'Ask to see: {evidence}',
  'mark.claimed': 'Claimed',
  'mark.seen': 'Seen',
  'mark.tested': 'Tested',
  adviserQuestions: 'Questions for the meeting',
  adviserQuestionsHelp: 'The ones that move the result most come first.',
  adviserAskUnknown: 'Nobody could answer this: “{question}” Who could?',
  adviserAskEvidence: 'You said: “{answer}” May we see it? ({evidence})',
  adviserAskGap: 'What would it take to have this done within {days} days: “{measure}”',
  adviserAskOwner:
    'Who in this room will answer for the measures, and how much may they spend without asking again?',
  adviserInsurer: 'What an insurer will look at',
  adviserInsurerNone:
    'The client has not gone through the technical check. Ask these first: insurers refuse or restrict cover over them.',
  adviserInsurerScore:
    'Technical check: {score} of 100 over {answered} questions. It does not change the verdict.',
  adviserInsurerKnockOuts: 'Tell the client that insurers may refuse or restrict cover over these:',
  adviserInsurerClear: 'None of the answers is one over which insurers refuse cover.',
  adviserLetter: 'The commitment letter',
  adviserLetterCommit:
    'It is filled from the {count} gaps below their marks. Go through it together, change what needs changing, and sign.',
  adviserLetterOther:
    'This client needs none. Where an area is weak, a letter may still be a good roadmap for both of you; {count} gaps would go into it.',
  adviserLetterDecline:
    'A letter does not help as things stand. Keep it for the next assessment; {count} gaps would go into it.',
  adviserLetterButton: 'Write the letter',
  adviserLetterBack: 'Go on with the letter',
};
