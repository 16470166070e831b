import type { ReturnProjection } from '@lifeline-kit/core/roi';
import type { ReturnSeries } from '@lifeline-kit/locales/roi-result/messages';
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Pattern } from '../../shared/chart/chart-patterns.ts';
import type { Paint } from '../../shared/chart/paint.ts';
import { fill } from '../../shared/fill.ts';
import type { ResultContext } from './context.ts';
import { benefits, type ReturnRow, returnRows } from './return-rows.ts';

type Context = Pick<ResultContext, 'words' | 'locale'> & {
  readonly projection: ReturnProjection;
  readonly hidden: ReadonlySet<ReturnSeries>;
};
type Dataset = ChartDataset<'bar' | 'line', { x: number; y: number }[]>;

/** How each area is told apart where its colour is not seen. */
export const patterns: Readonly<Record<Exclude<ReturnSeries, 'cumulative'>, Pattern>> = {
  risk: 'solid',
  efficiency: 'stripes',
  opportunity: 'dots',
  premium: 'grid',
  cost: 'back-stripes',
};

/** Benefits stacked upwards, cost downwards, and the line that adds both up with its band. */
export function returnConfig(
  { projection, hidden, words, locale }: Context,
  paint: Paint,
): ChartConfiguration<'bar' | 'line', { x: number; y: number }[]> {
  const rows = returnRows(projection);
  const { currency = 'USD' } = projection;
  const { colours, still, font } = paint;
  const small = { family: font.family, size: Math.max(11, font.size * 0.78) };
  const { low, high } = endsOf(rows);
  const place = (year: number): string =>
    year === 0 ? words.chartStart : fill(words.chartYear, { year: locale.number(year) });
  return {
    type: 'bar',
    data: { datasets: [...lines(rows, words, hidden, paint), ...bars(rows, words, hidden, paint)] },
    options: {
      font: small,
      animation: still ? false : { duration: 250 },
      responsive: true,
      maintainAspectRatio: false,
      locale: locale.lang,
      interaction: { mode: 'index', axis: 'x', intersect: false },
      scales: {
        x: {
          type: 'linear',
          offset: false,
          min: -0.5,
          max: rows.length - 0.5,
          reverse: locale.dir === 'rtl',
          stacked: true,
          grid: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = rows.map(({ year }) => ({ value: year }));
          },
          ticks: {
            color: colours.muted,
            font: small,
            maxRotation: 0,
            callback: (value) => place(Number(value)),
          },
        },
        y: {
          type: 'linear',
          stacked: true,
          position: locale.dir === 'rtl' ? 'right' : 'left',
          suggestedMin: low,
          suggestedMax: high,
          grid: {
            color: ({ tick }) => (tick?.value === 0 ? colours.text : colours.border),
            lineWidth: ({ tick }) => (tick?.value === 0 ? 1.5 : 1),
          },
          border: { display: false },
          ticks: {
            color: colours.muted,
            font: small,
            maxTicksLimit: 7,
            callback: (value) => locale.moneyShort(Number(value), currency),
          },
        },
      },
      plugins: {
        tooltip: {
          position: 'nearest',
          titleFont: small,
          bodyFont: small,
          filter: ({ dataset }) => dataset.label !== '',
          callbacks: {
            title: ([item]) => place(Math.round(item?.parsed.x ?? 0)),
            label: ({ dataset, parsed }) =>
              `${dataset.label}: ${locale.moneyFull(Math.abs(parsed.y ?? 0) * signOf(dataset, words, parsed.y ?? 0), currency)}`,
          },
        },
      },
    },
  };
}

/** Cost is told as what it is, though it stands below the line. */
function signOf(
  { label }: { label?: string | undefined },
  words: Context['words'],
  y: number,
): number {
  return label === words['series.cost'] || y >= 0 ? 1 : -1;
}

function bars(
  rows: readonly ReturnRow[],
  words: Context['words'],
  hidden: Context['hidden'],
  { colours, fill: patterned }: Paint,
): Dataset[] {
  const colour = {
    risk: colours.accent,
    efficiency: colours.accent,
    opportunity: colours.accent,
    premium: colours.soft,
    cost: colours.danger,
  };
  return [...benefits, 'cost' as const].map((name) => ({
    type: 'bar',
    label: words[`series.${name}`],
    stack: 'flows',
    hidden: hidden.has(name),
    data: rows.map((row) => ({ x: row.year, y: name === 'cost' ? -row.cost : row[name] })),
    backgroundColor: patterned(patterns[name], colour[name]),
    borderColor: colour[name],
    borderWidth: 1,
    borderSkipped: false,
    barPercentage: 0.9,
    categoryPercentage: 0.7,
    grouped: false,
  }));
}

/** Each line has a stack of its own: none stands upon another. */
function lines(
  rows: readonly ReturnRow[],
  words: Context['words'],
  hidden: Context['hidden'],
  { colours }: Paint,
): Dataset[] {
  const line = (key: 'cumulative' | 'low' | 'high', label: string): Dataset => ({
    type: 'line',
    label,
    stack: key,
    hidden: hidden.has('cumulative'),
    data: rows.map((row) => ({ x: row.year, y: row[key] })),
    borderColor: colours.text,
    pointRadius: 0,
    pointHitRadius: 12,
  });
  const edge = { borderColor: colours.muted, borderWidth: 1, borderDash: [2, 3] };
  return [
    {
      ...line('cumulative', words['series.cumulative']),
      borderWidth: 2.5,
      pointRadius: 4,
      pointBackgroundColor: colours.surface,
      pointBorderWidth: 2,
    } as Dataset,
    { ...line('high', words.bandHigh), ...edge } as Dataset,
    {
      ...line('low', words.bandLow),
      ...edge,
      fill: '-1',
      backgroundColor: translucent(colours.muted),
    } as Dataset,
  ];
}

/** The band lies over the bars and must not hide them. */
function translucent(colour: string): string {
  return colour.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.16)');
}

/** Ends of the axis for everything at once, so that it stays when a part is left out. */
function endsOf(rows: readonly ReturnRow[]): { readonly low: number; readonly high: number } {
  const sums = rows.map((row) => benefits.reduce((sum, name) => sum + Math.max(0, row[name]), 0));
  const all = rows.flatMap(({ cost, cumulative, low, high }) => [-cost, cumulative, low, high]);
  return { low: Math.min(0, ...all), high: Math.max(0, ...sums, ...all) };
}
