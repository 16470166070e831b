import { expect } from '@open-wc/testing';
import { languageFor } from '../../../packages/elements/src/shared/languages.ts';

describe('languageFor', () => {
  const cases = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh-CN', 'zh-CN'],
    ['ZH-cn', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['zh-Hant-HK', 'zh-CN'],
    ['de', 'en'],
    ['', 'en'],
    ['not a tag', 'en'],
  ] as const;
  for (const [tag, language] of cases) {
    it(`serves "${tag}" in ${language}`, () => {
      expect(languageFor(tag)).to.equal(language);
    });
  }
});
