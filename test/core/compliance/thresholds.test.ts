import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  applicableRegimes,
  type BusinessFacts,
  type Expression,
  type Figure,
  figures,
  progressOf,
  regimes,
} from '@lifeline-kit/core/compliance';

/** Facts in which nothing but the figure is left to decide the level. */
type Case = readonly [
  regime: string,
  figure: Figure,
  at: number,
  facts: BusinessFacts,
  levels: readonly [below: string | undefined, at: string | undefined, above: string | undefined],
];

const none: BusinessFacts = { activities: [] };

const lines: readonly Case[] = [
  ['iso-27001', 'employees', 20, { ...none, industry: 'saas' }, [undefined, 'market', 'market']],
  [
    'uk-cyber-essentials',
    'employees',
    250,
    { ...none, regions: ['UK'] },
    ['market', undefined, undefined],
  ],
  [
    'nis2',
    'employees',
    50,
    { ...none, industry: 'energy', regions: ['EU'], revenueEur: 0, balanceSheetEur: 0 },
    [undefined, 'mandatory', 'mandatory'],
  ],
  [
    'nis2',
    'revenueEur',
    10_000_000,
    { ...none, industry: 'energy', regions: ['EU'], employees: 9, balanceSheetEur: 11_000_000 },
    [undefined, undefined, 'mandatory'],
  ],
  [
    'nis2',
    'balanceSheetEur',
    10_000_000,
    { ...none, industry: 'energy', regions: ['EU'], employees: 9, revenueEur: 11_000_000 },
    [undefined, undefined, 'mandatory'],
  ],
  [
    'ccpa',
    'revenueUsd',
    26_625_000,
    { ...none, regions: ['US-CA'], caConsumers: 0 },
    [undefined, undefined, 'mandatory'],
  ],
  [
    'ccpa',
    'caConsumers',
    100_000,
    { ...none, regions: ['US-CA'], revenueUsd: 0 },
    [undefined, 'mandatory', 'mandatory'],
  ],
  ['cn-mlps', 'employees', 1, { ...none, regions: ['CN'] }, [undefined, 'likely', 'likely']],
  [
    'au-privacy-act',
    'revenueAud',
    3_000_000,
    { ...none, industry: 'retail', regions: ['AU'] },
    [undefined, undefined, 'mandatory'],
  ],
  ['cyber-insurance', 'employees', 1, none, [undefined, 'market', 'market']],
];

const levelOf = (id: string, facts: BusinessFacts): string | undefined =>
  applicableRegimes(facts).applies.find((one) => one.id === id)?.level;

describe('one below, at, and one above each figure', () => {
  for (const [id, figure, at, facts, [below, exactly, above]] of lines) {
    it(`${id}: ${figure} ${at}`, () => {
      assert.equal(levelOf(id, { ...facts, [figure]: at - 1 }), below);
      assert.equal(levelOf(id, { ...facts, [figure]: at }), exactly);
      assert.equal(levelOf(id, { ...facts, [figure]: at + 1 }), above);
      const open = applicableRegimes(facts).ask.find(({ fact }) => fact === figure);
      assert.ok(open?.regimes.includes(id), 'unknown, it is a question');
    });
  }

  it('the baseline is for everyone, nobody employed included', () => {
    assert.equal(levelOf('nist-baseline', { employees: 0 }), 'market');
    assert.equal(levelOf('nist-baseline', {}), undefined);
  });

  it('exempts small lenders below 5,000 consumers from four requirements, and nobody else', () => {
    const regime = regimes.find(({ id }) => id === 'ftc-safeguards')!;
    const left = (glbaConsumers?: number) =>
      progressOf(regime, {}, { facts: { glbaConsumers } }).leftOut.length;
    assert.deepEqual([4999, 5000, 5001, undefined].map(left), [4, 0, 0, 0]);
  });

  it('asks for the audit of a million people from the millionth on', () => {
    const regime = regimes.find(({ id }) => id === 'cn-pipl')!;
    const facts = (cnPeople?: number) => ({ regions: ['CN'], cnPeople });
    const has = (cnPeople?: number) =>
      !progressOf(regime, {}, { facts: facts(cnPeople) }).leftOut.some(
        ({ id }) => id === 'cn-pipl-10',
      );
    assert.deepEqual([999_999, 1_000_000, 1_000_001, undefined].map(has), [
      false,
      true,
      true,
      true,
    ]);
  });

  it('leaves no figure of any rule without a line here', () => {
    const found = new Set(
      regimes.flatMap(({ id, rules }) =>
        rules.flatMap(({ when }) => comparisons(when).map((line) => `${id} ${line}`)),
      ),
    );
    const covered = new Set(lines.map(([id, figure, at]) => `${id} ${figure} ${at}`));
    covered.add('nist-baseline employees 0');
    assert.deepEqual([...found].sort(), [...covered].sort());
  });
});

function comparisons(expression: Expression): readonly string[] {
  if ('all' in expression) return expression.all.flatMap(comparisons);
  if ('any' in expression) return expression.any.flatMap(comparisons);
  if ('not' in expression) return comparisons(expression.not);
  const { fact, value } = expression;
  return (figures as readonly string[]).includes(fact) ? [`${fact} ${value}`] : [];
}
