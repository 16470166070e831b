/** One trial, as one writes it down at first. */
interface Trial {
  readonly incidents: number;
  readonly response: number;
  readonly recovery: number;
  readonly interruption: number;
  readonly notification: number;
  readonly legal: number;
  readonly churn: number;
  readonly total: number;
}

type Part = Exclude<keyof Trial, 'incidents' | 'total'>;

/** Medians in USD at a revenue of USD 2M, and spreads, of the order that claims show. */
const parts: Readonly<Record<Part, { readonly median: number; readonly sigma: number }>> = {
  response: { median: 9_000, sigma: 1.1 },
  recovery: { median: 7_000, sigma: 1.2 },
  interruption: { median: 12_000, sigma: 1.4 },
  notification: { median: 1_500, sigma: 1.3 },
  legal: { median: 4_000, sigma: 1.5 },
  churn: { median: 6_000, sigma: 1.6 },
};

/**
 * A loss by simulation as it is usually written: an object for each trial, a Poisson number of
 * incidents in it, six lognormal parts for each incident, a sort for the quantiles.
 *
 * It does less than the model: no incident types, no controls, no uncertain coefficients, no
 * curve, no sensitivity. What it measures is the way of doing it.
 */
export function plainLoop(annualRevenue: number, trialCount: number): readonly number[] {
  const scale = (annualRevenue / 2e6) ** 0.35;
  const trials: Trial[] = [];
  for (let i = 0; i < trialCount; i++) trials.push(trial(scale));
  const totals = trials.map(({ total }) => total).sort((a, b) => a - b);
  return [0.1, 0.5, 0.9, 0.95].map((share) => totals[Math.floor(share * totals.length)]!);
}

function trial(scale: number): Trial {
  const incidents = 1 + poisson(0.2);
  const costs = { response: 0, recovery: 0, interruption: 0, notification: 0, legal: 0, churn: 0 };
  for (let incident = 0; incident < incidents; incident++) {
    for (const [part, { median, sigma }] of Object.entries(parts) as [
      Part,
      { median: number; sigma: number },
    ][]) {
      costs[part] += scale * median * Math.exp(sigma * normal());
    }
  }
  const total = Object.values(costs).reduce((sum, cost) => sum + cost, 0);
  return { incidents, ...costs, total };
}

function normal(): number {
  const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
  return radius * Math.cos(2 * Math.PI * Math.random());
}

function poisson(rate: number): number {
  const limit = Math.exp(-rate);
  let count = 0;
  for (let product = Math.random(); product > limit; product *= Math.random()) count++;
  return count;
}
