// A page of the years before modules put names on every object; no figure may move by it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsFrom } from '@lifeline-kit/core/compliance';
import { estimateDowntime } from '@lifeline-kit/core/downtime';
import { estimatePremium } from '@lifeline-kit/core/insurance';
import { estimateLoss } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import { guessedReturn, riskOfControls } from '@lifeline-kit/core/roi';

/** Usable values, so that nothing but the figures would tell. */
const names: Readonly<Record<string, unknown>> = {
  industry: 'saas',
  region: 'EU',
  currency: 'CNY',
  employees: 5000,
  annualRevenue: 9e9,
  annualProfit: 1,
  cashReserve: 1,
  customers: 9e6,
  yearlyMarginPerCustomer: 900,
  records: 9e8,
  recordKinds: ['health'],
  revenueOnlineShare: 1,
  workLostShare: 1,
  openedRevenue: 9e9,
  controls: { mfa: 'all' },
  mfa: 'all',
  'tested-backups': 'all',
};

function polluted<T>(work: () => T): T {
  for (const [name, value] of Object.entries(names)) {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  }
  try {
    return work();
  } finally {
    for (const name of Object.keys(names)) Reflect.deleteProperty(Object.prototype, name);
  }
}

const profiles: readonly BusinessProfile[] = [
  {},
  { region: 'US', employees: 14 },
  { industry: 'legal', annualRevenue: 2e6, controls: { edr: 'some' } },
];
const works: Readonly<Record<string, (profile: BusinessProfile) => unknown>> = {
  estimateLoss,
  estimateDowntime,
  estimatePremium,
  guessedReturn,
  factsFrom,
  riskOfControls: (profile) => riskOfControls(profile, { training: 'all' }),
};

for (const [name, work] of Object.entries(works)) {
  test(`${name} takes what it was given, and nothing from Object.prototype`, () => {
    for (const profile of profiles) {
      const clean = JSON.stringify(work(profile));
      assert.equal(
        polluted(() => JSON.stringify(work(profile))),
        clean,
      );
    }
  });
}
