import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  activities,
  applicableAmong,
  applicableRegimes,
  type BusinessFacts,
  factsFrom,
  levels,
  type RegimeHead,
  regimeHeads,
} from '@lifeline-kit/core/compliance';
import fc from 'fast-check';
import { everyTruth, factsWith, holds, type Token, type Truths, tokensOf } from './tokens.ts';

const tokensOfHead = ({ rules }: RegimeHead): readonly Token[] => [
  ...new Map(
    rules.flatMap(({ when }) => tokensOf(when)).map((token) => [token.key, token]),
  ).values(),
];

/** The level by two-valued logic; the strongest rule that holds. */
const levelBy = ({ rules }: RegimeHead, truths: Truths): string | undefined =>
  levels.find((level) =>
    rules.some((rule) => rule.level === level && holds(rule.when, (key) => truths[key]!)),
  );

/** Whether knowing a token could move the level, by trying every way in which the rest could turn out. */
function matters(head: RegimeHead, tokens: readonly Token[], truths: Truths, key: string): boolean {
  const open = tokens.filter((token) => truths[token.key] === undefined && token.key !== key);
  for (const rest of everyTruth(open, [true, false])) {
    const all = {
      ...rest,
      ...Object.fromEntries(Object.entries(truths).filter(([, v]) => v !== undefined)),
    };
    if (levelBy(head, { ...all, [key]: true }) !== levelBy(head, { ...all, [key]: false }))
      return true;
  }
  return false;
}

describe('what is still asked', () => {
  for (const head of regimeHeads) {
    it(`${head.id}: exactly what could move its level`, () => {
      const tokens = tokensOfHead(head);
      const truth = fc.constantFrom(true, false, undefined, undefined);
      fc.assert(
        fc.property(fc.tuple(...tokens.map(() => truth)), (drawn) => {
          const truths = Object.fromEntries(tokens.map(({ key }, index) => [key, drawn[index]]));
          const facts = factsWith(tokens, truths);
          if (!facts) return;
          const asked = new Set(
            applicableAmong([head], facts).ask.map(({ fact, value }) => value ?? fact),
          );
          for (const { key, fact, value } of tokens) {
            const name = fact === 'activities' ? value : fact;
            const alike = tokens.filter((one) => one.fact === fact && fact !== 'activities');
            const decisive = truths[key] === undefined && matters(head, tokens, truths, key);
            if (alike.length < 2)
              assert.equal(asked.has(name), decisive, `${name} in ${JSON.stringify(facts)}`);
            else if (decisive) assert.ok(asked.has(name), name);
          }
        }),
        { numRuns: 150, seed: 7 },
      );
    });
  }

  it('goes from what moves most regimes to what moves one', () => {
    const { ask } = applicableRegimes({});
    assert.deepEqual(
      ask.slice(0, 3).map(({ fact }) => fact),
      ['regions', 'industry', 'employees'],
    );
    const moved = ask.map(({ regimes }) => regimes.length);
    assert.deepEqual(
      moved,
      [...moved].sort((a, b) => b - a),
    );
  });

  it('shrinks with what is known, and ends', () => {
    let facts: BusinessFacts = {
      industry: 'retail',
      regions: ['US'],
      employees: 5,
      unsure: activities,
      activities: [],
    };
    let before = Number.POSITIVE_INFINITY;
    for (let asked = 0; ; asked++) {
      const { ask } = applicableRegimes(facts);
      assert.ok(ask.length < before && asked < 60);
      before = ask.length;
      const [question] = ask;
      if (!question) break;
      const { fact, value } = question;
      facts = value
        ? { ...facts, unsure: facts.unsure!.filter((code) => code !== value) }
        : { ...facts, [fact]: 0 };
    }
  });

  it('asks nothing about the United States of a firm that has no business there', () => {
    const { ask } = applicableRegimes({ industry: 'it-msp', regions: ['SG'], employees: 5 });
    const values = ask.map(({ value }) => value);
    for (const code of ['business-associate', 'consumer-finance-us', 'supplies-us-financial']) {
      assert.ok(!values.includes(code), code);
    }
  });

  it('is unsure only of what it is told to be unsure of', () => {
    const facts = { regions: ['US'], activities: ['accepts-cards'], unsure: ['handles-phi-us'] };
    const values = applicableRegimes(facts).ask.flatMap(({ value }) => value ?? []);
    assert.deepEqual(values, ['handles-phi-us']);
    const denied = { regions: ['US'], notActivities: ['handles-phi-us'] };
    const open = applicableRegimes(denied).ask.flatMap(({ value }) => value ?? []);
    assert.ok(!open.includes('handles-phi-us') && open.includes('business-associate'));
  });

  it('names what is undecided with the level it could reach', () => {
    const { undecided } = applicableRegimes({ regions: ['UK'], employees: 10 });
    const open = undecided.find(({ id }) => id === 'uk-cyber-essentials');
    assert.deepEqual(open, { id: 'uk-cyber-essentials', level: 'market', couldBe: 'contractual' });
  });
});

describe('facts', () => {
  it('count a state as its country', () => {
    const facts = { regions: ['US-CA'], activities: ['business-associate'] };
    assert.ok(applicableRegimes(facts).applies.some(({ id }) => id === 'hipaa'));
  });

  it('are refused with a message where a program got them wrong', () => {
    const refused = (facts: unknown) => () => applicableRegimes(facts as BusinessFacts);
    assert.throws(refused({ regions: ['us'] }), /regions must be one of/);
    assert.throws(refused({ activities: ['takes-cards'] }), /activities must be one of/);
    assert.throws(refused({ industry: 'bakery' }), /industry must be one of/);
    assert.throws(refused({ employees: Number.NaN }), /employees must be finite/);
    assert.throws(refused({ regions: 'US' }), /regions must be a list of codes/);
    assert.throws(refused(null), /facts must be an object/);
  });

  it('come from a profile without a guess', () => {
    assert.deepEqual(factsFrom({}), {});
    const facts = factsFrom({
      industry: 'legal',
      region: 'UK',
      employees: 12,
      annualRevenue: 782_200,
      currency: 'GBP',
    });
    assert.deepEqual(facts.regions, ['UK']);
    assert.equal(facts.activities, undefined);
    assert.ok(Math.abs(facts.revenueUsd! - 1_000_000) < 1);
    assert.ok(facts.revenueEur! < facts.revenueUsd!);
  });

  it('take the people on file as an upper bound, and for no more', () => {
    assert.equal(factsFrom({ records: 99_999 }).caConsumers, 99_999);
    assert.equal(factsFrom({ records: 100_000 }).caConsumers, undefined);
    assert.equal(factsFrom({ records: 4_999 }).glbaConsumers, 4_999);
    assert.equal(factsFrom({ records: 5_000 }).glbaConsumers, undefined);
  });

  it('know an activity from the kinds of records, and nothing else by it', () => {
    const { activities: known, unsure } = factsFrom({ recordKinds: ['payment-card', 'contact'] });
    assert.deepEqual(known, ['stores-card-data']);
    assert.equal(unsure!.length, activities.length - 1);
  });
});
