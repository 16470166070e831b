import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateLoss, estimateLossInSteps } from '@lifeline-kit/core/loss';
import { drawCount } from '../../packages/core/src/loss/draws.ts';
import { Workspace } from '../../packages/core/src/loss/workspace.ts';

test('two at work never share an array', () => {
  const [one, other] = [Workspace.take(), Workspace.take()];
  const arrays = [one.perDraw(), one.perDraw(), other.perDraw(), other.zeros(10)];
  assert.equal(new Set(arrays.map(({ buffer }) => buffer)).size, arrays.length);
});

test('what is given back is used again', () => {
  const space = Workspace.take();
  const array = space.perDraw().fill(7);
  space.giveBack();
  const next = Workspace.take();
  assert.ok(next.perDraw() === array);
});

for (const length of [0, 10, drawCount, drawCount + 1]) {
  test(`${length} zeros are zeros, whatever stood there`, () => {
    const space = Workspace.take();
    space.perDraw().fill(7);
    space.giveBack();
    assert.deepEqual(Workspace.take().zeros(length), new Float64Array(length));
  });
}

test('an estimate that is broken off changes no other', () => {
  const firm = { industry: 'legal', region: 'UK', employees: 9 } as const;
  const before = estimateLoss(firm);
  for (let taken = 1; taken < 9; taken++) {
    const steps = estimateLossInSteps({ region: 'UK', annualRevenue: 4e6 });
    for (let step = 0; step < taken; step++) steps.next();
    assert.deepEqual(estimateLoss(firm), before);
  }
});

test('an estimate that fails changes no other', () => {
  const before = estimateLoss({});
  assert.throws(() => estimateLoss({ employees: -1 }), RangeError);
  assert.deepEqual(estimateLoss({}), before);
});
