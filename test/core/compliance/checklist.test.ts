import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checklistProgress,
  controlsFrom,
  deadlinesOf,
  type ItemAnswers,
  type ItemState,
  itemStates,
  progressOf,
  rankGaps,
  regimes,
} from '@lifeline-kit/core/compliance';
import fc from 'fast-check';

const pci = regimes.find(({ id }) => id === 'pci-dss')!;
const all = (state: ItemState): ItemAnswers =>
  Object.freeze(Object.fromEntries(pci.items.map(({ id }) => [id, state])));

describe('progress of a checklist', () => {
  it('is weight that is done over weight that applies', () => {
    assert.equal(checklistProgress('pci-dss', {}).coverage, 0);
    assert.equal(checklistProgress('pci-dss', all('done')).coverage, 1);
    assert.equal(checklistProgress('pci-dss', { 'pci-dss-01': 'done' }).coverage, 3 / 35);
    assert.equal(checklistProgress('pci-dss', { 'pci-dss-01': 'partly' }).coverage, 1.5 / 35);
  });

  it('leaves out what does not apply', () => {
    const { coverage, weight, leftOut } = checklistProgress('pci-dss', {
      'pci-dss-01': 'done',
      'pci-dss-02': 'not-applicable',
    });
    assert.equal(coverage, 3 / 32);
    assert.equal(weight.applicable, 32);
    assert.deepEqual(leftOut, [{ id: 'pci-dss-02', because: 'answer' }]);
    assert.equal(checklistProgress('pci-dss', all('not-applicable')).coverage, 0);
    assert.equal(checklistProgress('pci-dss', all('not-applicable')).confidence, 0);
  });

  it('never counts an accepted risk as a pass, and tells it apart from a gap', () => {
    const { coverage, confidence, acceptedRisks, stops, next } = checklistProgress('pci-dss', {
      ...all('done'),
      'pci-dss-03': 'accepted-risk',
    });
    assert.equal(coverage, 32 / 35);
    assert.equal(confidence, 1);
    assert.deepEqual(acceptedRisks, ['pci-dss-03']);
    assert.deepEqual([stops, next], [[], []]);
    assert.equal(checklistProgress('pci-dss', all('accepted-risk')).coverage, 0);
  });

  it('trusts itself less for what nobody knows', () => {
    const sure = checklistProgress('pci-dss', all('done')).confidence;
    const { confidence, coverage } = checklistProgress('pci-dss', {
      ...all('done'),
      'pci-dss-04': 'unknown',
    });
    assert.ok(confidence < sure);
    assert.equal(confidence, 33 / 35);
    assert.equal(coverage, 33 / 35);
  });

  it('names what stops the whole, and what to do next: weight first, then the quick ones', () => {
    const { stops, next } = checklistProgress('pci-dss', all('not-yet'));
    assert.deepEqual(
      stops,
      pci.items.filter(({ weight }) => weight === 3).map(({ id }) => id),
    );
    const order = ['hours', 'days', 'weeks', 'months'];
    const keys = next.map(({ weight, effort }) => (3 - weight) * 10 + order.indexOf(effort));
    assert.deepEqual(
      keys,
      [...keys].sort((a, b) => a - b),
    );
    assert.equal(next.length, pci.items.length);
  });

  it('suggests what was answered for the same control elsewhere, and does not count it', () => {
    const elsewhere: ItemAnswers = { 'nist-baseline-01': 'done', 'hipaa-01': 'not-yet' };
    const { suggestions, coverage, confidence } = checklistProgress('iso-27001', elsewhere);
    assert.equal(coverage, 0);
    assert.equal(confidence, 0);
    assert.ok(suggestions.length > 0);
    for (const { id, from, shared } of suggestions) {
      assert.ok(id.startsWith('iso-27001') && shared.length > 0);
      for (const other of from) assert.ok(other in elsewhere);
    }
    const confirmed = suggestions[0]!;
    const after = checklistProgress('iso-27001', { ...elsewhere, [confirmed.id]: confirmed.state });
    assert.ok(!after.suggestions.some(({ id }) => id === confirmed.id));
    assert.ok(after.confidence > 0);
  });

  it('suggests the more careful of two answers, and never an accepted risk', () => {
    const mfa = regimes.flatMap(({ id, items }) =>
      id === 'pci-dss' ? [] : items.filter(({ csf }) => csf.includes('PR.AA-03')),
    );
    const [one, two] = [mfa[0]!.id, mfa[1]!.id];
    const suggestion = (answers: ItemAnswers) =>
      checklistProgress('pci-dss', answers).suggestions.find(({ id }) => id === 'pci-dss-09');
    assert.equal(suggestion({ [one]: 'done', [two]: 'not-yet' })?.state, 'not-yet');
    assert.equal(suggestion({ [one]: 'accepted-risk' }), undefined);
    assert.equal(suggestion({ [one]: 'not-applicable' }), undefined);
  });

  it('reads answers with an owner and a date as well', () => {
    const answers = { 'pci-dss-01': { state: 'done', owner: 'Ada', due: '2027-01-31' } } as const;
    assert.equal(checklistProgress('pci-dss', answers).coverage, 3 / 35);
  });

  it('leaves out what a firm like this is exempt from', () => {
    const facts = { activities: [] };
    assert.equal(checklistProgress('cmmc', {}, facts).leftOut.length, 6);
    assert.equal(checklistProgress('cmmc', {}, { activities: ['handles-cui'] }).leftOut.length, 0);
    assert.equal(checklistProgress('cmmc', {}).leftOut.length, 0);
  });

  it('refuses what a program got wrong', () => {
    assert.throws(() => checklistProgress('pci', {}), /regime must be one of/);
    assert.throws(() => checklistProgress('pci-dss', { 'pci-dss-99': 'done' }), /items of pci-dss/);
    assert.throws(
      () => checklistProgress('pci-dss', { 'pci-dss-01': 'yes' as ItemState }),
      /must be one of done/,
    );
  });

  for (const regime of regimes) {
    it(`${regime.id}: stays within 0-1, sums up, and rises with what is done`, () => {
      const state = fc.option(fc.constantFrom(...itemStates), { nil: undefined });
      fc.assert(
        fc.property(fc.tuple(...regime.items.map(() => state)), fc.nat(), (drawn, pick) => {
          const said = regime.items.map(({ id }, index) => [id, drawn[index]] as const);
          const answers = Object.fromEntries(said.filter(([, one]) => one)) as ItemAnswers;
          const { coverage, confidence, weight, count } = progressOf(regime, answers);
          assert.ok(coverage >= 0 && coverage <= 1 && confidence >= 0 && confidence <= 1);
          for (const { applicable, 'not-applicable': _, ...parts } of [weight, count]) {
            assert.equal(
              Object.values(parts).reduce((a, b) => a + b, 0),
              applicable,
            );
          }
          const { id } = regime.items[pick % regime.items.length]!;
          if (answers[id] === 'not-applicable') return;
          const better = progressOf(regime, { ...answers, [id]: 'done' });
          assert.ok(better.coverage >= coverage && better.confidence >= confidence);
        }),
        { numRuns: 60, seed: 11 },
      );
    });
  }
});

