import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { addDays, addMonths, canonicalJson } from '@lifeline-kit/core/letter';
import { checkLetterFile } from '@lifeline-kit/core/schema';
import fc from 'fast-check';
import { letterFile } from '../fixtures/letters.ts';

test('days are counted through months, leap years and the turn of the year', () => {
  assert.equal(addDays('2026-12-15', 30), '2027-01-14');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2027-02-28', 1), '2027-03-01');
  assert.equal(addDays('2027-01-01', -1), '2026-12-31');
});

test('a month has the same day, or its last', () => {
  assert.equal(addMonths('2026-11-25', 12), '2027-11-25');
  assert.equal(addMonths('2028-01-31', 1), '2028-02-29');
  assert.equal(addMonths('2026-08-31', 6), '2027-02-28');
});

for (const date of ['2026-2-3', '2026-02-30', '25.11.2026', '', '2026-13-01']) {
  test(`"${date}" is no day`, () => {
    assert.throws(() => addDays(date, 1), RangeError);
    assert.throws(() => addMonths(date, 1), RangeError);
  });
}

test('days there and back again, whatever the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (days) => {
      assert.equal(addDays(addDays('2026-11-25', days), -days), '2026-11-25');
    }),
  );
});

test('the canonical text does not depend on the order of keys, and reads back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = canonicalJson(value);
      const turned = (one: unknown): unknown =>
        Array.isArray(one)
          ? one.map(turned)
          : typeof one === 'object' && one !== null
            ? Object.fromEntries(
                Object.entries(one)
                  .reverse()
                  .map(([key, inner]) => [key, turned(inner)]),
              )
            : one;
      assert.equal(canonicalJson(turned(value)), text);
      assert.equal(canonicalJson(JSON.parse(text)), text);
    }),
  );
});

/** Source: RFC 8785, section 3.2.2 and 3.2.3. */
test('the canonical text is that of RFC 8785', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  assert.equal(
    canonicalJson(value),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  assert.throws(() => canonicalJson(Number.NaN), RangeError);
});

test('a letter comes through as it is, and its hash is that of its canonical text', () => {
  const checked = checkLetterFile(JSON.parse(JSON.stringify(letterFile)));
  assert.deepEqual(checked, { ok: true, value: letterFile });
  const { letter, signatures, sha256 } = letterFile;
  const own = createHash('sha256').update(canonicalJson({ letter, signatures })).digest('hex');
  assert.equal(sha256, own);
});

// biome-ignore lint/suspicious/noExplicitAny: what is spoilt has no type any more
const spoils: readonly (readonly [string, (file: any) => void])[] = [
  ['letter.date', (file) => (file.letter.date = 'tomorrow')],
  ['letter.review', (file) => (file.letter.review = '')],
  ['letter.score', (file) => (file.letter.score = 101)],
  ['letter.secret', (file) => (file.letter.secret = 1)],
  ['letter.measures.0.owner', (file) => (file.letter.measures[0].owner = 'x'.repeat(300))],
  ['signatures.0.of', (file) => (file.signatures[0].of = 'abc')],
  ['sha256', (file) => delete file.sha256],
];

for (const [path, spoil] of spoils) {
  test(`a letter with a wrong ${path} is refused, and the place is named`, () => {
    const file = JSON.parse(JSON.stringify(letterFile));
    spoil(file);
    const checked = checkLetterFile(file);
    assert.ok(!checked.ok);
    assert.equal(checked.issues[0]?.path, path);
  });
}
