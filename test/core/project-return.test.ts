import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { estimateLoss } from '@lifeline-kit/core/loss';
import { projectReturn, type ReturnInput, riskOfControls } from '@lifeline-kit/core/roi';
import * as spreadsheet from 'financial';
import { returnCases } from '../fixtures/return-cases.ts';
import { workedCases } from '../fixtures/worked-cases.ts';

const close = (actual: number, expected: number, what: string): void => {
  const off = Math.abs(actual - expected);
  assert.ok(off <= 1e-6 * Math.max(1, Math.abs(expected)), `${what}: ${actual}, not ${expected}`);
};

/** The flows of a case by the words of the input alone, as a spreadsheet would have them. */
function flowsOf({
  years,
  cost,
  risk,
  efficiency,
  opportunity,
  premium,
  halveClaims,
}: ReturnInput) {
  const n = (figure: unknown): number => (figure ?? 0) as number;
  const share = halveClaims ? 0.5 : 1;
  const outage = n(efficiency?.hoursBefore) - n(efficiency?.hoursAfter);
  const flows = [-n(cost.setup)];
  for (let year = 1; year <= years; year++) {
    const business =
      opportunity && year >= (opportunity.fromYear ?? 1)
        ? n(opportunity.revenuePerYear) * n(opportunity.margin) * n(opportunity.chance)
        : 0;
    const benefits =
      n(risk.lossPerYearBefore) -
      n(risk.lossPerYearAfter) +
      n(efficiency?.outagesPerYear) * outage * n(efficiency?.costPerHour) +
      business +
      n(premium?.perYear) * n(premium?.creditShare);
    const costs = n(cost.perYear) + n(cost.staffHoursPerYear) * n(cost.hourlyCost);
    flows.push(benefits * share - costs);
  }
  return flows;
}

describe('a spreadsheet says the same', () => {
  assert.ok(returnCases.length >= 10);
  for (const { name, input } of returnCases) {
    const flows = flowsOf(input);
    const result = projectReturn(input);

    test(`net present value: ${name}`, () => {
      close(result.npv, spreadsheet.npv(input.discountRate, flows), 'npv');
    });

    test(`internal rate: ${name}`, () => {
      const turns = flows[0]! < 0 && flows.some((flow) => flow > 0);
      if (!turns) assert.equal(result.irr, null);
      else close(result.irr!, spreadsheet.irr(flows, 0.1, 1e-10, 500), 'irr');
    });

    test(`payback: ${name}`, () => {
      // Years until a sum of money is paid back in even parts without interest, one stretch of even
      // flows after the other.
      let owed = -flows[0]!;
      let months: number | null = owed <= 0 && flows[1]! >= 0 ? 0 : null;
      for (let year = 1; year < flows.length && months === null; year++) {
        const parts = flows[year]! > 0 ? spreadsheet.nper(0, -flows[year]!, owed) : Infinity;
        if (parts <= 1) months = 12 * (year - 1 + parts);
        owed -= flows[year]!;
      }
      if (months === null) assert.equal(result.paybackMonths, null);
      else close(result.paybackMonths!, months, 'payback');
    });

    test(`every year adds up: ${name}`, () => {
      let cumulative = -result.setup;
      for (const { year, net, cumulative: shown, ...parts } of result.years) {
        close(net, flows[year]!, `net of year ${year}`);
        const { risk, efficiency, opportunity, premium, cost } = parts;
        close(risk + efficiency + opportunity + premium - cost, net, `parts of year ${year}`);
        cumulative += net;
        close(shown, cumulative, `cumulative of year ${year}`);
      }
    });
  }
});

test('24 hours to 2 at 120,000 an hour, once a year, is 2,640,000 a year', () => {
  const { years } = projectReturn({
    years: 1,
    discountRate: 0,
    cost: { setup: 0, perYear: 0 },
    risk: { lossPerYearBefore: 0, lossPerYearAfter: 0 },
    efficiency: { costPerHour: 120_000, hoursBefore: 24, hoursAfter: 2, outagesPerYear: 1 },
  });
  assert.equal(years[0]?.efficiency, 2_640_000);
});

