import { deadlinesOf, type Regime } from '@lifeline-kit/core/compliance-checklist';
import { itemAnswer } from './answers.ts';
import type { DeskContext } from './context.ts';

/** Octets of a line, by RFC 5545 section 3.1. */
const longestLine = 75;

/**
 * Upcoming dates of regimes, and the days that people set themselves, for any calendar (RFC 5545).
 * What is suspended or only watched stays out: nothing in a calendar looks like a maybe.
 */
export function calendarFile(
  regimes: readonly Regime[],
  { today, say, words, answers }: Pick<DeskContext, 'answers' | 'say' | 'today' | 'words'>,
): string {
  const stamp = `${today.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const names = new Map(regimes.map(({ id, name }) => [id, say(name)]));
  const dated = deadlinesOf(regimes, today).filter(({ daysLeft }) => daysLeft !== undefined);
  const events = [
    ...dated.map(({ regime, date, what, yearly, origin, checked }) => [
      `UID:${regime}-${date}@lifeline-kit`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
      ...(yearly ? ['RRULE:FREQ=YEARLY'] : []),
      `SUMMARY:${escaped(`${names.get(regime)}: ${say(what)}`)}`,
      `DESCRIPTION:${escaped([words.notice, checkedWords(words.columnChecked, checked), origin.confirmed ? '' : words.unconfirmed].filter(Boolean).join(' · '))}`,
      'TRANSP:TRANSPARENT',
    ]),
    ...regimes.flatMap(({ id, items }) =>
      items.flatMap((item) => {
        const { due } = itemAnswer(answers, item.id);
        if (!due) return [];
        return [
          [
            `UID:${item.id}-${due}@lifeline-kit`,
            `DTSTAMP:${stamp}`,
            `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
            `SUMMARY:${escaped(`${names.get(id)} ${item.ref}: ${say(item.text)}`)}`,
            'TRANSP:TRANSPARENT',
          ],
        ];
      }),
    ),
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lifeline Kit//Compliance checklist//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const checkedWords = (label: string, checked: string): string => `${label} ${checked}`;

/** Text as a property takes it, by RFC 5545 section 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');
}

/** A long line goes on in the next one, after a space, and no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > longestLine) {
      out += '\r\n ';
      octets = 1;
    }
    out += char;
    octets += size;
  }
  return out;
}
