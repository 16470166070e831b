import type { MaturityPresentMessages } from './messages.ts';

export const messages: MaturityPresentMessages = {
  presentIntro:
    'One question after the other. Think of your own firm, then raise a hand for the answer that fits today, not the one you plan.',
  presentHands: 'Hands',
  presentHandsOf: 'Hands for: {option}',
  presentUnknown: 'I don’t know',
  presentCounted: '{count} hands counted. Most of them: “{option}”',
  presentNone: 'Count the hands for each answer.',
  presentRoom: 'Where this room stands',
  presentRoomFinding: 'By show of hands this room is at {score} of 100. It is weakest in: {area}.',
  presentRoomNone: 'No hands were counted.',
  presentRoomCaption: 'Part of the points that each area reached',
  presentArea: 'Area',
  presentShare: 'Reached',
  presentRoomNote:
    'A show of hands, not an assessment: each question counts alike, and who does not know counts as nothing in place.',
  presentClosing: 'And your own firm?',
  presentClosingText:
    'Go through the questions by yourself: you get your score, your two weakest areas and a plan for 30, 60 and 90 days. Nothing leaves your browser.',
};
