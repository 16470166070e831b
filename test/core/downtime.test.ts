import assert from 'node:assert/strict';
import { test } from 'node:test';
import { downtimeLoss } from '@lifeline-kit/core/downtime';

test('a day down to two hours, at 120,000 an hour, once a year', () => {
  const input = { costPerHour: 120_000, hoursBefore: 24, hoursAfter: 2, outagesPerYear: 1 };
  assert.deepEqual(downtimeLoss(input), { before: 2_880_000, after: 240_000, avoided: 2_640_000 });
});

test('no outage costs nothing, and a slower recovery avoids less than nothing', () => {
  const input = { costPerHour: 100, hoursBefore: 2, hoursAfter: 5, outagesPerYear: 0 };
  assert.equal(downtimeLoss(input).avoided, 0);
  assert.equal(downtimeLoss({ ...input, outagesPerYear: 1 }).avoided, -300);
});

test('a caller’s mistakes are named', () => {
  const input = { costPerHour: 1, hoursBefore: 1, hoursAfter: 1, outagesPerYear: 1 };
  assert.throws(
    () => downtimeLoss({ ...input, hoursBefore: -1 }),
    /hoursBefore must be zero or more/,
  );
  assert.throws(
    () => downtimeLoss({ ...input, costPerHour: Number.NaN }),
    /costPerHour must be finite/,
  );
  assert.throws(() => downtimeLoss({ ...input, hoursAfter: '2' as never }), TypeError);
});
