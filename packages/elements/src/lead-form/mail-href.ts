/**
 * The address that opens a mail.
 *
 * @param to - whom it goes to; empty where the page does not say, and the visitor fills it in
 * @param text - the subject in the first line, the rest below an empty one
 */
export function mailHref(to: string | undefined, text: string): string {
  // Half a character, which an old lead may hold, is nothing that an address takes.
  const [subject = '', ...lines] = text.replace(/\p{Surrogate}/gu, '\ufffd').split('\n');
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.slice(1).join('\r\n'))}`;
  return `mailto:${encodeURIComponent(to ?? '').replaceAll('%40', '@')}?${query}`;
}
