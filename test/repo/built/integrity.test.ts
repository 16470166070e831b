import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readJson, root } from '../files.ts';

const cdn = `${root}dist/cdn/`;
const scripts = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);

test('every script has its integrity, and no other', () => {
  const listed: Record<string, string> = readJson('dist/cdn/sri.json');
  assert.deepEqual(Object.keys(listed).sort(), scripts.sort());
  for (const [file, integrity] of Object.entries(listed)) {
    const hash = createHash('sha384')
      .update(readFileSync(cdn + file))
      .digest('base64');
    assert.equal(integrity, `sha384-${hash}`, file);
  }
});

test('every script names its licence and has a source map', () => {
  for (const file of scripts) {
    assert.match(
      readFileSync(cdn + file, 'utf8'),
      /^\/\*! Lifeline Kit [\d.]+ \| MIT, licences\.txt \*\//,
    );
    assert.equal(JSON.parse(readFileSync(`${cdn}${file}.map`, 'utf8')).version, 3);
  }
});

test('the licences of everything inside come along', () => {
  const text = readFileSync(`${cdn}licences.txt`, 'utf8');
  for (const holder of ['Lifeline Kit', 'Google LLC', 'Chart.js Contributors', 'Colin McDonnell']) {
    assert.ok(text.includes(holder), holder);
  }
});
