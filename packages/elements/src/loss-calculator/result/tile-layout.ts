/** A rectangle within its picture: each figure 0-1 of the picture's width or height. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Tiles whose areas are in proportion, as close to squares as they can be.
 *
 * @param amounts - above zero, falling
 * @param ratio - width of the picture over its height
 * @returns one tile an amount, in the same order; together they fill the picture
 * @see Bruls, Huizing, van Wijk, Squarified Treemaps, VisSym 2000
 */
export function tileLayout(amounts: readonly number[], ratio: number): readonly Tile[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const tiles: Tile[] = [];
  let free: Tile = { x: 0, y: 0, width: 1, height: 1 };
  for (let next = 0; next < amounts.length; ) {
    const areas = amounts.slice(next).map((amount) => amount / total);
    const count = rowLength(areas, free, ratio);
    const row = areas.slice(0, count);
    tiles.push(...placed(row, free, ratio));
    free = remainder(row, free, ratio);
    next += count;
  }
  return tiles;
}

/** A row stands along the shorter side, as it looks on the picture. */
const isUpright = ({ width, height }: Tile, ratio: number): boolean => width * ratio >= height;

const sum = (row: readonly number[]): number => row.reduce((total, area) => total + area, 0);

/** How many of the areas make a row before its tiles get less square again. */
function rowLength(areas: readonly number[], free: Tile, ratio: number): number {
  let count = 1;
  while (
    count < areas.length &&
    stretch(areas.slice(0, count + 1), free, ratio) <= stretch(areas.slice(0, count), free, ratio)
  ) {
    count++;
  }
  return count;
}

/** The longer over the shorter side of the worst tile of a row. */
function stretch(row: readonly number[], free: Tile, ratio: number): number {
  const tiles = placed(row, free, ratio);
  return Math.max(
    ...tiles.map(({ width, height }) => {
      const shape = (width * ratio) / height;
      return Math.max(shape, 1 / shape);
    }),
  );
}

function placed(row: readonly number[], free: Tile, ratio: number): readonly Tile[] {
  const area = sum(row);
  const upright = isUpright(free, ratio);
  const depth = area / (upright ? free.height : free.width);
  let start = 0;
  return row.map((part) => {
    const length = part / depth;
    const tile = upright
      ? { x: free.x, y: free.y + start, width: depth, height: length }
      : { x: free.x + start, y: free.y, width: length, height: depth };
    start += length;
    return tile;
  });
}

function remainder(row: readonly number[], free: Tile, ratio: number): Tile {
  const area = sum(row);
  if (isUpright(free, ratio)) {
    const depth = area / free.height;
    return { ...free, x: free.x + depth, width: free.width - depth };
  }
  const depth = area / free.width;
  return { ...free, y: free.y + depth, height: free.height - depth };
}