describe('deadlines', () => {
  const dated = (on: string) => deadlinesOf(regimes, on);

  it('count down to what is on its way, and to nothing that is suspended or watched', () => {
    for (const { status, yearly, daysLeft } of dated('2026-11-25')) {
      if (status === 'suspended' || status === 'watch') assert.equal(daysLeft, undefined);
      if (status === 'in-force' && !yearly) assert.equal(daysLeft, undefined);
    }
    const phase2 = dated('2026-11-01').find(({ date }) => date === '2026-11-10');
    assert.equal(phase2?.status, 'suspended');
    assert.equal(phase2?.daysLeft, undefined);
    const marking = dated('2026-11-25').find(({ date }) => date === '2026-12-02');
    assert.equal(marking?.daysLeft, 7);
  });

  it('tell that a day has passed since it was checked', () => {
    const marking = dated('2026-12-03').find(({ date }) => date === '2026-12-02')!;
    assert.equal(marking.isDue, true);
    assert.equal(marking.daysLeft, undefined);
  });

  it('come back each year where they do', () => {
    const filing = (on: string) => dated(on).find(({ yearly }) => yearly)!.date;
    assert.equal(filing('2026-04-15'), '2026-04-15');
    assert.equal(filing('2026-04-16'), '2027-04-15');
    assert.equal(filing('2028-01-01'), '2028-04-15');
  });

  it('stand in their order, each with the day on which it was checked', () => {
    const dates = dated('2026-11-25').map(({ date }) => date);
    assert.deepEqual(dates, [...dates].sort());
    for (const { checked } of dated('2026-11-25')) assert.match(checked, /^\d{4}-\d{2}/);
  });
});

describe('gaps for a proposal', () => {
  const reaching = ['pci-dss', 'hipaa', 'cyber-insurance'].map((id) => ({
    regime: regimes.find((one) => one.id === id)!,
    level: id === 'cyber-insurance' ? ('market' as const) : ('mandatory' as const),
  }));

  it('come known before unknown, heavy before light, law before contract', () => {
    const gaps = rankGaps(reaching, { 'pci-dss-10': 'not-yet', 'cyber-insurance-01': 'not-yet' });
    assert.deepEqual(
      gaps.slice(0, 2).map(({ item }) => item.id),
      ['cyber-insurance-01', 'pci-dss-10'],
    );
    assert.equal(gaps[2]!.regime, 'hipaa');
    assert.ok(gaps.slice(2).every(({ state }) => state === 'open'));
  });

  it('name the other regimes that the same control serves', () => {
    const mfa = rankGaps(reaching, {}).find(({ item }) => item.id === 'pci-dss-09')!;
    assert.ok(mfa.alsoServes.includes('cyber-insurance') && !mfa.alsoServes.includes('pci-dss'));
  });

  it('leave out what is done, does not apply, or was accepted', () => {
    const answers = {
      'pci-dss-01': 'done',
      'pci-dss-02': 'not-applicable',
      'pci-dss-03': 'accepted-risk',
    } as const;
    const ids = rankGaps(reaching, answers).map(({ item }) => item.id);
    for (const id of Object.keys(answers)) assert.ok(!ids.includes(id), id);
  });
});

describe('controls that answers tell of', () => {
  it('never reach further than the answers', () => {
    assert.deepEqual(controlsFrom(regimes, {}), {});
    assert.equal(controlsFrom(regimes, { 'pci-dss-09': 'done' }).mfa, 'most');
    assert.equal(controlsFrom(regimes, { 'pci-dss-07': 'not-yet' }).patching, 'none');
    assert.equal(controlsFrom(regimes, { 'pci-dss-09': 'accepted-risk' }).mfa, undefined);
  });
});
