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
  const parts = [
    contactFields.flatMap((field) =>
      contact[field] ? [`${words[`label.${field}`]}: ${contact[field]}`] : [],
    ),
    result
      ? [result.headline, ...result.metrics.map(({ label, shown }) => `${label}: ${shown}`)]
      : [],
    granted.map(({ text }) => `✓ ${text}`),
    [
      `${words.mailPage}: ${source.page}`,
      ...(source.partnerId ? [`${words.mailPartner}: ${source.partnerId}`] : []),
      ...(source.campaign ? [`${words.mailCampaign}: ${source.campaign}`] : []),
      `${words.mailReference}: ${id}`,
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
      sent[field] ? [`${words[`label.${field}`]}: ${sent[field]}`] : [],
    );
    return lines.length > 0 ? `${words.undelivered}\n\n${lines.join('\n')}\n` : body;
  } catch {
    return body;
  }
}
