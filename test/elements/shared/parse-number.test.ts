import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseNumber } from '../../../packages/elements/src/shared/parse-number.ts';

describe('parseNumber', () => {
  const read: readonly (readonly [text: string, lang: string, value: number])[] = [
    ['0', 'en', 0],
    ['12', 'en', 12],
    ['-5', 'en', -5],
    ['−5', 'sv', -5],
    ['- 5', 'en', -5],
    ['+5', 'en', 5],
    ['-0', 'en', 0],
    ['1,234,567.5', 'en', 1234567.5],
    ['1.234.567,5', 'de', 1234567.5],
    ['1.234.567,5', 'en', 1234567.5],
    ['1 234 567,5', 'fr', 1234567.5],
    ['1\u202f234\u202f567,5', 'fr', 1234567.5],
    ["1'234'567.5", 'de-CH', 1234567.5],
    ['1’234’567.5', 'de-CH', 1234567.5],
    ['12,34,567', 'en-IN', 1234567],
    ['1,234', 'en', 1234],
    ['1,234', 'de', 1.234],
    ['1.234', 'de', 1234],
    ['1.234', 'en', 1.234],
    ['1,5', 'en', 1.5],
    ['1.5', 'de', 1.5],
    ['1,23456', 'en', 1.23456],
    ['.5', 'en', 0.5],
    ['5.', 'en', 5],
    ['１２３', 'zh-CN', 123],
    ['１２，３４５', 'zh-CN', 12345],
    ['1.2万', 'zh-CN', 12000],
    ['１．２ 万', 'zh-CN', 12000],
    ['3億', 'zh-TW', 3e8],
    ['3亿5000万', 'zh-CN', 3.5e8],
    ['5百万元', 'zh-CN', 5e6],
    ['120 人', 'zh-CN', 120],
    ['1.5m', 'en', 1.5e6],
    ['2k', 'en', 2000],
    ['2 K', 'en', 2000],
    ['3 million', 'en', 3e6],
    ['1.2bn', 'en', 1.2e9],
    ['1,5 Mio. €', 'de', 1.5e6],
    ['5 lakh', 'en-IN', 5e5],
    ['$2,500', 'en', 2500],
    ['US$2,500', 'zh-CN', 2500],
    ['2.500 €', 'de', 2500],
    ['¥1.2万', 'zh-CN', 12000],
    ['EUR 40 000', 'fr', 40000],
    ['-$5', 'en', -5],
    ['٣٬٤٥٦٫٥', 'ar-EG', 3456.5],
    ['٣٬٤٥٦٫٥', 'en', 3456.5],
    ['١٢٣٤٫٥٦٧', 'de', 1234.567],
    ['१२,३४,५६७', 'hi', 1234567],
    ['100 people', 'en', 100],
    ['7', 'not a language', 7],
  ];
  for (const [text, lang, value] of read) {
    it(`reads "${text}" in ${lang} as ${value}`, () => {
      expect(parseNumber(text, lang)).to.equal(value);
    });
  }

  for (const text of ['30%', '30％', '30 %', '%30', '30']) {
    it(`reads "${text}" as 30 where the field says %, and only there`, () => {
      expect(parseNumber(text, 'en', '%')).to.equal(30);
      expect(parseNumber(text, 'en')).to.equal(text === '30' ? 30 : 'invalid');
    });
  }

  const refused = [
    'abc',
    '12 apples',
    '1,2,3',
    '1.2.3,4,5',
    '1..2',
    ',',
    '.',
    '-',
    '$',
    '3 5',
    '1e6',
    '0x10',
    '12-15',
    'NaN',
    'Infinity',
    '十',
    `${'9'.repeat(99)}k99x`,
  ];
  for (const text of refused) {
    it(`refuses "${text}"`, () => {
      expect(parseNumber(text, 'en')).to.equal('invalid');
    });
  }

  it('tells an empty field from a wrong one', () => {
    expect(parseNumber('', 'en')).to.equal('empty');
    expect(parseNumber(' \u3000 ', 'zh-CN')).to.equal('empty');
  });

  it('reads a figure beyond all bounds as a very large one', () => {
    expect(parseNumber('9'.repeat(90), 'en')).to.be.above(1e89);
    expect(parseNumber('9'.repeat(400), 'en')).to.equal(Number.MAX_VALUE);
  });

  it('answers at once to a megabyte', () => {
    const start = performance.now();
    for (const text of ['1k'.repeat(5e5), '1 '.repeat(5e5), 'x'.repeat(1e6), '१'.repeat(1e6)]) {
      parseNumber(text, 'en');
    }
    expect(performance.now() - start).to.be.below(200);
  });

  it('never gives anything but a finite number, "empty" or "invalid"', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const value = parseNumber(text, 'en');
        return value === 'empty' || value === 'invalid' || Number.isFinite(value);
      }),
      { numRuns: 2000 },
    );
    const signs = fc.string({ unit: fc.constantFrom(..."0123456789.,' -٫٬万k١२M$") });
    fc.assert(
      fc.property(signs, fc.constantFrom('en', 'de', 'fr', 'ar-EG', 'zh-CN'), (text, lang) => {
        const value = parseNumber(text, lang);
        return value === 'empty' || value === 'invalid' || Number.isFinite(value);
      }),
      { numRuns: 5000 },
    );
  });

  // Every language that CLDR knows two letters for, and the regions whose numbers differ.
  const locales = twoLetters()
    .concat('ar-EG', 'ar-MA', 'bn', 'de-AT', 'de-CH', 'de-LI', 'en-IN', 'en-ZA', 'es-MX', 'es-419')
    .concat('fr-CA', 'fr-CH', 'it-CH', 'pt-PT', 'gsw', 'ckb', 'mzn', 'hi-u-nu-deva', 'zh-TW')
    .concat(
      'th-u-nu-thai',
      'ar-u-nu-arab',
      'fa',
      'ne',
      'mr',
      'my',
      'dz',
      'ff-Adlm',
      'zh-u-nu-fullwide',
    );

  it(`reads back what Intl writes, in ${locales.length} languages`, () => {
    const value = fc
      .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(0, 0.25, 0.5, 0.75))
      .map(([whole, fraction]) => whole + fraction);
    const wrong = new Set<string>();
    for (const lang of locales) {
      const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
      for (const [size, sign] of fc.sample(fc.tuple(value, fc.constantFrom(1, -1)), 100)) {
        const text = format.format(size * sign);
        const back = parseNumber(text, lang);
        if (back !== size * sign && size !== 0) wrong.add(`${lang} ${text} → ${back}`);
      }
    }
    expect([...wrong].slice(0, 5), `${wrong.size} wrong`).to.deep.equal([]);
  });
});

function twoLetters(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return Intl.NumberFormat.supportedLocalesOf(codes);
}
