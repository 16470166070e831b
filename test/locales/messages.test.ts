import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Evidence, estimateLoss } from '@lifeline-kit/core/loss';
import { industries, regions } from '@lifeline-kit/core/profile';

type Messages = Readonly<Record<string, string>>;

const folder = new URL('../../packages/locales/src/', import.meta.url);
const chinese = /[\u4e00-\u9fff]/;
/** Latin punctuation beside Chinese characters: the mark of a text that was not written in it. */
const foreignMark = /[\u4e00-\u9fff][,.;:?!()]|[,;:?!()][\u4e00-\u9fff]|\.{3}|--/;
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

async function messagesOf(group: string, language: string): Promise<Messages> {
  const { messages } = await import(new URL(`${group}/${language}.ts`, folder).href);
  return Object.fromEntries(flat(messages, ''));
}

/** Lists and groups of texts as single ones: `formula.0`. */
function flat(value: unknown, key: string): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    flat(inner, key ? `${key}.${name}` : name),
  );
}

for (const group of readdirSync(folder)) {
  describe(`words of ${group}`, async () => {
    const en = await messagesOf(group, 'en');
    const zh = await messagesOf(group, 'zh-CN');

    it('are the same set in both languages', () => {
      assert.deepEqual(Object.keys(zh).sort(), Object.keys(en).sort());
      assert.ok(Object.keys(en).length > 0);
    });

    it('have the same places for figures', () => {
      for (const [key, text] of Object.entries(en)) {
        assert.deepEqual(places(zh[key] ?? ''), places(text), key);
      }
    });

    it('are there, without a stray space', () => {
      for (const [key, text] of [...Object.entries(en), ...Object.entries(zh)]) {
        assert.notEqual(text.trim(), '', key);
        assert.equal(text, text.trim(), key);
        assert.doesNotMatch(text, / {2}|\n|<|>/, key);
      }
    });

    it('are in their own language', () => {
      for (const [key, text] of Object.entries(en)) assert.doesNotMatch(text, chinese, key);
      const wordy = Object.entries(zh).filter(([, text]) =>
        /\p{L}/u.test(text.replace(/\{\w+\}/g, '')),
      );
      const latin = wordy.filter(([, text]) => !chinese.test(text)).map(([key]) => key);
      assert.deepEqual(latin, []);
    });

    it('keep Chinese punctuation', () => {
      for (const [key, text] of Object.entries(zh)) assert.doesNotMatch(text, foreignMark, key);
    });

    it('promise and threaten nothing that we know to be wrong', () => {
      const refused = /60 ?%|guarantee|99 ?%|保证|百分之百|six months|六个月内倒闭/i;
      for (const [key, text] of [...Object.entries(en), ...Object.entries(zh)]) {
        assert.doesNotMatch(text, refused, key);
      }
    });
  });
}

describe('words that all widgets share', async () => {
  const en = await messagesOf('common', 'en');
  const zh = await messagesOf('common', 'zh-CN');

  it('name every industry and region, each by a name of its own', () => {
    const keys = [
      ...industries.map((code) => `industry.${code}`),
      ...regions.map((code) => `region.${code}`),
    ];
    for (const words of [en, zh]) {
      const named = Object.keys(words).filter((key) => /^(industry|region)\./.test(key));
      assert.deepEqual(named.sort(), [...keys].sort());
      assert.equal(new Set(named.map((key) => words[key])).size, keys.length);
    }
  });

  it('carry the notice', () => {
    assert.match(en.notice ?? '', /estimate.*Not legal advice, not a certification, not a quote/i);
    assert.match(zh.notice ?? '', /估算.*法律意见.*认证.*报价/);
  });
});

for (const language of ['en', 'zh-CN']) {
  it(`the caption of the public record names no factor, which depends on the revenue: ${language}`, async () => {
    const { lensPublicRecord } = await messagesOf('loss-result', language);
    assert.doesNotMatch(lensPublicRecord ?? '', /\d/);
  });
}

it('the median of the public record is many times that of the claims for a small firm, not for a large one', () => {
  const medianOf = (annualRevenue: number, evidence: Evidence): number =>
    estimateLoss({ region: 'US', annualRevenue }, { evidence }).event.p50;
  const times = (revenue: number): number =>
    medianOf(revenue, 'public-record') / medianOf(revenue, 'claims');
  assert.ok(times(200e3) > 10 && times(1.8e6) > 10);
  assert.ok(times(1e9) < 3 && times(1e9) > 1);
});

it('a second step at sign-in has one name in the Chinese result and in its method', async () => {
  const { 'control.mfa': name } = await messagesOf('controls', 'zh-CN');
  const method = await messagesOf('loss-method', 'zh-CN');
  for (const key of ['mfa', 'mfa-ransomware']) {
    assert.ok(method[`coefficients.${key}`]?.startsWith(`${name}：`), key);
  }
});

for (const language of ['en', 'zh-CN']) {
  it(`industries stand in the order of their names, the last one last: ${language}`, async () => {
    const words = Object.entries(await messagesOf('common', language));
    const names = words.filter(([key]) => key.startsWith('industry.'));
    assert.equal(names.length, industries.length);
    const [last] = names.splice(-1);
    assert.equal(last?.[0], 'industry.other');
    const labels = names.map(([, label]) => label);
    assert.deepEqual(labels, labels.toSorted(new Intl.Collator(language).compare));
  });
}
