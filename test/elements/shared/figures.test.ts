import { expect } from '@open-wc/testing';
import { Figures } from '../../../packages/elements/src/shared/figures.ts';

const words = { under: 'under {value}', over: 'over {value}' };
/** Spaces of every kind as one, since engines differ in which they take. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/[\u200e\u200f]/g, '');

describe('money', () => {
  const cases = [
    ['en', 980, 'USD', '$980'],
    ['en', 24_449, 'USD', '$24,000'],
    ['en', 245_000, 'USD', '$250,000'],
    ['en', 0, 'USD', '$0'],
    ['en', 4.6, 'USD', '$5'],
    ['en', 4e-47, 'USD', '$0'],
    ['en', -0.2, 'USD', '$0'],
    ['en', -1234, 'EUR', '-€1,200'],
    ['en-GB', 24_000, 'USD', 'US$24,000'],
    ['de', 24_449, 'EUR', '24.000 €'],
    ['zh-CN', 980, 'CNY', '¥980'],
    ['zh-CN', 126_945, 'CNY', '¥13万'],
    ['zh-CN', 123_456_789, 'CNY', '¥1.2亿'],
    ['zh-CN', 24_449, 'USD', 'US$2.4万'],
  ] as const;
  for (const [lang, amount, currency, text] of cases) {
    it(`of ${amount} ${currency} reads ${text} in ${lang}`, () => {
      expect(plain(new Figures(lang).money(amount, currency))).to.equal(text);
    });
  }

  it('is whole and in full in a table', () => {
    expect(new Figures('en').moneyFull(126_944.6, 'USD')).to.equal('$126,945');
  });
});

describe('a share', () => {
  const cases = [
    [0, '0%'],
    [0.000_01, 'under 0.1%'],
    [0.0009, 'under 0.1%'],
    [0.004, '0.4%'],
    [0.0149, '1.5%'],
    [0.0994, '9.9%'],
    [0.0999, '10%'],
    [0.1249, '12%'],
    [0.99, '99%'],
    [0.9968, '99.7%'],
    [0.999_99, 'over 99.9%'],
    [1, '100%'],
    [2.5, '250%'],
  ] as const;
  for (const [share, text] of cases) {
    it(`of ${share} reads ${text}`, () => {
      expect(new Figures('en').percent(share, words)).to.equal(text);
    });
  }
});

describe('figures', () => {
  it('survive a language that is none', () => {
    for (const lang of ['', '-', 'x', 'toolonglanguage', 'en_US', '1', 'klingon-']) {
      expect(new Figures(lang).number(1234.5), lang).to.equal('1,234.5');
    }
  });

  it('tell days and lists', () => {
    const figures = new Figures('en-GB');
    expect(figures.date(new Date(2026, 10, 24))).to.equal('24 November 2026');
    expect(figures.list(['a', 'b', 'c'], 'en')).to.equal('a, b, and c');
    expect(figures.list(['甲', '乙'], 'zh-CN')).to.equal('甲和乙');
  });
});
