import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rateCurve } from '../../packages/core/src/loss/rate.ts';
import { claimRates, publicRecordRates } from '../../packages/core/src/tables/size.ts';

for (const [name, bands] of Object.entries({ claimRates, publicRecordRates })) {
  const curve = rateCurve(bands);
  const ends = [bands[0]!.revenue, bands[bands.length - 1]!.revenue].map(Math.log);
  const [first, last] = [ends[0]!, ends[1]!];

  test(`${name}: the mean of a rate is that of the rates at even shares`, () => {
    for (let ln = first - 2; ln < last + 2; ln += 0.37) {
      let sum = 0;
      for (let step = 0; step < 32; step++) sum += curve.at(ln, (step + 0.5) / 32);
      assert.ok(Math.abs(curve.mean(ln) / (sum / 32) - 1) < 1e-13, `${ln}`);
    }
  });

  test(`${name}: rates meet their bands, and stay level beyond the outer ones`, () => {
    for (const { revenue, rate } of bands) {
      assert.ok(Math.abs(curve.at(Math.log(revenue), 0) / rate.low - 1) < 1e-9);
      assert.ok(Math.abs(curve.at(Math.log(revenue), 1) / rate.high - 1) < 1e-9);
    }
    assert.equal(curve.mean(first - 5), curve.mean(first));
    assert.ok(Math.abs(curve.mean(last + 5) / curve.mean(last) - 1) < 1e-9);
  });
}
