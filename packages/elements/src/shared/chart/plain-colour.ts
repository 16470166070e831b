/**
 * Stands in for the colour library of Chart.js in the files for a script tag: the charts of the kit
 * get every colour as `rgb()`, so its 140 names and its other notations would be 3 kB for nothing.
 */
export class Color {
  readonly valid: boolean;
  readonly #parts: readonly number[];

  /** @param colour - `rgb(…)`, `rgba(…)`, or six digits of hexadecimal behind a `#` */
  constructor(colour: unknown) {
    const parts = typeof colour === 'string' ? partsOf(colour) : undefined;
    this.valid = parts !== undefined;
    this.#parts = parts ?? [0, 0, 0, 1];
  }

  /** Between another colour (share 0) and this one (share 1), as an animation goes. */
  mix(other: Color, share: number): Color {
    const mixed = this.#parts.map((part, i) => part * share + other.#parts[i]! * (1 - share));
    const [alpha = 1] = mixed.slice(3);
    return new Color(`rgba(${mixed.slice(0, 3).map(Math.round).join(', ')}, ${alpha})`);
  }

  /** A colour under the pointer: the kit points in other ways, so it stays. */
  saturate(): Color {
    return this;
  }

  darken(): Color {
    return this;
  }

  hexString(): string {
    return `rgba(${this.#parts.join(', ')})`;
  }
}

function partsOf(colour: string): readonly number[] | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex) return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).concat(1);
  const inside = /^rgba?\(([^)]*)\)$/.exec(colour)?.[1];
  const parts = inside?.split(/[\s,/]+/).map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return undefined;
  return [...parts, 1].slice(0, 4);
}
