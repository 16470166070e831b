import { exchangeRates } from '@lifeline-kit/core/currency';
import { expect } from '@open-wc/testing';
import { currencySign } from '../../../packages/elements/src/shared/currency-sign.ts';

describe('the sign of a currency', () => {
  for (const lang of ['en', 'en-US', 'en-AU', 'zh-CN', 'de']) {
    for (const currency of Object.keys(exchangeRates.perUsd)) {
      it(`is that of the language: ${currency} in ${lang}`, () => {
        const parts = new Intl.NumberFormat(lang, { style: 'currency', currency }).formatToParts(0);
        const sign = parts.find(({ type }) => type === 'currency')?.value;
        expect(currencySign(lang, currency)).to.equal(sign);
      });
    }
  }
});
