import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchangeRates } from '@lifeline-kit/core/currency';
import { type BusinessProfile, profileLimits } from '@lifeline-kit/core/profile';
import { noAnswers, type ReturnField, returnLimits } from '@lifeline-kit/core/return-fields';
import { answeredReturn, boughtRisk, guessedReturn, projectReturn } from '@lifeline-kit/core/roi';

const { employees, annualRevenue, openedRevenue } = profileLimits;
/** Sizes at which guesses are smallest and largest. */
const sizes: readonly BusinessProfile[] = [
  { employees: employees.low, annualRevenue: annualRevenue.low },
  { employees: employees.high },
  { annualRevenue: annualRevenue.high },
  { employees: employees.high, annualRevenue: annualRevenue.high },
  { openedRevenue: openedRevenue.high },
];
const unsure = Object.keys(returnLimits) as ReturnField[];

for (const currency of Object.keys(exchangeRates.perUsd)) {
  test(`firms of every size have a projection, in ${currency}`, () => {
    for (const size of sizes) {
      const profile = { ...size, currency };
      const guesses = guessedReturn(profile);
      for (const answers of [noAnswers, { ...noAnswers, unsure }]) {
        const input = answeredReturn(answers, guesses, boughtRisk(profile, guesses.bought));
        const { npv, years } = projectReturn(input);
        assert.ok([npv, ...years.map((year) => year.cumulative)].every(Number.isFinite));
      }
    }
  });
}
