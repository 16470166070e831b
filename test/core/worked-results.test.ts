import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateLoss } from '@lifeline-kit/core/loss';
import { workedCases } from '../fixtures/worked-cases.ts';
import { workedResults } from '../fixtures/worked-results.ts';

workedCases.forEach(({ name, profile }, index) => {
  test(`${name} costs what the docs and the browsers say`, () => {
    const { assumptions: _, ...figures } = estimateLoss(profile);
    assert.deepEqual(figures, workedResults[index]);
  });
});
