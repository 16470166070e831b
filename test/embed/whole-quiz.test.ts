import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { maturityOutline, type QuestionId } from '@lifeline-kit/core/maturity';
import { messages as basicsEn } from '@lifeline-kit/locales/basics/en';
import { messages as basicsZh } from '@lifeline-kit/locales/basics/zh-CN';
import { messages as questionsEn } from '@lifeline-kit/locales/maturity-questions/en';
import { messages as questionsZh } from '@lifeline-kit/locales/maturity-questions/zh-CN';
import { messages as quizEn } from '@lifeline-kit/locales/maturity-quiz/en';
import { messages as quizZh } from '@lifeline-kit/locales/maturity-quiz/zh-CN';
import { messages as resultEn } from '@lifeline-kit/locales/maturity-result/en';
import { messages as resultZh } from '@lifeline-kit/locales/maturity-result/zh-CN';
import { engineNames } from './helpers/engines.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { launchReader, type Reader } from './helpers/readers.ts';

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { ...basicsEn, ...quizEn, ...questionsEn, ...resultEn },
  'zh-CN': { ...basicsZh, ...quizZh, ...questionsZh, ...resultZh },
};
const ids: readonly QuestionId[] = maturityOutline.flatMap(({ questions }) => questions);

let servers: Hosts;
before(async () => {
  servers = await hosts();
});
after(() => servers.close());

for (const engine of engineNames) {
  describe(engine, () => {
    let reader: Reader;
    before(async () => {
      reader = await launchReader(engine);
    });
    after(() => reader.close());

    for (const [lang, said] of Object.entries(words)) {
      test(`the whole quiz through the accessibility tree, ${lang}`, async () => {
        const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>
          <link rel="icon" href="data:,"><script type="module" src="/kit/lifeline.js"></script></head>
          <body><lifeline-maturity-quiz loading="eager"></lifeline-maturity-quiz></body></html>`;
        await reader.visit(servers.put(`/whole-${engine}-${lang}`, { html }));
        for (const [index, id] of ids.entries()) await answer(reader, said, id, index);
        assert.ok(await reader.has('heading', said.standHeading!), 'the result');
        assert.ok(await reader.has('button', said.restartButton!), 'and the way on from it');
      });
    }
  });
}

/** Each question is a heading, each of its answers a radio of its own name, and the way on a button. */
async function answer(
  reader: Reader,
  said: Readonly<Record<string, string>>,
  id: QuestionId,
  index: number,
): Promise<void> {
  assert.ok(await reader.has('heading', said[id]!), `question ${index + 1}: ${said[id]}`);
  const option = index % 6 === 5 ? said.unknown! : said[`${id}.${index % 6}`]!;
  await reader.press('radio', option);
  await reader.press('button', index + 1 < ids.length ? said.next! : said.seeResult!);
}
