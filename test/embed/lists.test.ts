// No address of the kit, or of a collector, stands on the lists that blockers go by.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { root } from '../repo/files.ts';
import { filterLists } from './blockers/lists.ts';

const rules = filterLists();

/** Every file of the kit, as pages and frames ask for it. */
const files = readdirSync(`${root}dist/cdn`, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(js|json)$/.test(file),
);

test('no address of the kit or of a collector is on a list', () => {
  const engine = FiltersEngine.parse(rules.join('\n'));
  const sourceUrl = 'https://www.harbourline.example/services/';
  const isBlocked = (url: string, type: 'script' | 'xmlhttprequest' | 'sub_frame'): boolean =>
    engine.match(Request.fromRawDetails({ url, type, sourceUrl })).match;
  const control = ['https://www.google-analytics.com/g/collect', 'https://hm.baidu.com/hm.js'];
  assert.deepEqual(
    control.map((url) => isBlocked(url, 'script')),
    [true, true],
  );
  const bases = [
    'https://www.harbourline.example/lifeline',
    'https://cdn.example.com/npm/@lifeline-kit/elements@0.1.0/dist/cdn',
    'https://collector.example.com/kit/0.1.0',
  ];
  const scripts = bases.flatMap((base) => files.map((file) => `${base}/${file}`));
  assert.deepEqual(
    scripts.filter((url) => isBlocked(url, url.endsWith('.json') ? 'xmlhttprequest' : 'script')),
    [],
  );
  const calls = ['/v1/leads', '/v1/thanks'].map((path) => `https://collector.example.com${path}`);
  assert.deepEqual(
    calls.filter((url) => isBlocked(url, 'xmlhttprequest')),
    [],
  );
  console.log(`${scripts.length + calls.length} addresses, 0 on ${rules.length} lists`);
});
