/** What a visitor answered; nothing where they did not. */
export type Answers = Readonly<
  Partial<Record<'perYear' | 'setup' | 'staffHoursPerYear' | 'hourlyCost', number>>
>;

/** A year of the picture, in whole dollars. */
export interface PlainYear {
  readonly year: number;
  readonly risk: number;
  readonly efficiency: number;
  readonly opportunity: number;
  readonly premium: number;
  readonly cost: number;
  readonly cumulative: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A return by a formula, as a page for marketing has it: the least that can be asked of whoever is
 * measured beside the model. Its figures mean nothing.
 */
export function plainReturn(answers: Answers): readonly PlainYear[] {
  const { perYear = 9000, setup = 1500, staffHoursPerYear = 40, hourlyCost = 35 } = answers;
  const yearly = { risk: 6200, efficiency: 3900, opportunity: 2400, premium: 600 };
  const nothing = { risk: 0, efficiency: 0, opportunity: 0, premium: 0 };
  const start = { cost: setup, cumulative: -setup, low: -setup, high: -setup };
  const years: PlainYear[] = [{ year: 0, ...nothing, ...start }];
  const cost = perYear + staffHoursPerYear * hourlyCost;
  const gain = yearly.risk + yearly.efficiency + yearly.opportunity + yearly.premium;
  for (let year = 1; year <= 3; year++) {
    const cumulative = years.at(-1)!.cumulative + gain - cost;
    const spread = gain * 0.6 * year;
    const ends = { low: cumulative - spread, high: cumulative + spread };
    years.push({ year, ...yearly, cost, cumulative, ...ends });
  }
  return years;
}

/** Its result as a sentence. Written by hand: the first use of `Intl` costs a page 15 ms. */
export function told(years: readonly PlainYear[]): string {
  const { cumulative } = years.at(-1)!;
  const amount = String(Math.abs(Math.round(cumulative))).replace(/\B(?=(\d{3})+$)/g, ',');
  return `After three years: ${cumulative < 0 ? '-' : ''}$${amount}.`;
}
