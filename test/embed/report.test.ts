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

/** Text of each page of the paper, in the order in which it was drawn, without white space. */
async function pagesOf(report: Page): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lifeline-report-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, await report.pdf({ format: 'A4', preferCSSPageSize: true }));
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    return text.split('\f').map(plain);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
