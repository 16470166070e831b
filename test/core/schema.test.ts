import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkConfig, checkProfile } from '@lifeline-kit/core/schema';

const issuesOf = (value: unknown) => {
  const checked = checkProfile(value);
  return checked.ok ? [] : checked.issues;
};

test('a good profile comes through as it is', () => {
  const profile = { industry: 'legal', employees: 12, controls: { mfa: 'some' } };
  assert.deepEqual(checkProfile(profile), { ok: true, value: profile });
});

test('each mistake has its code and its path', () => {
  assert.deepEqual(issuesOf({ employees: -1 }), [
    { path: 'employees', code: 'too-small', expected: 'at least 0' },
  ]);
  assert.equal(issuesOf({ employees: 1e12 })[0]!.code, 'too-large');
  assert.equal(issuesOf({ employees: Number.NaN })[0]!.code, 'type');
  assert.equal(issuesOf({ region: 'Mars' })[0]!.code, 'unknown-code');
  assert.deepEqual(issuesOf({ emploees: 3 })[0], {
    path: 'emploees',
    code: 'unknown-key',
    expected: 'a key of the schema',
  });
});

test('keys of a prototype are refused, and nothing is polluted', () => {
  for (const text of ['{"__proto__":{"x":1}}', '{"constructor":1}', '{"prototype":1}']) {
    assert.equal(checkProfile(JSON.parse(text)).ok, false, text);
    assert.equal(checkConfig(JSON.parse(text)).ok, false, text);
  }
  checkConfig(JSON.parse('{"texts":{"__proto__":"x"}}'));
  assert.equal(({} as { x?: unknown }).x, undefined);
});

test('a configuration takes settings, prefills and texts', () => {
  const config = { theme: 'dark', prefill: { employees: 3 }, texts: { title: 'Hello' } };
  assert.deepEqual(checkConfig(config), { ok: true, value: config });
  assert.equal(checkConfig({ theme: 'pink' }).ok, false);
  assert.equal(checkConfig({ colour: 'red' }).ok, false);
  assert.equal(checkConfig({ texts: { title: 'x'.repeat(3000) } }).ok, false);
});

test('no code is made from text, which a strict page forbids', () => {
  const original = globalThis.Function;
  let made = 0;
  globalThis.Function = new Proxy(original, {
    construct: () => {
      made++;
      throw new Error('eval');
    },
  });
  try {
    checkProfile({ employees: 3 });
    checkConfig({ prefill: { employees: 3 } });
  } finally {
    globalThis.Function = original;
  }
  assert.equal(made, 0);
});
