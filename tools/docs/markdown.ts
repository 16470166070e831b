import { type CoefficientRecord, sources } from '@lifeline-kit/core/sources';

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A figure in its unit. */
export function figure(value: number, unit: CoefficientRecord['unit']): string {
  const number = value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
  const percent = `${(value * 100).toLocaleString('en-US', { maximumSignificantDigits: 4 })} %`;
  if (unit === 'share') return percent;
  if (unit === 'events/year') return `${percent} a year`;
  if (unit === 'times/year') return `${number} a year`;
  if (unit === 'USD') return `$${number}`;
  return /years|days|hours|people/.test(unit) ? `${number} ${unit}` : `${number} (${unit})`;
}

/** Whole units of a currency. */
export const amount =
  (currency: string) =>
  (value: number): string =>
    value.toLocaleString('en-US', { style: 'currency', currency, maximumFractionDigits: 0 });

/** A share to three figures. */
export const share = (value: number): string => `${Number((value * 100).toPrecision(3))} %`;

/** Coefficients with everything that is known about where they come from. */
export function recordTable(records: readonly CoefficientRecord[]): string {
  const rows = records.map((record) => {
    const { id, value, low, high, unit, source, kind, population, year, note } = record;
    const range = low === high ? '' : `${figure(low, unit)} – ${figure(high, unit)}`;
    const from = source === 'judgement' ? '' : sources[source].publisher;
    const judged = kind === 'judgement' ? '*judgement*' : '';
    const origin = [from, judged].filter(Boolean).join(', ');
    return [`\`${id}\``, figure(value, unit), range, origin, `${population}, ${year}. ${note}`];
  });
  return table(
    ['id', 'likeliest', 'range', 'from', 'whom it describes, and how it was made'],
    rows,
  );
}
