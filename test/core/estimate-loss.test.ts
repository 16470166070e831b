import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateLoss, estimateLossInSteps, type LossEstimate } from '@lifeline-kit/core/loss';
import { type BusinessProfile, controls } from '@lifeline-kit/core/profile';
import { sources } from '@lifeline-kit/core/sources';
import { workedCases } from '../fixtures/worked-cases.ts';

const clinic = workedCases[0]!.profile;

function parts({ direct, indirect }: LossEstimate): number {
  return [...Object.values(direct), ...Object.values(indirect)].reduce(
    (sum, part) => sum + part,
    0,
  );
}

for (const { name, profile } of workedCases) {
  for (const evidence of ['claims', 'public-record'] as const) {
    test(`${name}, ${evidence}: the parts sum to the average`, () => {
      const estimate = estimateLoss(profile, { evidence });
      assert.ok(Math.abs(parts(estimate) / estimate.event.mean - 1) < 1e-5);
    });
  }
}

test('the same input, seed and model give the same figures', () => {
  const first = estimateLoss(clinic);
  estimateLoss({}, { seed: 2 });
  assert.deepEqual(estimateLoss(clinic), first);
});

test('another seed gives other figures, by little', () => {
  const one = estimateLoss(clinic, { seed: 1 }).event.p90;
  const two = estimateLoss(clinic, { seed: 2 }).event.p90;
  assert.notEqual(one, two);
  assert.ok(Math.abs(one / two - 1) < 0.04);
});

test('a frozen profile is left as it was', () => {
  const frozen = Object.freeze({ ...clinic, controls: Object.freeze({ mfa: 'all' } as const) });
  assert.doesNotThrow(() => estimateLoss(frozen));
});

const width = ({ event }: LossEstimate): number => event.p90 / event.p10;

test('in steps it gives the same figures, whatever is worked out between them', () => {
  const model = { version: 'own', coefficients: {} };
  const steps = estimateLossInSteps(clinic, { model });
  let taken = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      assert.deepEqual(step.value, estimateLoss(clinic, { model }));
      assert.equal(step.value.model, 'own');
      break;
    }
    taken++;
    assert.equal(estimateLoss({}).model, '1');
  }
  assert.ok(taken > 5, `${taken} steps`);
});

test('what one firm keeps for its next move, another between the steps does not touch', () => {
  const alone = estimateLoss(clinic);
  const other = { industry: 'retail', records: 90_000, workLostShare: 0.5 } as const;
  const steps = estimateLossInSteps(clinic);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return assert.deepEqual(step.value, alone);
    assert.notDeepEqual(estimateLoss(other), alone);
  }
});

/** A firm in the middle of what the model takes a firm for of which nothing is known. */
const middle: BusinessProfile = {
  industry: 'retail',
  region: 'US',
  employees: 8,
  annualRevenue: 8 * 260_000,
  records: 2500,
};

for (const field of ['industry', 'region', 'annualRevenue', 'records'] as const) {
  test(`not knowing ${field} widens the range`, () => {
    const { [field]: _, ...unknown } = middle;
    assert.ok(width(estimateLoss(unknown)) > width(estimateLoss(middle)));
  });
}

test('knowing nothing gives the widest range of all', () => {
  const nothing = width(estimateLoss({}));
  for (const { profile } of workedCases) assert.ok(nothing > width(estimateLoss(profile)));
});

test('knowing which controls are there narrows the year', () => {
  const known = Object.fromEntries(controls.map((control) => [control, 'some' as const]));
  const ends = (profile: BusinessProfile) =>
    estimateLoss(profile).sensitivity.find(({ input }) => input === 'controls');
  assert.ok(ends(middle)!.high > ends(middle)!.low);
  assert.equal(ends({ ...middle, controls: known }), undefined);
});

test('more revenue never lowers one event or the year', () => {
  let before = estimateLoss({ ...clinic, annualRevenue: 0 });
  for (let revenue = 20_000; revenue < 3e9; revenue *= 1.13) {
    const now = estimateLoss({ ...clinic, annualRevenue: Math.round(revenue) });
    for (const key of ['p10', 'p50', 'p90', 'p95', 'mean'] as const) {
      assert.ok(now.event[key] >= before.event[key], `${key} at ${revenue}`);
    }
    assert.ok(now.year.mean >= before.year.mean, `year at ${revenue}`);
    before = now;
  }
});

