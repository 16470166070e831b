import { create } from '../create.ts';

/** Ways to fill an area, so that no two are told apart by colour alone. */
export type Pattern = 'solid' | 'stripes' | 'dots' | 'grid' | 'back-stripes';

/** A fill as a canvas takes it. */
export type Fill = string | CanvasPattern;

const beyond = 3;
/** Pixels after which a pattern repeats. */
const tile = 10;

/**
 * Fills an area with a pattern of a colour on the ground.
 *
 * @returns the plain colour where patterns cannot be made
 */
export function patternFill(pattern: Pattern, colour: string, ground: string): Fill {
  const canvas = create('canvas');
  canvas.width = canvas.height = tile;
  const pen = canvas.getContext('2d');
  if (pattern === 'solid' || !pen) return colour;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, tile, tile);
  pen.fillStyle = pen.strokeStyle = colour;
  pen.lineWidth = 3;
  draw[pattern](pen);
  return pen.createPattern(canvas, 'repeat') ?? colour;
}

type Pen = CanvasRenderingContext2D;

const draw: Readonly<Record<Exclude<Pattern, 'solid'>, (pen: Pen) => void>> = {
  stripes: (pen) => diagonals(pen, 1),
  'back-stripes': (pen) => diagonals(pen, -1),
  dots: (pen) => {
    for (const at of [tile / 4, (tile * 3) / 4]) {
      pen.beginPath();
      pen.arc(at, at, 1.9, 0, 2 * Math.PI);
      pen.fill();
    }
  },
  grid: (pen) => {
    pen.fillRect(0, 0, tile, 2);
    pen.fillRect(0, 0, 2, tile);
  },
};

/** Three lines, longer than the tile, so that neighbouring tiles meet at edges and corners. */
function diagonals(pen: Pen, slope: 1 | -1): void {
  for (const shift of [-tile, 0, tile]) {
    pen.beginPath();
    pen.moveTo(shift - beyond, slope > 0 ? tile + beyond : -beyond);
    pen.lineTo(shift + tile + beyond, slope > 0 ? -beyond : tile + beyond);
    pen.stroke();
  }
}
