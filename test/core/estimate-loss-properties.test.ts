import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateLoss } from '@lifeline-kit/core/loss';
import { type BusinessProfile, coverages, industries } from '@lifeline-kit/core/profile';
import { checkProfile } from '@lifeline-kit/core/schema';
import fc from 'fast-check';
import { anyProfile } from '../fixtures/any-profile.ts';

const numRuns = Number(process.env.LIFELINE_RUNS ?? 300);

function figures(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(figures);
}

test('whatever the schema lets through gives finite, ordered figures', () => {
  fc.assert(
    fc.property(anyProfile, fc.constantFrom('claims', 'public-record'), (profile, evidence) => {
      assert.ok(checkProfile(profile).ok);
      const estimate = estimateLoss(profile, { evidence: evidence as 'claims' });
      const { event, year, chanceOfEvent } = estimate;
      for (const figure of figures(estimate)) assert.ok(Number.isFinite(figure));
      assert.ok(0 < event.p10 && event.p10 <= event.p50);
      assert.ok(event.p50 <= event.p90 && event.p90 <= event.p95);
      assert.ok(year.mean > 0);
      const { in1Year, in3Years, in5Years } = chanceOfEvent;
      assert.ok(0 < in1Year && in1Year <= in3Years && in3Years <= in5Years && in5Years <= 1);
      const parts = figures([estimate.direct, estimate.indirect]);
      assert.ok(parts.every((part) => part >= 0));
      const total = parts.reduce((sum, part) => sum + part, 0);
      assert.ok(Math.abs(total / event.mean - 1) < 1e-4);
    }),
    { numRuns },
  );
});

test('whatever the schema refuses, the model refuses too, and the other way round', () => {
  const wild = fc.record(
    {
      industry: fc.oneof(fc.string(), fc.constantFrom(...industries)),
      employees: fc.oneof(fc.double(), fc.string(), fc.constant(null)),
      annualRevenue: fc.double(),
      revenueOnlineShare: fc.double({ min: -1, max: 2 }),
      controls: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constantFrom(...coverages))),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(wild, (profile) => {
      let refused = false;
      try {
        estimateLoss(profile as BusinessProfile);
      } catch (error) {
        refused = true;
        assert.ok(error instanceof RangeError || error instanceof TypeError);
        assert.match(error.message, / must /);
      }
      assert.equal(checkProfile(profile).ok, !refused);
    }),
    { numRuns },
  );
});
