import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateDowntime } from '@lifeline-kit/core/downtime';
import { coverages } from '@lifeline-kit/core/profile';
import fc from 'fast-check';
import { pertMean } from '../../packages/core/src/math/pert.ts';
import { workedCases } from '../fixtures/worked-cases.ts';

const known = { region: 'US', employees: 10, annualRevenue: 2_080_000 } as const;

test('an hour costs idle pay and the sales that do not come back', () => {
  // 10 people × $39,815 × 1.25 × 1.35 ÷ 2,080 hours, all of their work lost, nothing sold online.
  const { costPerHour } = estimateDowntime({ ...known, workLostShare: 1, revenueOnlineShare: 0 });
  const expected = (10 * 39_815 * 1.25 * pertMean(1.25, 1.35, 1.45)) / 2080;
  assert.ok(Math.abs(costPerHour.p50 / expected - 1) < 0.005, String(costPerHour.p50));
  // $1,000 of revenue an hour, all of it online, of which 20 to 50 % never come back.
  const sales = estimateDowntime({ ...known, workLostShare: 0, revenueOnlineShare: 1 });
  assert.ok(sales.costPerHour.p10 > 200 && sales.costPerHour.p90 < 500);
});

test('an hour never costs more than the revenue of an hour', () => {
  const { costPerHour } = estimateDowntime({ ...known, employees: 5000, workLostShare: 1 });
  assert.equal(costPerHour.p90, 1000);
});

test('half of the standstills last about a week, as the sources say', () => {
  const { days } = estimateDowntime({});
  assert.ok(days.now.p50 > 6 && days.now.p50 < 12, String(days.now.p50));
  assert.ok(days.now.p90 < 30);
});

test('backups that are everywhere leave nothing to gain, and less never lasts shorter', () => {
  const all = estimateDowntime({ controls: { 'tested-backups': 'all' } });
  assert.deepEqual(all.days.now, all.days.withBackups);
  const order = ['all', 'most', 'some', 'none'] as const;
  const medians = order.map(
    (coverage) => estimateDowntime({ controls: { 'tested-backups': coverage } }).days.now.p50,
  );
  assert.deepEqual(
    medians,
    [...medians].sort((a, b) => a - b),
  );
});

test('the same profile gives the same figures, in its own currency', () => {
  for (const { profile } of workedCases) {
    assert.deepEqual(estimateDowntime(profile), estimateDowntime(structuredClone(profile)));
  }
  assert.equal(estimateDowntime({ region: 'UK' }).currency, 'GBP');
});

test('figures are finite and ordered, and more at stake never costs less', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const profile = fc.record(
    {
      employees: fc.integer({ min: 0, max: 10_000 }),
      annualRevenue: fc.integer({ min: 0, max: 1e9 }),
      workLostShare: share,
      revenueOnlineShare: share,
      controls: fc.record({ 'tested-backups': fc.constantFrom(...coverages) }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(profile, share, (facts, extra) => {
      const { cost, costPerHour, days } = estimateDowntime(facts);
      for (const spread of [cost.now, cost.withBackups, costPerHour, days.now]) {
        assert.ok(Number.isFinite(spread.p90) && spread.p10 >= 0);
        assert.ok(spread.p10 <= spread.p50 && spread.p50 <= spread.p90);
      }
      assert.ok(cost.withBackups.p50 <= cost.now.p50);
      const { workLostShare } = facts;
      if (workLostShare === undefined) return;
      const more = Math.min(1, workLostShare + extra);
      assert.ok(estimateDowntime({ ...facts, workLostShare: more }).cost.now.p50 >= cost.now.p50);
    }),
    { numRuns: 200 },
  );
});

test('refuses what is no profile', () => {
  assert.throws(() => estimateDowntime({ workLostShare: 2 }), RangeError);
});
