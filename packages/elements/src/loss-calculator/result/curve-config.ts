import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartColours } from '../../shared/chart/chart-colours.ts';
import type { Paint } from '../../shared/chart/paint.ts';
import type { ResultContext } from './context.ts';
import { curveMarks } from './curve-marks.ts';
import { curveRows } from './curve-rows.ts';

/** The exceedance curve for the chart library: the rows of the table, and the firm's own marks. */
export function curveConfig(
  context: ResultContext,
  { colours, still }: Paint,
): ChartConfiguration<'line'> {
  const { estimate, words, locale } = context;
  const rows = curveRows(estimate);
  const short = (loss: number): string => locale.moneyShort(loss, estimate.currency);
  const full = (loss: number): string => locale.money(loss, estimate.currency);
  const first = rows[0]?.loss ?? 1;
  const last = rows.at(-1)?.loss ?? 10;
  const most = rows[0]?.chance ?? 0;
  const marks = curveMarks(context).map(({ label, amount }) => mark(label, amount, most, colours));
  return {
    type: 'line',
    data: {
      datasets: [
        {
          label: words.curveChance,
          data: rows.map(({ loss, chance }) => ({ x: loss, y: chance })),
          borderColor: colours.accent,
          backgroundColor: colours.tint,
          fill: true,
          borderWidth: 2.5,
          pointRadius: 0,
          pointHitRadius: 12,
          cubicInterpolationMode: 'monotone',
        },
        ...marks,
      ],
    },
    options: {
      animation: still ? false : { duration: 250 },
      responsive: true,
      maintainAspectRatio: false,
      locale: locale.lang,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: {
          type: 'logarithmic',
          min: first,
          max: last,
          grid: { color: colours.border },
          afterBuildTicks: (axis) => {
            axis.ticks = axis.ticks.filter(({ value }) => isDecade(value));
          },
          ticks: {
            color: colours.muted,
            maxRotation: 0,
            autoSkipPadding: 24,
            callback: (value) => short(Number(value)),
          },
        },
        y: {
          type: 'linear',
          min: 0,
          grid: { color: colours.border },
          border: { display: false },
          ticks: {
            color: colours.muted,
            maxTicksLimit: 6,
            callback: (value) => locale.percent(Number(value)),
          },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: ([item]) => (item ? `${words.curveLoss} ${full(item.parsed.x ?? 0)}` : ''),
            label: ({ dataset, parsed, datasetIndex }) =>
              datasetIndex === 0 ? locale.percent(parsed.y ?? 0) : (dataset.label ?? ''),
          },
        },
      },
    },
  };
}

function mark(
  label: string,
  amount: number,
  height: number,
  colours: ChartColours,
): ChartDataset<'line'> {
  return {
    label,
    data: [
      { x: amount, y: 0 },
      { x: amount, y: height },
    ],
    borderColor: colours.danger,
    borderDash: [5, 4],
    borderWidth: 1.5,
    pointRadius: 0,
    pointHitRadius: 8,
  };
}

function isDecade(value: number): boolean {
  return Math.abs(Math.log10(value) % 1) < 1e-9;
}
