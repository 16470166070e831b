import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applicableRegimes, regimeHeads } from '@lifeline-kit/core/compliance';
import { regions } from '@lifeline-kit/core/profile';
import { personas } from '../../fixtures/compliance-personas.ts';

describe('which regimes reach a firm', () => {
  for (const { name, because, facts, expected } of personas) {
    it(`${name}: ${because}`, () => {
      const { applies } = applicableRegimes(Object.freeze(facts));
      assert.deepEqual(Object.fromEntries(applies.map(({ id, level }) => [id, level])), expected);
      for (const { why, blocks, reasons } of applies) {
        assert.ok(why.en && why.zh && blocks.en && blocks.zh);
        assert.deepEqual(reasons[0]?.why, why);
      }
    });
  }

  it('there are personas of every region, and of every regime', () => {
    assert.ok(personas.length >= 20);
    const seen = new Set(personas.flatMap(({ facts }) => facts.regions ?? []));
    assert.deepEqual(
      [...regions].filter((code) => !seen.has(code)),
      [],
    );
    const met = new Set(personas.flatMap(({ expected }) => Object.keys(expected)));
    assert.deepEqual(
      regimeHeads.filter(({ id }) => !met.has(id)).map(({ id }) => id),
      [],
    );
  });

  it('tells a ban from a contract: cards are a contract, American patients a law', () => {
    const { applies } = applicableRegimes({
      regions: ['US'],
      activities: ['accepts-cards', 'handles-phi-us'],
    });
    const gateOf = (id: string) => applies.find((one) => one.id === id)?.gate;
    assert.equal(gateOf('pci-dss'), 'contract-precondition');
    assert.equal(gateOf('hipaa'), 'legal-precondition');
    assert.match(applies.find(({ id }) => id === 'pci-dss')!.blocks.en, /stops card takings/);
    assert.match(applies.find(({ id }) => id === 'hipaa')!.blocks.en, /no healthcare/);
  });

  it('orders by strength, then by the hardness of the gate', () => {
    const { applies } = applicableRegimes({
      industry: 'it-msp',
      regions: ['US', 'EU'],
      employees: 30,
      activities: ['accepts-cards', 'business-associate', 'supplies-enterprise'],
    });
    const ids = applies.map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 3), ['gdpr', 'hipaa', 'pci-dss']);
    assert.ok(ids.indexOf('customer-tprm') < ids.indexOf('iso-27001'));
  });
});
