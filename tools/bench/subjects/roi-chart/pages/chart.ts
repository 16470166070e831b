import {
  BarController,
  BarElement,
  Chart,
  type ChartDataset,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { PlainYear } from './plain-return.ts';

Chart.register(
  BarController,
  BarElement,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

type Dataset = ChartDataset<'bar' | 'line', { x: number; y: number }[]>;

/** The chart as our element draws it: benefits stacked, cost below the line, the sum with its band. */
export class PlainChart {
  readonly #chart: Chart<'bar' | 'line', { x: number; y: number }[]>;

  constructor(canvas: HTMLCanvasElement, years: readonly PlainYear[]) {
    this.#chart = new Chart<'bar' | 'line', { x: number; y: number }[]>(canvas, {
      type: 'bar',
      data: { datasets: datasets(years) },
      options: {
        responsive: true,
        maintainAspectRatio: false,
        animation: { duration: 250 },
        interaction: { mode: 'index', axis: 'x', intersect: false },
        scales: {
          x: { type: 'linear', min: -0.5, max: 3.5, stacked: true, ticks: { stepSize: 1 } },
          y: { type: 'linear', stacked: true, ticks: { maxTicksLimit: 7 } },
        },
      },
    });
    canvas.dataset.drawn = '';
  }

  show(years: readonly PlainYear[]): void {
    this.#chart.data.datasets = datasets(years);
    this.#chart.update();
  }
}

const colours = {
  risk: '#0f6b6b',
  efficiency: '#4b9191',
  opportunity: '#87b5b5',
  premium: '#c3dada',
  cost: '#a8442f',
} as const;

function datasets(years: readonly PlainYear[]): Dataset[] {
  const points = (key: keyof PlainYear, sign = 1) =>
    years.map((one) => ({ x: one.year, y: sign * one[key] }));
  const line = (key: 'cumulative' | 'high' | 'low'): Dataset => ({
    type: 'line',
    label: key,
    stack: key,
    data: points(key),
    borderColor: '#17211f',
    ...(key === 'low' && { fill: '-1', backgroundColor: 'rgba(85, 97, 94, 0.16)' }),
  });
  const bars = Object.entries(colours).map(
    ([key, backgroundColor]): Dataset => ({
      type: 'bar',
      label: key,
      stack: 'flows',
      grouped: false,
      data: points(key as keyof typeof colours, key === 'cost' ? -1 : 1),
      backgroundColor,
    }),
  );
  return [line('cumulative'), line('high'), line('low'), ...bars];
}
