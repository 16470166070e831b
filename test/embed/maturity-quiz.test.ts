import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { launch, visit } from './helpers/visit.ts';

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types lifeline',
].join('; ');

let browser: Browser;
let servers: Hosts;
before(async () => {
  servers = await hosts();
  browser = await launch();
});
after(async () => {
  await browser.close();
  await servers.close();
});

const page = (head: string, lang: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body><lifeline-maturity-quiz form="short"></lifeline-maturity-quiz></body></html>`;

const ways = {
  'the autoloader': '<script type="module" src="/kit/lifeline.js"></script>',
  'the classic script': '<script async src="/kit/lifeline-maturity-quiz.js"></script>',
};

for (const [way, head] of Object.entries(ways)) {
  for (const [lang, score] of [
    ['en', /40 out of 100/],
    ['zh-CN', /40 分，满分 100/],
  ] as const) {
    test(`${way} under a strict policy, ${lang}: a result, no violation, nothing foreign`, async () => {
      const html = page(head, lang);
      const headers = { 'content-security-policy': strict };
      const path = `/quiz-${lang}-${head.length}`;
      const address = servers.put(path, { html, headers });
      const { page: tab, asked, told } = await visit(browser, address);
      await answerFive(tab);
      assert.match(await tab.locator('lifeline-maturity-quiz .headline').innerText(), score);
      assert.deepEqual(told, []);
      const foreign = asked.filter(
        (url) => !url.startsWith(`${servers.site}/kit/`) && !url.startsWith('data:'),
      );
      assert.deepEqual(foreign, []);
      // The result knows the questions of the technical check, as a link may bring answers to them;
      // what shows the check, and its words, is for who opens it.
      assert.deepEqual(
        asked.filter((url) =>
          /schema|config|adviser|letter|present|report|maturity-hygiene/.test(url),
        ),
        [],
      );
    });
  }
}

/**
 * Answers through the accessibility tree, as a screen reader would. The first group on the page
 * chooses the form; the question is the last one.
 */
async function answerFive(tab: Page): Promise<void> {
  for (let index = 1; index <= 5; index++) {
    await tab.getByText(new RegExp(`Question ${index} of 5|第 ${index} 题，共 5 题`)).waitFor();
    await tab.getByRole('group').last().getByRole('radio').nth(2).check();
    await tab
      .getByRole('button', { name: /^(Next|See the result|下一题|查看结果)$/ })
      .first()
      .click();
  }
}
