import { contactFields, type LeadCreated } from '@lifeline-kit/core/lead';
import { fill } from '../shared/fill.ts';
import type { Words } from './catalogue.ts';

/**
 * A lead as a mail that a person can read and send: the subject in the first line, the text below.
 * Answers stay out: mail programs cut long addresses.
 */
export function mailText({ data }: LeadCreated, words: Words): string {
  const { contact, consent, result, source, id, mode } = data;
  const subject = fill(words.mailSubject, { page: source.page });
  const granted = consent.purposes.filter(
    ({ by, granted: isGranted }) => by === 'box' && isGranted,
  );
  const line = (label: string, value: string | undefined): readonly string[] =>
    lineOf(label, value, words);
  const parts = [
    contactFields.flatMap((field) => line(words[`label.${field}`], contact[field])),
    result
      ? [result.headline, ...result.metrics.flatMap(({ label, shown }) => line(label, shown))]
      : [],
    granted.map(({ text }) => `✓ ${text}`),
    [
      ...line(words.mailPage, source.page),
      ...line(words.mailPartner, source.partnerId),
      ...line(words.mailCampaign, source.campaign),
      ...line(words.mailReference, id),
      ...(mode === 'test' ? [words.testMode] : []),
    ],
  ];
  const text = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return `${subject}\n\n${text.join('\n\n')}\n`;
}

/**
 * What was sent, in words: of a lead of an earlier visit only its text is left.
 *
 * @param body - as it was to be sent
 * @returns the text itself, where it is not one of a lead of ours
 */
export function readable(body: string, words: Words): string {
  try {
    const sent = JSON.parse(body) as Partial<LeadCreated> & Readonly<Record<string, unknown>>;
    if (sent.data) return mailText(sent as LeadCreated, words);
    const lines = contactFields.flatMap((field) =>
      lineOf(words[`label.${field}`], sent[field], words),
    );
    return lines.length > 0 ? `${words.undelivered}\n\n${lines.join('\n')}\n` : body;
  } catch {
    return body;
  }
}

/**
 * A question that stands for a label loses its mark: two signs in a row read badly. What was typed stays as it is,
 * spaces between characters too, which `fill` would close.
 */
function lineOf(label: string, value: unknown, { mailLine }: Words): readonly string[] {
  const named = fill(mailLine, { label: label.replace(/[?？]$/, '') });
  return value ? [named.replace('{value}', () => `${value}`)] : [];
}
