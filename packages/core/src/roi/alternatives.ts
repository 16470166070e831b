import { downtimeLoss } from '../downtime/downtime-loss.ts';
import { cashFlows, netFlows, type YearFlow } from './cash-flows.ts';
import { netPresentValue } from './net-present-value.ts';
import type { PointInput } from './return-input.ts';
import type { Alternative, ReturnProjection } from './return-projection.ts';

/**
 * Three ways to go, from the same inputs: nothing, one's own people, somebody who is paid for it.
 *
 *     own cost    = managed cost × (tools + (1 − tools) × effort)
 *     own benefit = managed benefit × effect
 *
 * Doing nothing is what the others are measured against, so it costs and brings nothing; the losses
 * that it leaves stand beside it.
 */
export function alternatives(
  input: PointInput,
  years: number,
  discountRate: number,
): ReturnProjection['alternatives'] {
  const managed = cashFlows(input, years);
  const { tools, effort, effect } = input.own;
  const price = tools + (1 - tools) * effort;
  const own = managed.map((year) => scaled(year, effect, input.perYear * price + input.staffCost));
  const exposed = years * (input.lossBefore + downtimeLoss(input.downtime).before);
  const total = (setup: number, flows: readonly YearFlow[]): Alternative => {
    const sum = (of: (year: YearFlow) => number): number =>
      flows.reduce((all, year) => all + of(year), 0);
    return {
      cost: setup + sum(({ cost }) => cost),
      benefit: sum(({ net, cost }) => net + cost),
      npv: netPresentValue(discountRate, netFlows(setup, flows)),
      lossLeft: exposed - sum(({ risk, efficiency }) => risk + efficiency),
    };
  };
  return {
    nothing: { cost: 0, benefit: 0, npv: 0, lossLeft: exposed },
    doItYourself: total(input.setup * price, own),
    managed: total(input.setup, managed),
  };
}

function scaled(year: YearFlow, effect: number, cost: number): YearFlow {
  const risk = year.risk * effect;
  const efficiency = year.efficiency * effect;
  const opportunity = year.opportunity * effect;
  const premium = year.premium * effect;
  return {
    risk,
    efficiency,
    opportunity,
    premium,
    cost,
    net: risk + efficiency + opportunity + premium - cost,
  };
}
