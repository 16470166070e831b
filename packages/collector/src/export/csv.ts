/** What a spreadsheet would begin a formula with; wide forms of the signs count in some. */
const risky = /(?<=^|[\n\r;\t])(?=\s*['=+\-@＝＋－＠])/g;

/**
 * A row of a CSV file (RFC 4180) that stays text wherever it is opened.
 *
 * Every cell is quoted, and an apostrophe stands before what a spreadsheet would take for a formula:
 * at the start of a cell, and after each line break, semicolon and tab in it, for a program that
 * splits there. Since an apostrophe of the text itself gets one as well, taking one away before each
 * of these signs gives the very text back.
 *
 * @example
 * csvRow(['=1+1', 'Ada', 7]);
 * // => '"\'=1+1","Ada",7\r\n'
 */
export function csvRow(cells: readonly (string | number | boolean)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return `"${inert(value).replaceAll('"', '""')}"`;
}

const inert = (text: string): string => text.replace(risky, "'");
