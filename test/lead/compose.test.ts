import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactFields, type LeadCreated, mostLeadBytes } from '@lifeline-kit/core/lead';
import { checkLead } from '@lifeline-kit/core/schema';
import { messages as basics } from '@lifeline-kit/locales/basics/en';
import { messages } from '@lifeline-kit/locales/lead-form/en';
import { compose, type Ingredients } from '../../packages/elements/src/lead-form/compose.ts';
import { cleaned, contactErrors } from '../../packages/elements/src/lead-form/contact-errors.ts';
import { wholeLead } from '../fixtures/leads.ts';

const words = { ...basics, ...messages };
const { contact, consent, result, spam, source } = wholeLead.data;

const ingredients = (given: Partial<Ingredients> = {}): Ingredients => ({
  id: wholeLead.data.id,
  now: wholeLead.timestamp,
  mode: 'live',
  typed: { name: '', email: '', company: '', phone: '', message: '', ...contact },
  purposes: consent.purposes,
  settings: {
    fields: ['name', 'email', 'company', 'phone', 'message'],
    required: ['email'],
    purposes: [],
    policy: consent.policy!,
    brand: 'Harbourline IT',
    controller: 'Harbourline IT Ltd',
    recipients: consent.recipients,
    destination: { to: 'collector', url: 'https://leads.example.com/' },
    mail: undefined,
    challenge: undefined,
    pageQuery: false,
  },
  event: { element: source.element, instanceId: source.instanceId, eventId: '1' },
  attribution: { page: source.page },
  globalPrivacyControl: false,
  language: 'en',
  summary: { result: result!, answers: {} },
  signals: [],
  elapsed: spam.elapsed,
  token: spam.token ?? '',
  proof: undefined,
  ...given,
});

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const answers = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`question-${index}`, 'x'.repeat(60)]),
  );

test('a lead is written so that a person can read it', () => {
  const { lead, body } = compose(ingredients(), words);
  assert.deepEqual(JSON.parse(body), JSON.parse(JSON.stringify(lead)));
  assert.match(body, /^\{\n {2}"type": "lead.created",\n/);
  assert.ok(checkLead(JSON.parse(body)).ok);
});

for (const format of ['', 'flat']) {
  test(`above the limit of bytes it loses first its indentation, then the answers, never the rest (${format})`, () => {
    const { settings } = ingredients();
    const destination = { ...settings.destination, format };
    const of = (count: number) =>
      compose(
        ingredients({
          settings: { ...settings, destination },
          summary: { result: result!, answers: answers(count) },
        }),
        words,
      );
    const [small, full, large] = [of(10), of(222), of(290)];
    assert.ok(small.body.includes('\n'));
    assert.ok(!full.body.includes('\n'), `${bytes(full.body)}`);
    assert.equal(Object.keys(full.lead.data.answers ?? {}).length, 222);
    assert.equal(large.lead.data.answers, undefined);
    for (const { lead, body } of [small, full, large]) {
      assert.ok(bytes(body) < mostLeadBytes, `${bytes(body)}`);
      assert.deepEqual(lead.data.contact, contact);
      assert.deepEqual(lead.data.result, result);
      assert.ok(checkLead(lead).ok);
    }
  });
}

test('the longest entries that the form takes fit, in the widest script', () => {
  const wide = (count: number): string => '漢'.repeat(count);
  const typed = {
    name: wide(200),
    email: `${wide(500)}@例え.テスト`,
    company: wide(200),
    phone: '٠'.repeat(80),
    message: wide(2000),
  };
  const { lead, body } = compose(ingredients({ typed }), words);
  assert.ok(bytes(body) < mostLeadBytes, `${bytes(body)}`);
  assert.deepEqual((JSON.parse(body) as LeadCreated).data.contact, typed);
  assert.ok(checkLead(lead).ok);
});

test('half a character, which no receiver takes, becomes the sign for one', () => {
  assert.equal(cleaned(' a\ud83d b\udc00 😀 '), 'a\ufffd b\ufffd 😀');
});

test('a megabyte is told to be too long, in every field, and shown all the same', (t) => {
  const megabyte = 'a@1 '.repeat(262_144);
  const typed = { name: '', email: '', company: '', phone: '', message: '' };
  for (const field of contactFields) {
    const began = performance.now();
    const errors = contactErrors({ ...typed, [field]: megabyte }, [field], []);
    const { body } = compose(ingredients({ typed: { ...typed, [field]: megabyte } }), words);
    t.diagnostic(`${field}: ${Math.round(performance.now() - began)} ms`);
    assert.equal(errors.get(field), 'long');
    assert.ok(body.length > 1_000_000);
  }
});

test('a page whose arrays have a toJSON changes nothing', () => {
  const plain = compose(ingredients(), words).body;
  Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'broken', configurable: true });
  try {
    assert.equal(compose(ingredients(), words).body, plain);
  } finally {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  }
});
