import type { ChartConfiguration, Chart as ChartInstance } from 'chart.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type ChartColours, chartColours } from './chart-colours.ts';

/** What a widget tells of a chart. */
export interface ChartSource {
  /** Names the canvas: `data-chart`. */
  readonly name: string;
  /** Changes whenever the chart has to. */
  readonly key: () => string;
  /** The whole chart in plain data. `still` where nothing may move. */
  readonly config: (colours: ChartColours, still: boolean) => ChartConfiguration<'line'>;
}

/** How far from the screen a chart begins to load. */
const near = '300px';

/**
 * Draws the charts of the kit, one to a canvas. The library comes when the canvas comes near the
 * screen and never before; the chart goes with its canvas, and comes back with it.
 */
export class ChartAdapter implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #source: ChartSource;
  readonly #observer: IntersectionObserver;
  #canvas: HTMLCanvasElement | undefined;
  #chart: ChartInstance<'line'> | undefined;
  #key = '';
  #failed = false;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    source: ChartSource,
  ) {
    this.#host = host;
    this.#source = source;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#draw();
      },
      { rootMargin: near },
    );
    host.addController(this);
  }

  /** Whether the library could not be fetched: then the table stands alone. */
  get failed(): boolean {
    return this.#failed;
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>(
      `canvas[data-chart="${this.#source.name}"]`,
    );
    if (canvas !== (this.#canvas ?? null)) this.#take(canvas ?? undefined);
    if (this.#chart && this.#key !== this.#source.key()) this.#refresh(this.#chart);
  }

  hostDisconnected(): void {
    this.#take(undefined);
  }

  #take(canvas: HTMLCanvasElement | undefined): void {
    this.#observer.disconnect();
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#canvas = canvas;
    if (canvas) this.#observer.observe(canvas);
  }

  async #draw(): Promise<void> {
    this.#observer.disconnect();
    const canvas = this.#canvas;
    try {
      const { Chart } = await import('./chart-pieces.ts');
      if (!canvas || canvas !== this.#canvas || this.#chart) return; // gone meanwhile
      this.#key = this.#source.key();
      this.#chart = new Chart(canvas, this.#config(canvas));
      canvas.dataset.drawn = '';
    } catch {
      this.#failed = true;
      this.#host.requestUpdate();
    }
  }

  #refresh(chart: ChartInstance<'line'>): void {
    this.#key = this.#source.key();
    const { data, options = {} } = this.#config(chart.canvas);
    chart.data = data;
    chart.options = options;
    chart.update();
  }

  #config(canvas: HTMLCanvasElement): ChartConfiguration<'line'> {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return this.#source.config(chartColours(canvas), still);
  }
}
