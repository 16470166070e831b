import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killAndCount } from '../../tools/durability/kill-and-count.ts';

for (const kind of ['embedded', 'postgres'] as const) {
  test(`killed three times under load, no acknowledged lead is lost on ${kind}`, async (t) => {
    const { acknowledged, unanswered, lost } = await killAndCount(kind, 3);
    t.diagnostic(`${acknowledged} acknowledged, ${unanswered} cut off before an answer`);
    assert.equal(lost, 0);
    assert.ok(acknowledged >= 3);
    assert.ok(unanswered > 0, 'the kills came while leads were on their way');
  });
}

test('the same kills find the loss in a server that answers before its commit', async () => {
  const careless = 'test/collector/helpers/careless-collector.ts';
  const { lost } = await killAndCount('embedded', 2, (flags) => [
    process.execPath,
    ['--conditions=source', careless, ...flags],
  ]);
  assert.ok(lost > 0);
});
