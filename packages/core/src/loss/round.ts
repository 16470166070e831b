/**
 * Six significant digits: what every figure is rounded to before it leaves the model. Beyond
 * that, digits carry no information, and an engine could differ in them.
 */
export function round(value: number): number {
  if (value === 0) return 0;
  const digits = Number(value.toPrecision(6));
  return Number.isFinite(digits) ? digits : value;
}
