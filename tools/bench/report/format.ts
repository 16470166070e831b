/** A figure as the tables show it. */
export const shown = (figure: number | undefined, digits = 0): string =>
  figure === undefined || Number.isNaN(figure) ? '-' : figure.toFixed(digits);
