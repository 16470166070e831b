import { media } from '../media.ts';
import { type ChartColours, chartColours } from './chart-colours.ts';
import { type Fill, type Pattern, patternFill } from './chart-patterns.ts';

/** What a chart is drawn with. */
export interface Paint {
  readonly colours: ChartColours;
  /** True where nothing may move. */
  readonly still: boolean;
  /** Type of the widget around, in pixels. */
  readonly font: { readonly family: string; readonly size: number };
  /** A colour in a pattern of its own. */
  readonly fill: (pattern: Pattern, colour: string) => Fill;
}

/** Colours and type of the place where a canvas stands. */
export function paintOf(canvas: HTMLCanvasElement): Paint {
  const colours = chartColours(canvas);
  const { fontFamily: family, fontSize } = getComputedStyle(canvas);
  return {
    colours,
    font: { family, size: Number.parseFloat(fontSize) },
    still: media('(prefers-reduced-motion: reduce)')?.matches ?? false,
    fill: (pattern, colour) => patternFill(pattern, colour, colours.surface),
  };
}
