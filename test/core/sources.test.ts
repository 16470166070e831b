import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coefficientRecords, isStale, provenanceOf, sources } from '@lifeline-kit/core/sources';

const day = /^\d{4}-\d{2}-\d{2}$/;

for (const record of coefficientRecords()) {
  test(`${record.id} is a whole record`, () => {
    assert.ok(record.low <= record.value && record.value <= record.high);
    assert.ok(record.unit && record.population && record.note);
    assert.ok(record.year >= 2000 && record.year <= 2030);
    assert.match(record.checked, day);
    assert.match(record.stale, day);
    assert.ok(sources[record.source]);
  });
}

test('each source has a publisher, a title, a year, and an address or none', () => {
  for (const [id, { publisher, title, year, url, checked, stale }] of Object.entries(sources)) {
    assert.ok(publisher && title && year > 1990, id);
    assert.ok(url === null || new URL(url).protocol === 'https:', id);
    assert.ok(checked < stale, id);
  }
});

test('a source is stale from the day after its date', () => {
  assert.equal(isStale({ stale: '2026-12-31' }, '2026-12-31'), false);
  assert.equal(isStale({ stale: '2026-12-31' }, '2027-01-01T00:00:00Z'), true);
});

test('an id that no coefficient has is refused', () => {
  assert.throws(() => provenanceOf('luck'), RangeError);
});
