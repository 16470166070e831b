import { adminName } from '../access/users.ts';
import { snippet } from '../kit/snippet.ts';
import type { Running } from '../start.ts';

/** What a person reads who started a collector: where it is, how to get in, what to paste. */
export function welcome({ address, collector, madePassword }: Running): string {
  const { settings, store, kit } = collector;
  const base = settings.publicUrl || address;
  const secret = madePassword
    ? `  Name      ${adminName}\n  Password  ${madePassword}   (shown this once)\n`
    : '';
  const where = store.kind === 'embedded' ? store.file : 'PostgreSQL';
  return `
  The collector listens.

  Admin     ${base}/admin
${secret}  Leads     ${where}

  Paste into a page:

${indent(snippet(base, kit))}
${settings.allowedOrigins.length === 0 ? '  Pages of this machine may send leads. For others: ALLOWED_ORIGINS=https://www.example.com\n' : ''}
`;
}

const indent = (text: string): string => text.replace(/^/gm, '    ');
