import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { csvRow } from '../../packages/collector/src/export/csv.ts';
import { signIn } from './helpers/admin.ts';
import { collector, type TestCollector } from './helpers/collector.ts';
import { lead } from './helpers/leads.ts';

const signs = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\n=',
  '\r=',
  ' =',
  '  +',
  ';=',
  'x;=',
  'x\n@',
  "'=",
  '＝',
  '"=',
  ',=',
  '\ufeff=',
];
const formulas = [
  '1+1',
  'SUM(1,2)',
  'HYPERLINK("http://evil.example","x")',
  "cmd|' /C calc'!A0",
  'WEBSERVICE("http://evil.example")',
  'IMPORTXML(CONCAT("http://evil.example"),"//a")',
  'DDE("soffice";"x";"y")',
  'NOW()',
  '2',
  'A1',
  'RAND()',
  'INFO("system")',
  'CELL("filename")',
  '1;=2',
  '1\t=2',
  'TODAY()',
  'PI()',
  '"x"&"y"',
];
/** What an attacker would type into a form, and what an honest person might. */
const cells = signs.flatMap((sign) => formulas.map((formula) => `${sign}${formula}`));

let server: TestCollector;
const folder = mkdtempSync(join(tmpdir(), 'lifeline-export-'));
before(async () => {
  server = await collector('--leads-per-minute', '10000');
});
after(async () => {
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * The cells of a file in LibreOffice, as XML, in which a formula would be an attribute. Waiting for it
 * must not hold up the server, which runs in this process.
 */
async function opened(csv: string, name: string, separator: string): Promise<string> {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, csv);
  // Separator, quote, UTF-8, from line 1; the last flags: detect numbers, evaluate formulas.
  const filter = `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`;
  await promisify(execFile)(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      file,
    ],
    { timeout: 120_000 },
  );
  return readFileSync(join(folder, `${name}.fods`), 'utf8');
}

test(`${cells.length} cells with formulas stay text in LibreOffice, in the file that we export`, async () => {
  const fields = ['name', 'company', 'message'] as const;
  for (let from = 0; from < cells.length; from += 3) {
    const contact = Object.fromEntries(
      fields.map((field, n) => {
        const cell = cells[from + n] ?? 'x';
        return [field, field === 'message' ? cell : cell.replace(/\p{Cc}/gu, ' ')];
      }),
    );
    assert.equal((await server.send(lead({ contact }))).status, 202);
  }
  const admin = await signIn(server);
  const csv = await (await admin.get('/admin/leads.csv')).text();
  for (const [name, separator] of [
    ['comma', ','],
    ['semicolon', ';'],
  ] as const) {
    const sheet = await opened(csv, name, separator);
    assert.ok(sheet.includes('HYPERLINK'), 'the cells are there');
    assert.equal(sheet.match(/table:formula=/g), null, name);
  }
  const control = await opened('a,b\n=1+1,=PI()\n', 'control', ',');
  assert.equal(control.match(/table:formula=/g)?.length, 2, 'a formula would have been seen');
});

test('nothing is lost: taking the apostrophes away gives the very text back', () => {
  const signed = fc.stringMatching(/^[=+\-@';\t\n\r "a,＝]{0,12}$/);
  fc.assert(
    fc.property(fc.oneof(signed, fc.string({ unit: 'grapheme' })), (text) => {
      const [, quoted = ''] = /^"([\s\S]*)"\r\n$/.exec(csvRow([text])) ?? [];
      const back = quoted
        .replaceAll('""', '"')
        .replace(/(?<=^|[\n\r;\t])'(?=\s*['=+\-@＝＋－＠])/g, '');
      assert.equal(back, text);
    }),
    { numRuns: 5000 },
  );
});

test('the columns are the flat twin of every widget, with what we worked out before them', async () => {
  const admin = await signIn(server);
  const [head = ''] = (await (await admin.get('/admin/leads.csv')).text()).split('\r\n');
  // Reading the text has taken the mark of its encoding away.
  const columns = head.replaceAll('"', '').split(',');
  assert.deepEqual(columns.slice(0, 6), [
    'received_at',
    'late',
    'adviser_verdict',
    'adviser_score',
    'type',
    'timestamp',
  ]);
  for (const name of ['email', 'consent_sha256', 'metric_p50', 'answer_annual_revenue']) {
    assert.ok(columns.includes(name), name);
  }
});

test('an export is as long as it is, and as exact', async () => {
  const admin = await signIn(server);
  const sent = await Promise.all(
    Array.from({ length: 500 }, async (_, n) => {
      const each = lead({ source: { campaign: 'long' }, contact: { name: `Row ${n}` } });
      assert.equal((await server.send(each)).status, 202);
      return each;
    }),
  );
  const rows = await (await admin.get('/admin/leads.json?campaign=long')).json();
  const byId = (a: { data: { id: string } }, b: { data: { id: string } }): number =>
    a.data.id < b.data.id ? -1 : 1;
  assert.deepEqual(rows.map(({ lead: each }: { lead: never }) => each).sort(byId), sent.sort(byId));
  const csv = await (await admin.get('/admin/leads.csv?campaign=long')).text();
  assert.equal(csv.match(/"Row \d+"/g)?.length, 500);
});
