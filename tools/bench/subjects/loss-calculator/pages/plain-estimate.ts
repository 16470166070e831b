/** What a visitor answered; nothing where they did not. */
export interface Answers {
  readonly industry?: string | undefined;
  readonly region?: string | undefined;
  readonly employees?: number | undefined;
  readonly annualRevenue?: number | undefined;
  readonly records?: number | undefined;
}

/**
 * A loss by a formula, as a calculator on a marketing page has it: the least that can be asked of
 * whoever is measured beside the model. Its figures mean nothing.
 */
export function plainEstimate(answers: Answers): { low: number; high: number } {
  const { industry, region, employees = 12, annualRevenue = 1_500_000, records = 2500 } = answers;
  const sector = industry && /health|finance|payments/.test(industry) ? 1.6 : 1;
  const place = region?.startsWith('US') ? 1.3 : 1;
  const typical =
    sector * place * (20_000 * (annualRevenue / 2e6) ** 0.35 + records * 2 + employees * 300);
  return { low: typical / 8, high: typical * 9 };
}

/** Its result as a sentence. Written by hand: the first use of `Intl` costs a page 15 ms. */
export function told(answers: Answers): string {
  const { low, high } = plainEstimate(answers);
  return `One incident would cost $${grouped(low)} to $${grouped(high)}.`;
}

export function grouped(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A place on a slider of 200 steps as an amount, on a log scale. */
export function amountAt(step: number, [low, high]: readonly [number, number]): number {
  return Math.round(low * (high / low) ** (step / 200));
}
