import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Estimate,
  expectedPresentValue,
  projectReturn,
  type ReturnInput,
  type Uncertain,
} from '@lifeline-kit/core/roi';
import fc from 'fast-check';
import { returnInputs } from '../fixtures/return-inputs.ts';

const numRuns = Number(process.env.LIFELINE_RUNS ?? 100);
const holds = (property: fc.IProperty<[ReturnInput]>): void => fc.assert(property, { numRuns });

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

const near = (a: number, b: number, size: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, size);

test('every figure is finite, and the input stays as it was', () => {
  holds(
    fc.property(returnInputs, (input) => {
      const check = (value: unknown): void => {
        if (typeof value === 'number') assert.ok(Number.isFinite(value));
        else if (typeof value === 'object' && value) Object.values(value).forEach(check);
      };
      check(projectReturn(frozen(input)));
    }),
  );
});

test('the years add up to everything spent and brought', () => {
  holds(
    fc.property(returnInputs, (input) => {
      const { years, setup, alternatives } = projectReturn(input);
      const { cost, benefit } = alternatives.managed;
      const size = cost + Math.abs(benefit);
      assert.ok(near(years.at(-1)!.cumulative, benefit - cost, size));
      const spent = years.reduce((sum, year) => sum + year.cost, setup);
      assert.ok(near(spent, cost, size));
    }),
  );
});

test('chances lie between none and all, and the band around the middle of its draws', () => {
  holds(
    fc.property(returnInputs, (input) => {
      const { chanceNegative, chanceNoIncident, npvRange, years } = projectReturn(input);
      for (const chance of [chanceNegative, chanceNoIncident]) {
        assert.ok(chance >= 0 && chance <= 1);
      }
      assert.ok(npvRange.p10 <= npvRange.p50 && npvRange.p50 <= npvRange.p90);
      for (const { cumulativeLow, cumulativeHigh } of years) {
        assert.ok(cumulativeLow <= cumulativeHigh);
      }
    }),
  );
});

test('a higher price never raises the value, and never lowers the chance that it is negative', () => {
  holds(
    fc.property(returnInputs, (input) => {
      const dearer = {
        ...input,
        cost: { ...input.cost, setup: plus(input.cost.setup, 1000) },
      };
      const [one, other] = [projectReturn(input), projectReturn(dearer)];
      assert.ok(other.npv <= one.npv);
      assert.ok(other.chanceNegative >= one.chanceNegative);
    }),
  );
});

test('half of the claims never make more of it than the whole of them', () => {
  holds(
    fc.property(returnInputs, (input) => {
      const whole = projectReturn({ ...input, halveClaims: false });
      const half = projectReturn({ ...input, halveClaims: true });
      assert.ok(half.npv <= whole.npv + 1e-6);
      assert.equal(expectedPresentValue({ ...input, halveClaims: true }), half.npv);
      assert.ok(half.alternatives.managed.cost === whole.alternatives.managed.cost);
    }),
  );
});

test('who is paid back ends at or above zero, and who is not ends below', () => {
  holds(
    fc.property(returnInputs, (input) => {
      const { paybackMonths, years } = projectReturn(input);
      const end = years.at(-1)!.cumulative;
      if (paybackMonths === null) return assert.ok(end < 0);
      assert.ok(end >= -1e-6);
      assert.ok(paybackMonths >= 0 && paybackMonths <= input.years * 12 + 1e-9);
    }),
  );
});

test('at its internal rate nothing is won or lost', () => {
  holds(
    fc.property(returnInputs, (input) => {
      const { irr, alternatives } = projectReturn(input);
      if (irr === null || irr <= -0.99 || irr > 10) return;
      const { npv, alternatives: same } = projectReturn({ ...input, discountRate: irr });
      assert.equal(same.managed.cost, alternatives.managed.cost);
      assert.ok(
        Math.abs(npv) <=
          1e-6 *
            Math.max(1, same.managed.cost + Math.abs(same.managed.benefit)) *
            (1 + 1 / (1 + irr)) ** input.years,
      );
    }),
  );
});

test('a range of no width is a number', () => {
  holds(
    fc.property(returnInputs, (input) => {
      const point = { ...input, cost: { setup: 500, perYear: 200 } };
      const range = (value: number): Estimate => ({ low: value, likely: value, high: value });
      const wide = { ...input, cost: { setup: range(500), perYear: range(200) } };
      const { npv, chanceNegative } = projectReturn(point);
      const other = projectReturn(wide);
      assert.ok(near(other.npv, npv, Math.abs(npv)));
      assert.equal(other.chanceNegative, chanceNegative);
    }),
  );
});

function plus(value: Uncertain, more: number): Uncertain {
  if (typeof value === 'number') return value + more;
  return { low: value.low + more, likely: value.likely + more, high: value.high + more };
}
