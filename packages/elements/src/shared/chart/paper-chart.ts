import type { ChartConfiguration, ChartType } from 'chart.js';
import { type Paint, paintOf } from './paint.ts';

/** Draws a chart once, at the size of its canvas, on paper where nothing moves or is pointed at. */
export type DrawOnPaper = <T extends ChartType>(
  canvas: HTMLCanvasElement,
  config: (paint: Paint) => ChartConfiguration<T>,
) => void;

/** Dots of the picture to one of the screen, since a printer has more of them. */
const dotsPerPixel = 3;

/** Fetches what draws on paper; `undefined` where it cannot be fetched, and the table stands alone. */
export async function paperChart(): Promise<DrawOnPaper | undefined> {
  try {
    const { Chart } = await import('./chart-pieces.ts');
    return (canvas, config) => {
      const { options, ...chart } = config({ ...paintOf(canvas), still: true });
      const fixed = { responsive: false, devicePixelRatio: dotsPerPixel, events: [] };
      new Chart(canvas, { ...chart, options: { ...options, ...fixed } as typeof options & object });
    };
  } catch {
    return undefined;
  }
}
