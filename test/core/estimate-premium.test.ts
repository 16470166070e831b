import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  attestations,
  estimatePremium,
  type PremiumProfile,
  premiumSaving,
} from '@lifeline-kit/core/insurance';
import { controls, coverages, industries } from '@lifeline-kit/core/profile';
import fc from 'fast-check';

const firm: PremiumProfile = {
  region: 'US',
  industry: 'manufacturing',
  annualRevenue: 2_000_000,
  recordKinds: ['payment-card'],
};
const every = (coverage: (typeof coverages)[number]) =>
  Object.fromEntries(controls.map((control) => [control, coverage]));
const within = (actual: number, low: number, high: number): void =>
  assert.ok(actual > low && actual < high, `${actual} is not between ${low} and ${high}`);

test('a premium of 20,000 with a credit of 15 % saves 3,000', () => {
  assert.equal(premiumSaving({ perYear: 20_000, creditShare: 0.15 }), 3000);
  assert.throws(() => premiumSaving({ perYear: 20_000, creditShare: 15 }), /at most 1/);
});

describe('a premium', () => {
  test('of the firm that the base describes is that of the base', () => {
    // Insureon, 2024: 1,675 a year for a limit of USD 1M.
    const { now } = estimatePremium({ ...firm, controls: every('some') });
    within(now.p50, 1500, 2000);
    within(now.p10, 1000, 1500);
    within(now.p90, 2000, 3000);
  });

  test('grows with revenue as the filing says', () => {
    // Romanosky et al. 2019, table 5: 1,913.91 below USD 10M, 5,224.98 from 50 to 100M.
    const small = estimatePremium({ ...firm, annualRevenue: 5_000_000 }).now.p50;
    const large = estimatePremium({ ...firm, annualRevenue: 71_000_000 }).now.p50;
    within(large / small, 2.4, 3);
  });

  test('grows with the limit as the filing says', () => {
    const at = (coverLimit: number): number => estimatePremium({ ...firm, coverLimit }).now.p50;
    within(at(5e6) / at(1e6), 1.404, 1.406);
    within(at(0.5e6) / at(1e6), 0.808, 0.81);
    within(at(1.5e6) / at(1e6), 1, 1.132);
  });

  test('grows with how delicate the data is', () => {
    const of = (...recordKinds: NonNullable<PremiumProfile['recordKinds']>): number =>
      estimatePremium({ ...firm, recordKinds }).now.p50;
    assert.ok(of('contact') < of('payment-card') && of('payment-card') < of('contact', 'health'));
  });

  test('is told in the currency of the firm, and warns where the market is another', () => {
    const estimate = estimatePremium({ ...firm, region: 'UK' });
    assert.equal(estimate.currency, 'GBP');
    assert.deepEqual(estimate.warnings, [{ code: 'premium-of-other-market' }]);
    assert.deepEqual(estimatePremium(firm).warnings, []);
    assert.deepEqual(estimatePremium({ ...firm, coverLimit: 50e6 }).warnings, [
      { code: 'limit-outside-evidence' },
    ]);
  });

  test('with strong protection costs about 15 % less than the average firm pays', () => {
    const { creditShare } = estimatePremium({ ...firm, controls: every('most') });
    within(creditShare.p50, 0.13, 0.18);
    within(creditShare.p10, 0.05, 0.13);
    within(creditShare.p90, 0.18, 0.28);
  });

  test('gains nothing where everything is there already', () => {
    const { saving } = estimatePremium({ ...firm, controls: every('all') });
    assert.deepEqual(saving, { p10: 0, p50: 0, p90: 0 });
  });

  test('never rises with more protection, and is never below zero', () => {
    const profiles = fc.record({
      industry: fc.constantFrom(...industries),
      annualRevenue: fc.double({ min: 0, max: 1e12, noNaN: true }),
      coverLimit: fc.double({ min: 0, max: 1e12, noNaN: true }),
      controls: fc.record(
        Object.fromEntries(controls.map((name) => [name, fc.constantFrom(...coverages)])),
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(profiles, (profile) => {
        const { now, withControls, saving } = estimatePremium(profile);
        for (const key of ['p10', 'p50', 'p90'] as const) {
          assert.ok(withControls[key] > 0 && withControls[key] <= now[key]);
          assert.ok(saving[key] >= 0 && Number.isFinite(now[key]));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('an insurer is told', () => {
  test('yes only of what covers everything', () => {
    for (const coverage of coverages) {
      const answers = new Set(attestations(every(coverage)).map(({ answer }) => answer));
      const expected = { all: 'yes', unknown: 'find-out' }[coverage as string] ?? 'not-yet';
      assert.deepEqual([...answers], [expected]);
    }
  });

  test('of each control, with what proves it', () => {
    const all = attestations({});
    assert.deepEqual(
      all.map(({ control }) => control),
      [...controls],
    );
    for (const { control, evidence } of all) assert.ok(evidence.length > 0, control);
  });
});
