import { assertFinite } from '../assert.ts';
import { assertUncertain, type Uncertain } from './estimate.ts';
import type { ReturnInput } from './return-input.ts';

const amounts = { low: 0, high: 1e15 };
const shares = { low: 0, high: 1 };
const hours = { low: 0, high: 1e6 };

/**
 * Refuses an input that a program got wrong.
 *
 * @throws {TypeError} a figure is missing or not a number
 * @throws {RangeError} a figure is out of its limits, or a range is out of order
 */
export function assertReturnInput(input: ReturnInput): void {
  const { years, discountRate, cost, risk, efficiency, opportunity, premium, doItYourself } = input;
  if (!Number.isInteger(years) || years < 1 || years > 30) {
    throw new RangeError('years must be a whole number from 1 to 30');
  }
  assertFinite('discountRate', discountRate);
  if (discountRate <= -1 || discountRate > 10) {
    throw new RangeError('discountRate must be above -1 and at most 10');
  }
  if (!Number.isInteger(input.seed ?? 1)) throw new RangeError('seed must be a whole number');
  all('cost', cost, {
    setup: amounts,
    perYear: amounts,
    ...optional(cost, { staffHoursPerYear: amounts, hourlyCost: amounts }),
  });
  all('risk', risk, {
    lossPerYearBefore: amounts,
    lossPerYearAfter: amounts,
    ...optional(risk, { incidentsPerYear: hours }),
  });
  if (efficiency) {
    const { costPerHour, hoursBefore, hoursAfter, outagesPerYear } = efficiency;
    all(
      'efficiency',
      { costPerHour, hoursBefore, hoursAfter, outagesPerYear },
      { costPerHour: amounts, hoursBefore: hours, hoursAfter: hours, outagesPerYear: hours },
    );
  }
  if (opportunity) {
    all('opportunity', opportunity, { revenuePerYear: amounts, margin: shares, chance: shares });
    const { fromYear = 1 } = opportunity;
    if (!Number.isInteger(fromYear) || fromYear < 1) {
      throw new RangeError('opportunity.fromYear must be a whole number, 1 or more');
    }
  }
  if (premium) all('premium', premium, { perYear: amounts, creditShare: shares });
  if (doItYourself) {
    const effort = { low: 0, high: 100 };
    all('doItYourself', doItYourself, {
      toolsShare: shares,
      effortFactor: effort,
      effectShare: shares,
    });
  }
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

function all<T extends object>(
  name: string,
  part: T,
  limits: Readonly<Partial<Record<keyof T, Limits>>>,
): void {
  if (typeof part !== 'object' || part === null) throw new TypeError(`${name} must be an object`);
  for (const field of Object.keys(limits) as (keyof T & string)[]) {
    assertUncertain(`${name}.${field}`, part[field] as Uncertain, limits[field]!);
  }
}

/** The limits of those fields that are there. */
function optional<T extends object>(
  part: T,
  limits: Readonly<Partial<Record<keyof T, Limits>>>,
): Readonly<Partial<Record<keyof T, Limits>>> {
  const given = Object.entries(limits).filter(([field]) => part?.[field as keyof T] !== undefined);
  return Object.fromEntries(given) as Partial<Record<keyof T, Limits>>;
}
