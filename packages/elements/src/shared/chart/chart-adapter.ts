import type { ChartConfiguration, Chart as ChartInstance, ChartType } from 'chart.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { create } from '../create.ts';
import { media } from '../media.ts';
import { warn } from '../warn.ts';
import { chartColours } from './chart-colours.ts';
import { type Paint, paintOf } from './paint.ts';

/** What a widget tells of a chart. */
export interface ChartSource<T extends ChartType> {
  /** Names the canvas: `data-chart`. */
  readonly name: string;
  /** Fetches what the chart needs beside the library. */
  readonly load?: () => Promise<void>;
  /** Changes whenever the chart has to. */
  readonly key: () => string;
  /** The whole chart in plain data. */
  readonly config: (paint: Paint) => ChartConfiguration<T>;
}

/** The widget, as far as a chart needs it. */
type ChartHost = ReactiveControllerHost &
  Pick<Element, 'localName'> & { readonly renderRoot: ParentNode };

/** How far from the screen a chart begins to load. */
const near = '300px';

/**
 * Draws the charts of the kit, one to a canvas. The library comes when the canvas comes near the
 * screen and never before; the chart goes with its canvas, and comes back with it.
 */
export class ChartAdapter<T extends ChartType> implements ReactiveController {
  readonly #host: ChartHost;
  readonly #source: ChartSource<T>;
  readonly #observer: IntersectionObserver;
  readonly #forced = media('(forced-colors: active)');
  readonly #onForced = (): void => {
    if (this.#chart) this.#refresh(this.#chart);
  };
  #canvas: HTMLCanvasElement | undefined;
  #chart: ChartInstance<T> | undefined;
  #key = '';
  #failed = false;

  constructor(host: ChartHost, source: ChartSource<T>) {
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

  /** Whether there is a picture. */
  get drawn(): boolean {
    return this.#chart !== undefined;
  }

  hostConnected(): void {
    this.#forced?.addEventListener('change', this.#onForced);
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>(
      `canvas[data-chart="${this.#source.name}"]`,
    );
    // An element may be taken out while its result is still on the way, and drawn after that.
    const present = canvas?.isConnected ? canvas : undefined;
    if (present !== this.#canvas) this.#take(present);
    if (this.#chart && this.#key !== this.#source.key()) this.#refresh(this.#chart);
  }

  hostDisconnected(): void {
    this.#forced?.removeEventListener('change', this.#onForced);
    this.#take(undefined);
  }

  /** Points at everything that stands at one place of the axis; `undefined` points nowhere. */
  point(index: number | undefined): void {
    const chart = this.#chart;
    if (!chart) return;
    const items =
      index === undefined
        ? []
        : chart
            .getSortedVisibleDatasetMetas()
            .map((meta) => ({ datasetIndex: meta.index, index }))
            .filter(({ datasetIndex }) => index < chart.data.datasets[datasetIndex]!.data.length);
    chart.setActiveElements(items);
    const { chartArea } = chart;
    const x = chart.scales.x?.getPixelForValue(index ?? 0) ?? 0;
    chart.tooltip?.setActiveElements(items, { x, y: chartArea.top });
    chart.update('none');
  }

  /** The picture as a file, on the ground of the widget rather than on nothing. */
  async png(): Promise<Blob | undefined> {
    const chart = this.#chart;
    if (!chart) return undefined;
    chart.draw(); // in WebKit one that was just made is not on its canvas yet
    const { canvas } = chart;
    const copy = create('canvas');
    copy.width = canvas.width;
    copy.height = canvas.height;
    const pen = copy.getContext('2d');
    if (!pen) return undefined;
    pen.fillStyle = chartColours(canvas).surface;
    pen.fillRect(0, 0, copy.width, copy.height);
    pen.drawImage(canvas, 0, 0);
    return new Promise((resolve) => copy.toBlob((blob) => resolve(blob ?? undefined)));
  }

  #take(canvas: HTMLCanvasElement | undefined): void {
    this.#observer.disconnect();
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#canvas = canvas;
    if (canvas) this.#observer.observe(canvas);
  }

  /** The first picture stands at once; what changes in it later moves. */
  async #draw(): Promise<void> {
    this.#observer.disconnect();
    const canvas = this.#canvas;
    try {
      const [{ Chart }] = await Promise.all([import('./chart-pieces.ts'), this.#source.load?.()]);
      if (!canvas || canvas !== this.#canvas || this.#chart) return; // gone meanwhile
      this.#key = this.#source.key();
      this.#chart = new Chart(canvas, this.#source.config({ ...paintOf(canvas), still: true }));
      canvas.dataset.drawn = '';
    } catch (reason) {
      this.#failed = true;
      warn(`<${this.#host.localName}> draws no chart, its table says the same: ${reason}`);
      this.#host.requestUpdate();
    }
  }

  #refresh(chart: ChartInstance<T>): void {
    this.#key = this.#source.key();
    const { data, options } = this.#source.config(paintOf(chart.canvas));
    chart.data = data;
    if (options) chart.options = options as typeof chart.options;
    chart.update();
  }
}
