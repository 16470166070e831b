import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { launch, medianOf, visit } from './helpers/visit.ts';

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

async function reportIn(lang: string, script: string): Promise<Page> {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,">${script}</head><body>
    <lifeline-loss-calculator brand-name="Harbourline IT" region="US" industry="healthcare-provider" employees="14"
      annual-revenue="1800000" annual-profit="210000" cash-reserve="90000" records="6000"></lifeline-loss-calculator></body></html>`;
  const address = servers.put(`/report-${lang}-${script.length}`, { html });
  const { page, told } = await visit(browser, address);
  await medianOf(page);
  const label = lang === 'en' ? 'Open the report' : '打开报告';
  const [report] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: label }).click(),
  ]);
  await report.locator('.sources a').first().waitFor();
  assert.deepEqual(told, []);
  return report;
}

/** What `pdftotext` tells of the report on paper. */
async function printed(report: Page, how: '-raw' | '-bbox'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lifeline-report-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, await report.pdf({ format: 'A4', preferCSSPageSize: true }));
    return execFileSync('pdftotext', [how, file, '-'], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Text of each page of the paper, in the order in which it was drawn, without white space. */
async function pagesOf(report: Page): Promise<readonly string[]> {
  const text = await printed(report, '-raw');
  return text.split('\f').map(plain);
}

/** A word and its place on the page, in points. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const wordTag = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g;

/** The words of each page. */
async function wordsOf(report: Page): Promise<readonly (readonly Word[])[]> {
  const pages = (await printed(report, '-bbox')).split('<page ').slice(1);
  return pages.map((page) =>
    [...page.matchAll(wordTag)].map(([, left, top, right, bottom, text = '']) => ({
      ...{ text, left: Number(left), top: Number(top) },
      ...{ right: Number(right), bottom: Number(bottom) },
    })),
  );
}

/** Whether one word lies over another: more than a point beside it, more than a third of its height. */
function liesOver(one: Word, other: Word): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 1 && height > 0.35 * Math.min(one.bottom - one.top, other.bottom - other.top);
}

/** Pairs of words of which one lies over the other. */
const overprints = (words: readonly Word[]): readonly string[] =>
  words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => liesOver(one, other))
      .map((other) => `${one.text} over ${other.text}`),
  );

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u2060\u00ad]/g, '');

for (const [lang, script] of [
  ['en', '<script type="module" src="/kit/lifeline.js"></script>'],
  ['zh-CN', '<script async src="/kit/lifeline-loss-calculator.js"></script>'],
] as const) {
  test(`the report opens in a window of its own and prints without cut rows: ${lang}`, async () => {
    const report = await reportIn(lang, script);
    const rows = await report
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText));
    assert.ok(rows.length > 60, `${rows.length} rows`);
    const pages = await pagesOf(report);
    assert.ok(pages.length > 3, `${pages.length} pages`);
    for (const row of rows.map(plain)) {
      assert.ok(
        pages.some((page) => page.includes(row)),
        `cut or missing: ${row}`,
      );
    }
    assert.ok(pages[0]?.includes('HarbourlineIT'));
    await report.close();
  });
}

test('what cannot be pressed on paper is not on it', async () => {
  const report = await reportIn('en', '<script type="module" src="/kit/lifeline.js"></script>');
  await report.emulateMedia({ media: 'print' });
  assert.equal(await report.getByRole('button').count(), 0);
  const tables = await report.locator('table').count();
  assert.ok(tables >= 6);
  assert.equal(await report.locator('table:visible').count(), tables);
  await report.close();
});

test('the picture of where the money goes is never cut, and its heading comes with it', async () => {
  const report = await reportIn('en', '<script type="module" src="/kit/lifeline.js"></script>');
  for (let lower = 0; lower <= 800; lower += 160) {
    await report.addStyleTag({ content: `.letterhead { margin-block-end: ${lower}px; }` });
    const pages = await pagesOf(report);
    const pageOf = (said: string): number => pages.findIndex((page) => page.includes(plain(said)));
    const page = pageOf('Above the waterline');
    assert.ok(page >= 0);
    assert.equal(pageOf('Below it: what follows quietly'), page, `${lower} px lower`);
    assert.equal(pageOf('Where the money goes'), page, `${lower} px lower`);
  }
  await report.close();
});

/** What each widget needs before there is something to report. */
const journeys: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'lifeline-loss-calculator': async () => {},
  'lifeline-roi-chart': async () => {},
  'lifeline-compliance-checklist': async () => {},
  'lifeline-maturity-quiz': async (page) => {
    for (let index = 1; index <= 5; index++) {
      await page.getByText(`Question ${index} of 5`).waitFor();
      await page.getByRole('group').last().getByRole('radio').nth(1).check();
      await page.getByRole('button', { name: /^(Next|See the result)$/ }).click();
    }
  },
};

/** The report of a widget that knows a little of a firm, and what the browser told meanwhile. */
async function reportFrom(tag: string, lang: string) {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,">
      <script type="module" src="/kit/lifeline.js"></script></head><body>
      <${tag} loading="eager" form="short" industry="legal" region="US" employees="14"></${tag}></body></html>`;
  const { page, told } = await visit(browser, servers.put(`/flat-${tag}-${lang}`, { html }));
  await page.evaluate(async (name) => {
    await customElements.whenDefined(name);
    await (document.querySelector(name) as HTMLElement & { readonly ready: Promise<void> }).ready;
  }, tag);
  await journeys[tag]!(page);
  const [report] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: /^(Open the report|打开报告)$/ }).click(),
  ]);
  await report.locator('.result > section').first().waitFor();
  return { page, report, told };
}

for (const tag of Object.keys(journeys)) {
  // The quiz is answered in one language; the other three have nothing to be answered.
  const lang = tag === 'lifeline-maturity-quiz' ? 'en' : 'zh-CN';
  test(`the report of ${tag} lies flat, however wide its window, ${lang}`, async () => {
    const { page, report, told } = await reportFrom(tag, lang);
    for (const width of [360, 900, 1280, 1920]) {
      await report.setViewportSize({ width, height: 900 });
      const { paper, sections, beyond } = await report.evaluate(() => {
        const widthOf = (one: Element): number => one.getBoundingClientRect().width;
        return {
          paper: widthOf(document.querySelector('.result')!),
          sections: [...document.querySelectorAll('.result > section')].map(widthOf),
          beyond: document.documentElement.scrollWidth - innerWidth,
        };
      });
      assert.ok(paper > Math.min(300, width * 0.8), `${paper} px of paper at ${width}`);
      for (const one of sections) assert.ok(one > paper - 1, `${one} of ${paper} px at ${width}`);
      assert.ok(beyond <= 0, `${beyond} px beyond a window of ${width}`);
    }
    assert.deepEqual(told, []);
    await page.close();
  });

  test(`on paper no word of ${tag} lies over another`, async () => {
    const { page, report } = await reportFrom(tag, 'en');
    const pages = await wordsOf(report);
    assert.ok(pages.length > 3, `${pages.length} pages`);
    for (const [index, words] of pages.entries()) {
      assert.ok(words.length > 0, `page ${index + 1} is empty`);
      assert.deepEqual(overprints(words), [], `page ${index + 1}`);
    }
    await page.close();
  });
}
