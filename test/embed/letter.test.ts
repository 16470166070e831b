import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { launch, visit } from './helpers/visit.ts';

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

/** Every answer an intention: as many gaps as there are questions. */
const answers = Object.fromEntries(
  ['B', 'R', 'E', 'C', 'P'].flatMap((area) => [1, 2, 3, 4].map((at) => [`${area}${at}`, 2])),
);
const file = {
  schema: 'lifeline/maturity-file@1',
  ...{ model: '1.0', form: 'full', answers, score: 40, on: '2026-11-20' },
  ...{ dimensions: { budget: 8 }, weights: { budget: 20 } },
};

const labels = {
  en: { write: 'Write the letter', print: 'Open the letter to print', sign: 'Sign' },
  'zh-CN': { write: '起草承诺书', print: '打开承诺书并打印', sign: '签署' },
} as const;
type Lang = keyof typeof labels;

const scripts: Readonly<Record<Lang, string>> = {
  en: '<script type="module" src="/kit/lifeline.js"></script>',
  'zh-CN': '<script async src="/kit/lifeline-maturity-quiz.js"></script>',
};

/** The letter at the adviser's desk, signed by the client, and its window. */
async function letterIn(lang: Lang): Promise<{ page: Page; paper: Page; screen: string }> {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,">${scripts[lang]}</head>
    <body><lifeline-maturity-quiz view="adviser" brand-name="Harbourline IT"></lifeline-maturity-quiz></body></html>`;
  const { page, told } = await visit(browser, servers.put(`/letter-${lang}`, { html }));
  const buffer = Buffer.from(JSON.stringify(file));
  await page
    .locator('#result-file')
    .setInputFiles({ name: 'result.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: labels[lang].write }).click();
  await page.locator('#client-company').fill('Northgate Dental');
  await page.locator('#client-person').fill('Anna Marsh');
  await page.getByRole('button', { name: labels[lang].sign, exact: true }).first().click();
  await page.locator('.signatures .signed-name').waitFor();
  const screen = await page.locator('.letter').innerText();
  const [paper] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: labels[lang].print }).click(),
  ]);
  await paper.locator('.hash').waitFor();
  assert.deepEqual(told, []);
  return { page, paper, screen };
}

/** Without the number of the page, and those of the clauses, which are no text on screen. */
const withoutNumbers = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*\d+ \/ \d+\s*$/.test(line))
    .map((line) => line.replace(/^\s*\d{1,2}\.(\s+|$)/, ''))
    .join('\n');

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u2060\u00ad]/g, '');

/** The printed pages, as text and as pictures in grey: rows of bytes, white is 255. */
async function printed(paper: Page) {
  const folder = mkdtempSync(join(tmpdir(), 'lifeline-letter-'));
  try {
    const pdf = join(folder, 'letter.pdf');
    writeFileSync(pdf, await paper.pdf({ format: 'A4' }));
    const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
    execFileSync('pdftoppm', ['-r', '72', '-gray', pdf, join(folder, 'page')]);
    const pictures = readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .sort()
      .map((name) => rowsOf(readFileSync(join(folder, name))));
    return { pages: text.split('\f').filter((page) => page.trim() !== ''), pictures };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowsOf(pgm: Buffer): readonly Uint8Array[] {
  const [, width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1'))!;
  const body = pgm.subarray(pgm.length - Number(width) * Number(height));
  return Array.from({ length: Number(height) }, (_, at) =>
    body.subarray(at * Number(width), (at + 1) * Number(width)),
  );
}

const hasInk = (row: Uint8Array): boolean => row.some((grey) => grey < 200);
/** Points of the margins: 18 mm above, 20 mm below. */
const above = 51;
const below = 56;

for (const lang of ['en', 'zh-CN'] as const) {
  test(`the letter prints whole, with every gap, as it is on screen: ${lang}`, async () => {
    const { page, paper, screen } = await letterIn(lang);
    const rows = await page
      .locator('.letter .measures tbody tr')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText));
    assert.equal(rows.length, 20);
    const blocks = await page
      .locator('.letter :is(tr, .clauses li, h1, h2, h3, .review p, .signature p, .letter-foot p)')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText));
    const { pages, pictures } = await printed(paper);
    assert.ok(pages.length >= 3, `${pages.length} pages`);
    const body = pages.map((text) => plain(withoutNumbers(text)));
    for (const block of blocks.map(plain)) {
      assert.ok(
        body.some((text) => text.includes(block)),
        `cut or missing: ${block}`,
      );
    }
    // A table that goes on over the page repeats its head.
    const head = plain(await page.locator('.letter .measures thead').innerText());
    const whole = body.map((text, at) =>
      at > 0 && text.startsWith(head) ? text.slice(head.length) : text,
    );
    const [onPaper, onScreen] = [whole.join(''), plain(screen)];
    const at = [...onScreen].findIndex((char, index) => char !== [...onPaper][index]);
    const around = (text: string): string => [...text].slice(at - 20, at + 20).join('');
    assert.ok(at < 0, `on screen: ${around(onScreen)}, on paper: ${around(onPaper)}`);
    assert.equal([...onPaper].length, [...onScreen].length);
    for (const [at, picture] of pictures.entries()) {
      const top = picture.slice(0, above - 2);
      assert.ok(!top.some(hasInk), `ink above the text of page ${at + 1}`);
      const edge = picture.slice(picture.length - below, picture.length - below + 3);
      assert.ok(!edge.some(hasInk), `a line is cut at the end of page ${at + 1}`);
    }
    await paper.close();
    await page.close();
  });
}
