/** One in ten is below `p10`, half are below `p50`, one in ten is above `p90`. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/**
 * How far values reach, each as likely as the others.
 *
 * @param show - makes a value one that is told
 */
export function spreadOf(values: Float64Array, show: (value: number) => number): Spread {
  const sorted = values.slice().sort();
  const at = (share: number): number => show(sorted[Math.floor(share * sorted.length)]!);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
