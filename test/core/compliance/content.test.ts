import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  activities,
  gates,
  gateWords,
  regimeHeads,
  regimes,
  safeHarbours,
  type Text,
  watchList,
} from '@lifeline-kit/core/compliance';
import { loadRegime } from '@lifeline-kit/core/compliance-checklist';
import { checkRegime } from '@lifeline-kit/core/schema/regime';
import { headsOf, readRegimes, regimeIds } from '../../../tools/regimes/heads.ts';

const foreignMark = /[\u4e00-\u9fff][,;:?!]|[,;?!][\u4e00-\u9fff]/;
/** Words that would claim more than a checklist can. */
const claims = /\b(makes? you|become|be) compliant\b|guarantee|确保合规|保证合规|包过/i;

function* textsIn(value: unknown, path = ''): Generator<readonly [string, Text]> {
  if (typeof value !== 'object' || value === null) return;
  if (Object.hasOwn(value, 'en') && Object.hasOwn(value, 'zh')) yield [path, value as Text];
  else for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${path}.${key}`);
}

describe('the content of the regimes', () => {
  for (const regime of regimes) {
    const { id, items, sources, penalty, effort, deadlines, related } = regime;
    describe(id, () => {
      it('keeps the schema', () => {
        const checked = checkRegime(regime);
        assert.deepEqual(checked.ok ? [] : checked.issues, []);
      });

      it('has a gate, sources, a day on which it was checked and a day on which it goes stale', () => {
        assert.ok(gates.includes(regime.gate) && sources.length > 0);
        assert.ok(regime.stale > regime.checked);
        assert.equal(new Set(sources.map((source) => source.id)).size, sources.length);
      });

      it('says in both languages, item by item, what, how to test it, and what to keep', () => {
        for (const { text, test, evidence, ref, weight, effort: time } of items) {
          for (const said of [text, test, evidence]) assert.ok(said.en && said.zh);
          assert.ok(ref && weight >= 1 && time);
          assert.notEqual(test.en, evidence.en);
        }
        const tests = new Set(items.map(({ test }) => test.en));
        assert.equal(tests.size, items.length, 'each is tested in a way of its own');
      });

      it('numbers its items, and names them after itself', () => {
        const ids = items.map((item) => item.id);
        const numbered = items.map((_, index) => `${id}-${String(index + 1).padStart(2, '0')}`);
        assert.deepEqual(ids, numbered);
      });

      it('points only at what is there', () => {
        const named = [penalty.origin, effort.origin, ...deadlines.map(({ origin }) => origin)];
        for (const { source } of named) {
          if (source)
            assert.ok(
              sources.some((one) => one.id === source),
              source,
            );
        }
        for (const other of related)
          assert.ok(
            regimes.some((one) => one.id === other),
            other,
          );
      });

      it('is in its own language in each text, and claims nothing', () => {
        for (const [path, { en, zh }] of textsIn(regime)) {
          assert.doesNotMatch(zh, foreignMark, path);
          assert.doesNotMatch(`${en} ${zh}`, claims, path);
          assert.doesNotMatch(`${en} ${zh}`, /UNVERIFIED|recollection|public notes/i, path);
          assert.equal(en.trim(), en, path);
        }
        for (const { publisher, title } of sources) {
          assert.doesNotMatch(`${publisher} ${title}`, /recollection|public notes|watch list/i);
        }
      });
    });
  }

  it('is 31 regimes and 379 requirements', () => {
    assert.equal(regimes.length, 31);
    assert.equal(regimes.flatMap(({ items }) => items).length, 379);
  });

  it('comes one regime at a time where it is called for', async () => {
    const regime = await loadRegime('coppa');
    assert.deepEqual(
      regime,
      regimes.find(({ id }) => id === 'coppa'),
    );
    await assert.rejects(loadRegime('hitrust'), /regime must be one of au-essential-eight/);
  });
});

describe('what is made from the files', () => {
  it('is what "npm run regimes" would write', async () => {
    const read = await readRegimes();
    assert.deepEqual(regimeHeads, headsOf(read));
    assert.deepEqual(regimes, read);
    for (const id of regimeIds()) assert.equal((await loadRegime(id)).id, id);
  });
});

describe('what stands beside the regimes', () => {
  it('says each gate, and each thing that is watched, in both languages', () => {
    for (const [path, { en, zh }] of textsIn({ gateWords, watchList, safeHarbours })) {
      assert.ok(en && /[\u4e00-\u9fff]/.test(zh), path);
      assert.doesNotMatch(zh, foreignMark, path);
    }
  });

  it('marks what has no address as unconfirmed', () => {
    for (const { origin } of watchList) assert.equal(origin.confirmed, Boolean(origin.url));
  });

  it('asks for no activity twice', () => {
    assert.equal(new Set(activities).size, activities.length);
  });
});