test('a premium of 20,000 with a credit of 15 % saves 3,000 a year', () => {
  const { years } = projectReturn({
    years: 2,
    discountRate: 0,
    cost: { setup: 0, perYear: 0 },
    risk: { lossPerYearBefore: 0, lossPerYearAfter: 0 },
    premium: { perYear: 20_000, creditShare: 0.15 },
  });
  assert.deepEqual(
    years.map(({ premium }) => premium),
    [3000, 3000],
  );
});

test('the ENISA example returns 140 % a year', () => {
  assert.equal(projectReturn(returnCases[0]!.input).returnShare, 1.4);
});

const clear: ReturnInput = {
  years: 3,
  discountRate: 0.08,
  cost: { setup: 12_000, perYear: 14_400 },
  risk: { lossPerYearBefore: 31_000, lossPerYearAfter: 9000 },
};

describe('the chance that it is negative', () => {
  test('is nothing or all where nothing is uncertain', () => {
    assert.equal(projectReturn(clear).chanceNegative, 0);
    const dear = { ...clear, cost: { setup: 12_000, perYear: 30_000 } };
    assert.equal(projectReturn(dear).chanceNegative, 1);
  });

  test('is one half where the price lies evenly around the one that wins and loses nothing', () => {
    // The value is linear in the price, so a symmetric range around the price at which nothing is won
    // or lost is negative in half of the draws.
    const annuity = -spreadsheet.pv(0.08, 3, 1, 0);
    const even = 22_000 - 12_000 / annuity;
    const perYear = { low: even - 5000, likely: even, high: even + 5000 };
    const { chanceNegative, npv } = projectReturn({ ...clear, cost: { setup: 12_000, perYear } });
    assert.ok(Math.abs(chanceNegative - 0.5) < 0.005, `${chanceNegative}`);
    assert.ok(Math.abs(npv) < 1e-6, `${npv}`);
  });

  test('does not hang on whether an incident comes', () => {
    const rare = projectReturn({ ...clear, risk: { ...clear.risk, incidentsPerYear: 0.01 } });
    const often = projectReturn({ ...clear, risk: { ...clear.risk, incidentsPerYear: 2 } });
    assert.equal(rare.chanceNegative, often.chanceNegative);
    close(rare.chanceNoIncident, Math.exp(-0.03), 'once in a hundred years');
    close(often.chanceNoIncident, Math.exp(-6), 'twice a year');
  });

  test('is the same each time, and another with another seed', () => {
    const open = {
      ...clear,
      cost: { setup: 12_000, perYear: { low: 9e3, likely: 16e3, high: 29e3 } },
    };
    const one = projectReturn(open);
    assert.deepEqual(projectReturn(open), one);
    const other = projectReturn({ ...open, seed: 2 });
    assert.ok(Math.abs(other.chanceNegative - one.chanceNegative) < 0.01);
  });
});

describe('the three ways', () => {
  const { alternatives, npv, years, setup } = projectReturn(clear);

  test('managed is the projection itself', () => {
    assert.equal(alternatives.managed.npv, npv);
    close(
      alternatives.managed.cost,
      setup + years.reduce((sum, { cost }) => sum + cost, 0),
      'cost',
    );
    close(alternatives.managed.benefit, 66_000, 'benefit');
    close(alternatives.managed.lossLeft, 27_000, 'loss left');
  });

  test('nothing costs nothing, brings nothing, and leaves every loss', () => {
    assert.deepEqual(alternatives.nothing, { cost: 0, benefit: 0, npv: 0, lossLeft: 93_000 });
  });

  test('one’s own people cost and reach what the input says', () => {
    const own = projectReturn({
      ...clear,
      doItYourself: { toolsShare: 0.5, effortFactor: 2, effectShare: 0.6 },
    }).alternatives.doItYourself;
    close(own.cost, 1.5 * (12_000 + 3 * 14_400), 'cost');
    close(own.benefit, 0.6 * 66_000, 'benefit');
    close(own.lossLeft, 93_000 - 0.6 * 66_000, 'loss left');
  });
});

