import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convert, currencyFor, exchangeRates } from '@lifeline-kit/core/currency';

test('amounts go there and back', () => {
  for (const currency of Object.keys(exchangeRates.perUsd)) {
    assert.ok(Math.abs(convert(convert(1234, 'USD', currency), currency, 'USD') - 1234) < 1e-9);
  }
});

test('a page may bring its own rates', () => {
  assert.equal(convert(10, 'USD', 'SEK', { USD: 1, SEK: 10.5 }), 105);
});

test('a currency without a rate is refused by name', () => {
  assert.throws(() => convert(1, 'USD', 'XAU'), /currency must be one of USD/);
  assert.throws(() => convert(1, 'USD', 'toString'), RangeError);
});

test('each region has a currency', () => {
  assert.equal(currencyFor('US-NY'), 'USD');
  assert.equal(currencyFor('UK'), 'GBP');
  assert.equal(currencyFor(undefined), 'USD');
});
