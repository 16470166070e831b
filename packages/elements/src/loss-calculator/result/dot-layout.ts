/** Where a figure stands on the picture, 0 at the start of the axis and 1 at its end. */
export type Position = number;

/** One dot of the picture: `level` counts from the axis, 0 being the lowest. */
export interface Dot {
  readonly x: Position;
  readonly level: number;
}

/** A labelled line of the axis. */
export interface Tick {
  readonly x: Position;
  readonly loss: number;
}

export interface DotLayout {
  readonly dots: readonly Dot[];
  readonly ticks: readonly Tick[];
  /** The most dots above one another, 1 or more. */
  readonly levels: number;
  readonly place: (loss: number) => Position;
}

/** Dots that fit beside each other: the picture is about as wide as this many of them. */
const columns = 16;
/** No tick stands closer to an end of the axis: in a narrow column its label would leave the card. */
const edge = 0.08;
/** Room beside the outermost dots, as a factor of their loss. */
const margin = 1.6;

/**
 * Quantile dot plot: lays equally likely losses out on a logarithmic axis.
 *
 * A person counts dots better than they read a density curve, so each dot is one incident out of
 * as many as there are losses. Dots that would overlap are piled up.
 *
 * @param losses - rising, above zero, at least one
 * @param others - further figures that must find room on the axis, such as the average
 * @returns places between 0 and 1
 * @see Kay, Kola, Hullman, Munson, When (ish) is My Bus?, CHI 2016 (quantile dot plots)
 */
export function dotLayout(losses: readonly number[], others: readonly number[] = []): DotLayout {
  const all = [...losses, ...others].filter((loss) => loss > 0);
  const low = Math.log10(Math.min(...all) / margin);
  const high = Math.log10(Math.max(...all) * margin);
  const place = (loss: number): Position =>
    loss <= 0 ? 0 : Math.min(1, Math.max(0, (Math.log10(loss) - low) / (high - low)));
  const dots = pile(losses.map(place));
  return { dots, place, ticks: ticksBetween(low, high, place), levels: tallest(dots) };
}

function pile(places: readonly Position[]): readonly Dot[] {
  const heights = new Map<number, number>();
  return places.map((place) => {
    const column = Math.min(columns - 1, Math.floor(place * columns));
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { x: (column + 0.5) / columns, level };
  });
}

function tallest(dots: readonly Dot[]): number {
  return Math.max(...dots.map((dot) => dot.level)) + 1;
}

function ticksBetween(low: number, high: number, place: (loss: number) => Position): Tick[] {
  const steps = high - low < 1.5 ? [1, 2, 5] : [1];
  const ticks: Tick[] = [];
  for (let decade = Math.floor(low); decade <= high; decade++) {
    for (const step of steps) {
      const loss = step * 10 ** decade;
      const x = place(loss);
      if (x > edge && x < 1 - edge) ticks.push({ x, loss });
    }
  }
  return ticks;
}