describe('what is absurd carries a warning', () => {
  const codes = (input: ReturnInput): readonly string[] =>
    projectReturn(input).warnings.map(({ code }) => code);

  test('and what is not carries none', () => assert.deepEqual(codes(clear), []));

  test('a return above 1,000 %', () => {
    const cost = { setup: 5000, perYear: 100 };
    assert.deepEqual(codes({ ...clear, cost }), ['return-above-ten']);
  });

  test('a payback within a month', () => {
    assert.deepEqual(codes({ ...clear, cost: { setup: 10, perYear: 14_400 } }), [
      'payback-under-month',
    ]);
  });

  test('a saving above the loss, unless the outages come on top', () => {
    const efficiency = { costPerHour: 900, hoursBefore: 20, hoursAfter: 2, outagesPerYear: 1 };
    assert.deepEqual(codes({ ...clear, efficiency }), ['saving-above-loss']);
    assert.deepEqual(codes({ ...clear, efficiency: { ...efficiency, apart: true } }), []);
  });
});

describe('what a program got wrong is refused', () => {
  const wrong: readonly (readonly [string, object])[] = [
    ['no years', { years: 0 }],
    ['half a year', { years: 1.5 }],
    ['a rate of −100 %', { discountRate: -1 }],
    ['a rate that is none', { discountRate: Number.NaN }],
    ['a negative cost', { cost: { setup: -1, perYear: 0 } }],
    ['no cost', { cost: undefined }],
    ['a text', { cost: { setup: '12', perYear: 0 } }],
    ['a range out of order', { cost: { setup: { low: 3, likely: 2, high: 4 }, perYear: 0 } }],
    ['a chance above one', { opportunity: { revenuePerYear: 1, margin: 0.5, chance: 2 } }],
    ['a credit above one', { premium: { perYear: 1, creditShare: 1.1 } }],
    ['an endless loss', { risk: { lossPerYearBefore: Infinity, lossPerYearAfter: 0 } }],
  ];
  for (const [name, part] of wrong) {
    test(name, () => {
      assert.throws(
        () => projectReturn({ ...clear, ...part } as ReturnInput),
        (error: Error) => /^(Range|Type)Error$/.test(error.name) && /must/.test(error.message),
      );
    });
  }
});

describe('the risk of a firm is that of the loss model', () => {
  const bought = { mfa: 'all', patching: 'all', 'tested-backups': 'all' } as const;
  for (const { name, profile } of workedCases) {
    test(name, () => {
      const risk = riskOfControls(profile, bought);
      const controls = { ...profile.controls, ...bought };
      assert.equal(risk.lossPerYearBefore, estimateLoss(profile).year.mean);
      assert.equal(risk.lossPerYearAfter, estimateLoss({ ...profile, controls }).year.mean);
      assert.ok((risk.lossPerYearAfter as number) < (risk.lossPerYearBefore as number));
      const mean = (pick: (draw: (typeof risk.draws)[number]) => number): number =>
        risk.draws.reduce((sum, draw) => sum + pick(draw), 0) / risk.draws.length;
      close(
        mean(({ before }) => before),
        risk.lossPerYearBefore as number,
        'before',
      );
      close(
        mean(({ after }) => after),
        risk.lossPerYearAfter as number,
        'after',
      );
      for (const { before, after } of risk.draws) assert.ok(after <= before && after > 0);
      const { chanceNoIncident } = projectReturn({ ...clear, years: 5, risk });
      close(chanceNoIncident, 1 - estimateLoss(profile).chanceOfEvent.in5Years, 'no incident');
    });
  }

  test('what is there already is not bought again', () => {
    const profile = { region: 'US', controls: { mfa: 'all' } } as const;
    const { lossPerYearBefore, lossPerYearAfter } = riskOfControls(profile, { mfa: 'some' });
    assert.equal(lossPerYearAfter, lossPerYearBefore);
  });
});
