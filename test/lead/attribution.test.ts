import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribution, type Visit } from '../../packages/elements/src/lead-form/attribution.ts';

const page = 'https://harbourline.example/security';
const visit = (given: Partial<Visit> = {}): Visit => ({
  address: page,
  landing: page,
  referrer: '',
  globalPrivacyControl: false,
  ...given,
});

test('the campaign of the widget goes before that of the address', () => {
  const from = visit({ address: `${page}?utm_campaign=spring&utm_source=letter` });
  assert.deepEqual(attribution(from, 'webinar', false), {
    page,
    utm: { source: 'letter', campaign: 'spring' },
    campaign: 'webinar',
  });
  assert.equal(attribution(from, undefined, false).campaign, 'spring');
});

test('the address now goes before the address at loading, and the two are never mixed', () => {
  const landing = `${page}?utm_source=old&utm_medium=old&utm_campaign=old`;
  const now = visit({ landing, address: `${page}?utm_source=new` });
  assert.deepEqual(attribution(now, undefined, false).utm, { source: 'new' });
  const moved = visit({ landing, address: `${page}/contact` });
  assert.deepEqual(attribution(moved, undefined, false), {
    page: `${page}/contact`,
    utm: { source: 'old', medium: 'old', campaign: 'old' },
    campaign: 'old',
  });
});

test('the query of the page goes along only where the page allows it, its fragment never', () => {
  const from = visit({ address: `${page}?email=ada@example.com#lifeline-loss=abc` });
  assert.equal(attribution(from, undefined, false).page, page);
  assert.equal(attribution(from, undefined, true).page, `${page}?email=ada@example.com`);
});

test('a referrer is another site, without what it was asked for', () => {
  const of = (referrer: string): string | undefined =>
    attribution(visit({ referrer }), undefined, false).referrer;
  assert.equal(of('https://northwind.example/a?who=ada#b'), 'https://northwind.example/a');
  assert.equal(of('https://harbourline.example/other'), undefined);
  assert.equal(of('android-app://com.example/'), undefined);
  assert.equal(of('not an address'), undefined);
});

test('with Global Privacy Control neither utm nor referrer is read; what the page itself says stays', () => {
  const from = visit({
    address: `${page}?utm_campaign=spring`,
    referrer: 'https://northwind.example/',
    globalPrivacyControl: true,
  });
  assert.deepEqual(attribution(from, 'webinar', false), { page, campaign: 'webinar' });
  assert.deepEqual(attribution(from, undefined, false), { page });
});

test('what is long or has control characters in it is cut, and harms nothing', () => {
  const from = visit({ address: `${page}?utm_source=%00${'x'.repeat(5000)}&utm_term=%0A` });
  const { utm } = attribution(from, undefined, false);
  assert.deepEqual(Object.keys(utm ?? {}), ['source']);
  assert.match(utm?.source ?? '', /^x{200}$/);
});
