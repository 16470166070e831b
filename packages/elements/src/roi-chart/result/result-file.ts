import { csv } from '../../shared/csv.ts';
import type { FileKind } from '../../shared/keep/keep.ts';
import { plainJson } from '../../shared/plain-json.ts';
import { columns, yearName } from './chart-view.ts';
import type { ResultContext } from './context.ts';
import { returnRows } from './return-rows.ts';

/** The result as a file: every figure in full, as a table or as data. */
export function resultFile(kind: FileKind, context: ResultContext): string {
  return kind === 'csv' ? csv(resultRows(context)) : resultJson(context);
}

/** The table year by year, then what stands beside it; unrounded. */
export function resultRows(
  context: Pick<ResultContext, 'projection' | 'words' | 'locale'>,
): readonly (readonly (string | number)[])[] {
  const { projection, words } = context;
  const { currency = 'USD', model, seed, npv, npvRange, alternatives } = projection;
  const rows = returnRows(projection);
  const way = (name: string, { cost, benefit, npv, lossLeft }: typeof alternatives.managed) => [
    name,
    cost,
    benefit,
    npv,
    lossLeft,
  ];
  const { wayCost, wayBenefit, wayValue, wayLossLeft } = words;
  return [
    [words.fileName, words.title, model, seed, currency],
    [words.tableYear, ...columns(words).map(([, name]) => name)],
    ...rows.map((row) => [yearName(row, context), ...columns(words).map(([key]) => row[key])]),
    [words.wayValue, npv],
    [words.bandLow, npvRange.p10],
    [words.bandHigh, npvRange.p90],
    [words.waysHeading, wayCost, wayBenefit, wayValue, wayLossLeft],
    way(words.wayNothing, alternatives.nothing),
    way(words.wayOwn, alternatives.doItYourself),
    way(words.wayManaged, alternatives.managed),
  ];
}

function resultJson({ business, answers, projection, premium }: ResultContext): string {
  const file = {
    schema: 'lifeline/return-file@1',
    business,
    answers,
    result: projection,
    premium,
  };
  return `${plainJson(file)}\n`;
}
