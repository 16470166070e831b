import type { ReturnAnswers } from '@lifeline-kit/core/return-fields';
import { projectReturn, type ReturnInput, type ReturnProjection } from '@lifeline-kit/core/roi';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render as draw, html } from 'lit';
import { chartView } from '../../../packages/elements/src/roi-chart/result/chart-view.ts';
import type { ResultContext } from '../../../packages/elements/src/roi-chart/result/context.ts';
import { resultRows } from '../../../packages/elements/src/roi-chart/result/result-file.ts';
import { returnConfig } from '../../../packages/elements/src/roi-chart/result/return-config.ts';
import { waysView } from '../../../packages/elements/src/roi-chart/result/ways-view.ts';
import type { Paint } from '../../../packages/elements/src/shared/chart/paint.ts';
import { csv } from '../../../packages/elements/src/shared/csv.ts';
import { Figures } from '../../../packages/elements/src/shared/figures.ts';
import { returnInputs } from '../../fixtures/return-inputs.ts';
import { rowsOf, tablesOf } from '../helpers/taken-along.ts';

const count = 200;
const inputs = fc.sample(returnInputs, { numRuns: count, seed: 6 });

async function wordsOf(lang: 'en' | 'zh-CN') {
  const parts = await Promise.all(
    lang === 'en'
      ? [
          import('@lifeline-kit/locales/common/en'),
          import('@lifeline-kit/locales/roi-chart/en'),
          import('@lifeline-kit/locales/roi-result/en'),
          import('@lifeline-kit/locales/keep/en'),
        ]
      : [
          import('@lifeline-kit/locales/common/zh-CN'),
          import('@lifeline-kit/locales/roi-chart/zh-CN'),
          import('@lifeline-kit/locales/roi-result/zh-CN'),
          import('@lifeline-kit/locales/keep/zh-CN'),
        ],
  );
  return Object.assign({}, ...parts.map(({ messages }) => messages)) as ResultContext['words'];
}

/** What the views read, around any projection: the widget itself asks for a firm. */
function contextOf(
  projection: ReturnProjection,
  words: ResultContext['words'],
  lang: 'en' | 'zh-CN',
): ResultContext {
  const figures = new Figures(lang);
  const locale = {
    lang,
    language: lang,
    dir: 'ltr',
    money: (amount: number, currency: string) => figures.money(amount, currency),
    moneyShort: (amount: number, currency: string) => figures.moneyShort(amount, currency),
    moneyFull: (amount: number, currency: string) => figures.moneyFull(amount, currency),
    number: (value: number) => figures.number(value),
    percent: (share: number) => figures.percent(share, words),
  };
  return {
    projection,
    words,
    locale,
    answers: { years: projection.years.length, halved: false } as ReturnAnswers,
    chart: { kind: 'paper', hidden: new Set(), at: 0 },
    keep: { save: () => {} },
    onAnswers: () => {},
  } as unknown as ResultContext;
}

const paint: Paint = {
  colours: {
    accent: 'rgb(1, 1, 1)',
    soft: 'rgb(2, 2, 2)',
    tint: 'rgb(3, 3, 3)',
    text: 'rgb(4, 4, 4)',
    muted: 'rgb(5, 5, 5)',
    border: 'rgb(6, 6, 6)',
    danger: 'rgb(7, 7, 7)',
    surface: 'rgb(8, 8, 8)',
  },
  still: true,
  font: { family: 'sans-serif', size: 16 },
  fill: (_, colour) => colour,
};

const columns = [
  'risk',
  'efficiency',
  'opportunity',
  'premium',
  'cost',
  'net',
  'cumulative',
  'cumulativeLow',
  'cumulativeHigh',
] as const;

/** Money in whole units by Intl alone, apart from the code that the element uses. */
const money = (lang: string) => {
  const format = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  });
  // What rounds to nothing has no sign.
  return (amount: number): string => format.format(Math.round(amount) || 0);
};

const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The figures of the core, start first, one row a year. */
function expectedOf({ setup, years }: ReturnProjection): readonly (readonly number[])[] {
  return [
    [0, 0, 0, 0, setup, 0 - setup, 0 - setup, 0 - setup, 0 - setup],
    ...years.map((year) => columns.map((column) => year[column])),
  ];
}

async function expectAgreement(input: ReturnInput, lang: 'en' | 'zh-CN'): Promise<void> {
  const projection = projectReturn({ ...input, currency: 'USD' });
  const context = contextOf(projection, await wordsOf(lang), lang);
  const expected = expectedOf(projection);

  // The table stands open on paper and waits behind its button on the screen: the same view.
  const place = document.createElement('div');
  draw(html`${chartView(context)} ${waysView(context)}`, place);
  const [table, ways] = tablesOf(place);
  const shown = table!.slice(1).map((row) => row.slice(1));
  const told = columns.map((_, column) => expected.map((row) => even(money(lang)(row[column]!))));
  expect(shown.map((row) => row.map(even))).to.deep.equal(told);

  // The file has the same rows with every digit.
  const rows = rowsOf(csv(resultRows(context)));
  const filed = rows.slice(2, 2 + expected.length).map((row) => row.slice(1).map(Number));
  expect(filed).to.deep.equal(expected.map((row) => [...row]));
  expect(rows.find(([name]) => name === context.words.wayValue)?.[1]).to.equal(
    String(projection.npv),
  );

  // The chart draws the same, cost downwards.
  const hidden = new Set<never>();
  const { datasets } = returnConfig({ ...context, hidden }, paint).data;
  const drawnIn = (label: string): readonly number[] =>
    datasets.find((one) => one.label === label)!.data.map(({ y }) => y);
  const { words } = context;
  const labels = [
    words['series.risk'],
    words['series.efficiency'],
    words['series.opportunity'],
    words['series.premium'],
    words['series.cost'],
    undefined,
    words['series.cumulative'],
    words.bandLow,
    words.bandHigh,
  ];
  labels.forEach((label, column) => {
    if (label === undefined) return;
    const sign = label === words['series.cost'] ? -1 : 1;
    const figures = expected.map((row) => row[column]! * sign);
    expect(drawnIn(label).map((y) => y + 0)).to.deep.equal(figures.map((y) => y + 0));
  });

  // The three ways are those of the core.
  const { nothing, doItYourself, managed } = projection.alternatives;
  expect(ways).to.have.lengthOf(4);
  [nothing, doItYourself, managed].forEach((way, index) => {
    const cells = ways![index + 1]!.slice(1).map(even);
    const amounts = [way.cost, way.benefit, way.npv, way.lossLeft];
    expect(cells).to.deep.equal(amounts.map((one) => even(context.locale.money(one, 'USD'))));
  });
}

describe(`chart, table, file and paper agree on ${count} random inputs`, () => {
  for (const lang of ['en', 'zh-CN'] as const) {
    it(`in ${lang}`, async () => {
      for (const input of inputs) await expectAgreement(input, lang);
    }).timeout(60_000);
  }
});
