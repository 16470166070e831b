import { create } from '../create.ts';
import { media } from '../media.ts';

/** Colours of the kit as a canvas takes them. */
export interface ChartColours {
  readonly accent: string;
  /** The accent halfway to the ground, and a grey beside it: for further areas. */
  readonly soft: string;
  readonly tint: string;
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly danger: string;
  readonly surface: string;
}

const tokens = {
  accent: 'var(--_accent)',
  soft: 'color-mix(in oklab, var(--_accent) 55%, var(--_surface))',
  tint: 'var(--_accent-tint)',
  text: 'var(--_text)',
  muted: 'var(--_muted)',
  border: 'var(--_border)',
  danger: 'var(--_danger)',
  surface: 'var(--_surface)',
} as const satisfies Record<keyof ChartColours, string>;

/** Where a reader forces two or three colours on every page, patterns and dashes tell the rest. */
const forced = {
  accent: 'CanvasText',
  soft: 'CanvasText',
  tint: 'Canvas',
  text: 'CanvasText',
  muted: 'CanvasText',
  border: 'GrayText',
  danger: 'CanvasText',
  surface: 'Canvas',
} as const satisfies Record<keyof ChartColours, string>;

/**
 * The tokens of an element as plain colours. A canvas does not know custom properties, nor the
 * library every colour space, so each is painted on one point and read back.
 */
export function chartColours(element: HTMLElement): ChartColours {
  const point = create('canvas').getContext('2d', { willReadFrequently: true });
  const isForced = media('(forced-colors: active)')?.matches ?? false;
  const names = Object.keys(tokens) as (keyof ChartColours)[];
  const before = element.style.color;
  const colours = names.map((name) => {
    if (isForced) return [name, painted(point, forced[name])];
    element.style.color = tokens[name];
    return [name, painted(point, getComputedStyle(element).color)];
  });
  element.style.color = before;
  return Object.fromEntries(colours) as unknown as ChartColours;
}

function painted(point: CanvasRenderingContext2D | null, colour: string): string {
  if (!point) return colour;
  point.fillStyle = colour;
  point.fillRect(0, 0, 1, 1);
  const [red, green, blue] = point.getImageData(0, 0, 1, 1).data;
  return `rgb(${red} ${green} ${blue})`.replaceAll(' ', ', ');
}
