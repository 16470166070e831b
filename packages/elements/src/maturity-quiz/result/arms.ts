/** The part of a dimension that the target outline marks: evidence, not only intention. */
export const targetShare = 0.8;

/** One arm: how far it reaches, 0-1, and what it is called. */
export interface Arm {
  readonly share: number;
  readonly earlierShare?: number | undefined;
  readonly label: string;
  readonly points: string;
  readonly isWeak: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half of the picture's side; an arm of 1 ends here. */
export const radius = 100;
/** Where an arm of nothing still shows: the hub from which all arms start. */
const hub = 10;

/**
 * A point on an arm. Arms stand evenly around the hub, the first straight up.
 *
 * @param share - 0-1 of the arm
 *
 * @example
 * armPoint(0, 5, 1);
 * // => { x: 0, y: -100 }
 */
export function armPoint(index: number, count: number, share: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const length = hub + share * (radius - hub);
  return { x: round(Math.cos(angle) * length), y: round(Math.sin(angle) * length) };
}

/** An outline through one point of every arm, as SVG takes it. */
export function outline(shares: readonly number[]): string {
  return shares
    .map((share, index) => armPoint(index, shares.length, share))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}

/** A hundredth is finer than any screen; minus nothing is nothing. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
