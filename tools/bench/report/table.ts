import type { Medians, Table } from '../suite.ts';
import { shown } from './format.ts';

/** The table in plain text, with what has to be said of its rows below it. */
export function tableText({ title, contenders, columns }: Table, medians: Medians): string {
  const rows = contenders.map(({ id, name }) => [
    name,
    ...columns.map(({ measured, digits, beside }) => {
      const figure = measured(medians, id);
      const floor = beside === undefined ? undefined : measured(medians, beside);
      const share = figure !== undefined && floor ? `  × ${(figure / floor).toFixed(2)}` : '';
      return `${shown(figure, digits)}${share}`;
    }),
  ]);
  const lines = aligned([['', ...columns.map(({ head }) => head)], ...rows]);
  const notes = contenders
    .filter(({ differs }) => differs)
    .map(({ name, differs }) => `  ${name}: ${differs}`);
  return [title, '', ...lines, '', ...notes].join('\n').trimEnd();
}

/** Rows of cells under each other: the first column to the left, figures to the right. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!)))
      .join('   ')
      .trimEnd(),
  );
}
