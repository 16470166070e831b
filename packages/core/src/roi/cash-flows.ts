import { downtimeLoss } from '../downtime/downtime-loss.ts';
import type { PointInput } from './return-input.ts';

/** One year, currency. */
export interface YearFlow {
  readonly risk: number;
  readonly efficiency: number;
  readonly opportunity: number;
  readonly premium: number;
  readonly cost: number;
  readonly net: number;
}

/**
 * What each year brings and costs.
 *
 *     net = loss avoided + outages shortened + business opened + premium saved − cost
 *
 * @param years - how many
 * @returns one entry a year, the first year first
 */
export function cashFlows(input: PointInput, years: number): readonly YearFlow[] {
  const { lossBefore, lossAfter, downtime, fromYear, halved } = input;
  const claimed = (benefit: number): number => (halved && benefit > 0 ? benefit / 2 : benefit);
  const risk = claimed(lossBefore - lossAfter);
  const efficiency = claimed(downtimeLoss(downtime).avoided);
  const premium = claimed(input.premium);
  const cost = input.perYear + input.staffCost;
  return Array.from({ length: years }, (_, index) => {
    const opportunity = index + 1 >= fromYear ? claimed(input.opportunity) : 0;
    const net = risk + efficiency + opportunity + premium - cost;
    return { risk, efficiency, opportunity, premium, cost, net };
  });
}

/** The flows of the whole: set-up at month 0, then the net of each year. */
export function netFlows(setup: number, flows: readonly YearFlow[]): readonly number[] {
  return [-setup, ...flows.map(({ net }) => net)];
}