for (const input of ['workLostShare', 'revenueOnlineShare'] as const) {
  test(`more ${input} never lowers one event or the year`, () => {
    let before = estimateLoss({ ...clinic, [input]: 0 });
    for (const share of [0.05, 0.2, 0.5, 0.8, 1]) {
      const now = estimateLoss({ ...clinic, [input]: share });
      for (const key of ['p10', 'p50', 'p90', 'p95', 'mean'] as const) {
        assert.ok(now.event[key] >= before.event[key], `${key} at ${share}`);
      }
      assert.ok(now.year.mean >= before.year.mean);
      before = now;
    }
  });
}

test('more people on file never lower one event or the year', () => {
  let before = estimateLoss({ ...clinic, records: 0 });
  for (const records of [1, 10, 100, 1000, 2500, 1e4, 1e5, 1e6, 1e9]) {
    const now = estimateLoss({ ...clinic, records });
    for (const key of ['p10', 'p50', 'p90', 'p95', 'mean'] as const) {
      assert.ok(now.event[key] >= before.event[key], `${key} at ${records}`);
    }
    assert.ok(now.year.mean >= before.year.mean);
    before = now;
  }
});

for (const control of controls) {
  test(`less of ${control} never lowers the year`, () => {
    let before = 0;
    for (const coverage of ['all', 'most', 'some', 'none'] as const) {
      const { year } = estimateLoss({
        ...clinic,
        controls: { ...clinic.controls, [control]: coverage },
      });
      assert.ok(year.mean >= before, coverage);
      before = year.mean;
    }
  });
}

test('a control saves what the year costs less with it', () => {
  const { controlSavings, year } = estimateLoss(clinic);
  assert.deepEqual(
    controlSavings.map(({ saving }) => saving),
    controlSavings.map(({ saving }) => saving).sort((a, b) => b - a),
  );
  const { control, saving } = controlSavings[0]!;
  const then = estimateLoss({ ...clinic, controls: { [control]: 'all' } }).year.mean;
  assert.ok(Math.abs((year.mean - then) / saving - 1) < 0.05);
});

test('the curve of a year falls from the chance of any incident', () => {
  const { year, chanceOfEvent } = estimateLoss(clinic);
  assert.equal(year.exceedance[0]!.loss, 0);
  assert.ok(Math.abs(year.exceedance[0]!.chance / chanceOfEvent.in1Year - 1) < 1e-4);
  for (let i = 1; i < year.exceedance.length; i++) {
    assert.ok(year.exceedance[i]!.loss > year.exceedance[i - 1]!.loss);
    assert.ok(year.exceedance[i]!.chance <= year.exceedance[i - 1]!.chance);
  }
});

test('figures that need a profit or a reserve are there only with one', () => {
  const without = estimateLoss({ region: 'US' });
  assert.equal(without.shareOfProfit, undefined);
  assert.equal(without.chanceAboveProfit, undefined);
  const { shareOfProfit, chanceAboveProfit, chanceAboveReserve, event } = estimateLoss(clinic);
  assert.ok(Math.abs(shareOfProfit! / (event.mean / 220_000) - 1) < 1e-5);
  assert.ok(chanceAboveReserve! > chanceAboveProfit!);
  assert.equal(estimateLoss({ annualProfit: -5 }).shareOfProfit, undefined);
});

test('another currency shows the same loss at its rate', () => {
  const { annualRevenue } = clinic;
  const usd = estimateLoss({ region: 'US', annualRevenue: annualRevenue! });
  const cad = estimateLoss({
    region: 'US',
    currency: 'CAD',
    annualRevenue: annualRevenue! * 1.3693,
  });
  assert.ok(Math.abs(cad.event.p50 / usd.event.p50 - 1.3693) < 1e-3);
  assert.deepEqual(cad.exchange, { perUsd: 1.3693, year: 2024, stale: '2025-12-31' });
  assert.equal(usd.exchange, undefined);
});

