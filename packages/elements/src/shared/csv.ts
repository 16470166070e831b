/** What a spreadsheet would take for a formula at the beginning of a cell. */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV file (RFC 4180) that Excel, Numbers and Sheets open as UTF-8. Text that a
 * spreadsheet would run as a formula is kept as text.
 *
 * @param rows - text, or numbers in plain digits
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const inert = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
