import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flattenLead, mostLeadBytes } from '@lifeline-kit/core/lead';
import { checkFlatLead, checkLead } from '@lifeline-kit/core/schema';
import { wholeLead } from '../fixtures/leads.ts';

/** A copy with one value set at a path. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(wholeLead);
  const steps = path.split('.');
  let at: Record<string, unknown> = copy as unknown as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>;
  at[steps.at(-1)!] = value;
  return copy;
}

test('a whole lead comes through as it is, well below the limit', () => {
  assert.deepEqual(checkLead(structuredClone(wholeLead)), { ok: true, value: wholeLead });
  assert.ok(Buffer.byteLength(JSON.stringify(wholeLead)) < mostLeadBytes / 4);
});

test('a lead needs a way to reach somebody, and no more than that', () => {
  assert.equal(checkLead(changed('data.contact', { phone: '+49 30 901820' })).ok, true);
  assert.equal(checkLead(changed('data.contact', {})).ok, false);
  assert.equal(checkLead(changed('data.result', undefined)).ok, true);
});

for (const [path, value] of [
  ['data.id', '019ab5c2-7c1e-4d2a-8b3c-4d5e6f708192'],
  ['data.contact.name', 'Ada\r\nBcc: all@example.com'],
  ['data.contact.name', 'x'.repeat(201)],
  ['data.source.page', 'x'.repeat(2001)],
  ['data.source.referrer', 'https://example.com/?q=secret'],
  ['data.source.element', 'script'],
  ['data.adviser', { verdict: 'decline' }],
  ['data.result.verdict', 'decline'],
  ['data.result.metrics', [{ id: 'p50', label: '', value: Number.NaN, unit: 'USD', shown: '' }]],
  ['data.answers', { constructor: 1 }],
  ['data.answers', { deep: { deeper: { deepest: 1 } } }],
  ['data.consent.purposes.0.sha256', 'abc'],
  ['data.spam.signals', ['foreign']],
  ['timestamp', 'yesterday'],
] as const) {
  test(`refused: ${path} = ${JSON.stringify(value)?.slice(0, 50)}`, () => {
    assert.equal(checkLead(changed(path, value)).ok, false);
  });
}

test('a key of the prototype is left out, and pollutes nothing', () => {
  const checked = checkLead(changed('data.answers', JSON.parse('{"__proto__":{"x":1},"a":2}')));
  assert.deepEqual(checked.ok && checked.value.data.answers, { a: 2 });
  assert.equal(({} as { x?: unknown }).x, undefined);
});

test('the flat twin says the same on one level', () => {
  const flat = flattenLead(wholeLead);
  assert.deepEqual(checkFlatLead(structuredClone(flat)), { ok: true, value: flat });
  assert.equal(flat.email, 'ada+it@okafor-dental.example');
  assert.equal(flat.partner_id, 'northwind-advisers');
  assert.equal(flat.consent_granted, 'reply');
  assert.equal(flat.metric_p50, 64_210.4);
  assert.equal(flat.metric_p50_shown, '$64,000');
  assert.equal(flat.answer_annual_revenue, 1_800_000);
  assert.equal(flat.answer_record_kinds, 'contact, health');
  assert.equal(flat.answer_controls_tested_backups, 'unknown');
  for (const key of Object.keys(flat)) assert.match(key, /^[a-z][a-z\d_]*$/);
});

test('the flat twin of a short lead has the same keys, empty', () => {
  const { result: _, answers: __, ...data } = wholeLead.data;
  const short = flattenLead({ ...wholeLead, data: { ...data, contact: { email: 'a@b.example' } } });
  assert.equal(checkFlatLead(structuredClone(short)).ok, true);
  assert.equal(short.phone, '');
  assert.equal(short.result_headline, '');
});

test('a flat lead has no keys but the known ones, figures and answers', () => {
  const flat = { ...flattenLead(wholeLead), adviser_verdict: 'decline' };
  const checked = checkFlatLead(flat);
  assert.equal(checked.ok, false);
  assert.equal(!checked.ok && checked.issues[0]?.path, 'adviser_verdict');
});
