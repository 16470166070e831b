import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Expression, regimes } from '@lifeline-kit/core/compliance';
import { evaluate } from '../../../packages/core/src/compliance/evaluate.ts';
import { everyTruth, factsWith, holds, type Truths, tokensOf } from './tokens.ts';

/**
 * What a rule says by all ways in which the unknown could turn out: true where all say so, false
 * where none does. An oracle of its own: it knows nothing of three-valued logic.
 */
function byCompletion(when: Expression, truths: Truths): boolean | undefined {
  const open = tokensOf(when).filter(({ key }) => truths[key] === undefined);
  const said = new Set<boolean>();
  for (const completed of everyTruth(open, [true, false])) {
    said.add(holds(when, (key) => (truths[key] ?? completed[key])!));
  }
  return said.size === 1 ? [...said][0] : undefined;
}

let cases = 0;
describe('three-valued rules, exhaustively', () => {
  for (const { id, rules, items } of regimes) {
    const expressions = [
      ...rules.map(({ level, when }, index) => [`rule ${index + 1} (${level})`, when] as const),
      ...items.flatMap(({ id: item, appliesIf, exemptIf }) => [
        ...(appliesIf ? [[`${item} applies`, appliesIf] as const] : []),
        ...(exemptIf ? [[`${item} is exempt`, exemptIf] as const] : []),
      ]),
    ];
    for (const [name, when] of expressions) {
      it(`${id}: ${name}`, () => {
        const tokens = tokensOf(when);
        let seen = 0;
        for (const truths of everyTruth(tokens, [true, false, undefined])) {
          const facts = factsWith(tokens, truths);
          if (!facts) continue;
          assert.equal(evaluate(when, facts), byCompletion(when, truths), JSON.stringify(facts));
          seen++;
        }
        assert.ok(seen >= (tokens.some(({ sides }) => sides && Number(sides[1]) < 0) ? 2 : 3));
        cases += seen;
      });
    }
  }

  it('are more than a handful of cases', (t) => {
    t.diagnostic(`${cases} cases`);
    assert.ok(cases > 3000, `${cases}`);
  });
});
