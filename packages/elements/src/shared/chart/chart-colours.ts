/** Colours of the kit as a canvas takes them. */
export interface ChartColours {
  readonly accent: string;
  readonly tint: string;
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly danger: string;
  readonly surface: string;
}

const tokens = {
  accent: '--_accent',
  tint: '--_accent-tint',
  text: '--_text',
  muted: '--_muted',
  border: '--_border',
  danger: '--_danger',
  surface: '--_surface',
} as const satisfies Record<keyof ChartColours, string>;

/**
 * The tokens of an element as plain colours. A canvas does not know custom properties, nor the
 * library every colour space, so each is painted on one point and read back.
 */
export function chartColours(element: HTMLElement): ChartColours {
  const point = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const names = Object.keys(tokens) as (keyof ChartColours)[];
  const before = element.style.color;
  const colours = names.map((name) => {
    element.style.color = `var(${tokens[name]})`;
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