test('public records tell of losses many times those of claims', () => {
  // The medians of the two are 357,000 and about 25,000: see loss evidence in the method page.
  const claims = estimateLoss({ ...clinic, industry: 'other' });
  const record = estimateLoss({ ...clinic, industry: 'other' }, { evidence: 'public-record' });
  const ratio = record.event.p50 / claims.event.p50;
  assert.ok(ratio > 5 && ratio < 20, String(ratio));
});

test('every assumption names a source of the register', () => {
  const { assumptions } = estimateLoss(clinic);
  assert.ok(assumptions.length > 40);
  for (const { id, source, low, value, high } of assumptions) {
    assert.ok(sources[source], id);
    assert.ok(low <= value && value <= high, id);
  }
  assert.equal(new Set(assumptions.map(({ id }) => id)).size, assumptions.length);
});

const warned = (profile: BusinessProfile): readonly string[] =>
  estimateLoss(profile).warnings.map(({ code }) => code);

test('what looks wrong is told', () => {
  assert.deepEqual(warned({ ...clinic, industry: 'legal' }), []);
  assert.ok(warned({ employees: 500, annualRevenue: 900_000 }).includes('revenue-per-employee'));
  assert.ok(warned({ annualRevenue: 2000, region: 'US' }).includes('loss-above-revenue'));
  assert.ok(warned({ records: 9e9 }).includes('records-implausible'));
  assert.ok(warned({ region: 'SG' }).includes('region-without-source'));
  assert.ok(warned({ annualRevenue: 5e9 }).includes('size-outside-evidence'));
});

test('the cap of three revenues is told only where it is that of the firm', () => {
  const codes = (annualRevenue: number): readonly string[] =>
    estimateLoss({ region: 'US', annualRevenue }, { evidence: 'public-record' }).warnings.map(
      ({ code }) => code,
    );
  assert.ok(codes(150_000).includes('loss-capped'));
  assert.ok(!codes(5000).includes('loss-capped'));
  assert.ok(codes(5000).includes('size-outside-evidence'));
});

test('a caller’s mistakes are named', () => {
  const refused = (profile: unknown, message: RegExp): void => {
    assert.throws(() => estimateLoss(profile as BusinessProfile), { message });
  };
  refused(null, /^profile must be an object$/);
  refused({ employees: Number.NaN }, /^employees must be finite$/);
  refused({ annualRevenue: -1 }, /^annualRevenue must be 0 to/);
  refused({ employees: 1e9 }, /^employees must be 0 to 10000000$/);
  refused({ employees: '12' }, /^employees must be a number$/);
  refused({ industry: 'piracy' }, /^industry must be one of retail, /);
  refused({ currency: 'XAU' }, /^currency must be one of USD, /);
  refused({ controls: { mfa: 'yes' } }, /^controls\.mfa must be one of none, /);
  assert.throws(() => estimateLoss({}, { seed: 1.5 }), /seed must be a whole number/);
  assert.throws(() => estimateLoss({}, { evidence: 'rumour' as never }), /evidence must be claims/);
});

test('each answer narrows where the average year may lie', () => {
  const known: BusinessProfile = {
    industry: 'legal',
    region: 'US',
    employees: 12,
    annualRevenue: 2_000_000,
    records: 4000,
    revenueOnlineShare: 0.3,
    workLostShare: 0.6,
    controls: Object.fromEntries(controls.map((control) => [control, 'most'])),
  };
  const width = ({ year }: LossEstimate): number => year.high / year.low;
  const exact = width(estimateLoss(known));
  for (const open of [
    ['industry'],
    ['region'],
    ['employees', 'annualRevenue'],
    ['records'],
    ['revenueOnlineShare'],
    ['workLostShare'],
    ['controls'],
  ]) {
    const rest = Object.entries(known).filter(([field]) => !open.includes(field));
    const { year, ...estimate } = estimateLoss(Object.fromEntries(rest));
    assert.ok(width({ ...estimate, year }) > exact, open.join());
    assert.ok(year.low < year.mean && year.mean < year.high);
  }
  assert.ok(width(estimateLoss({})) > 3 * exact);
});
