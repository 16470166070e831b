import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { collector, type TestCollector } from './helpers/collector.ts';
import { lead } from './helpers/leads.ts';
import { collectorCommand, startProcess } from './helpers/process.ts';

let server: TestCollector;
before(async () => {
  server = await collector('--junk-per-minute', '100000', '--body-seconds', '1');
});
after(() => server.remove());

interface Told {
  readonly status: number;
  readonly milliseconds: number;
  readonly text: string;
}

/** Sends bytes as they are, piece by piece, and reads what comes back until the connection ends or rests. */
function raw(
  pieces: readonly (string | Buffer)[],
  pauseMs = 0,
  address = server.address,
): Promise<Told> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    let text = '';
    const tell = (): void => {
      socket.destroy();
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0);
      resolve({ status, milliseconds: performance.now() - began, text });
    };
    socket.setTimeout(8000, () => reject(new Error('no answer in 8 s')));
    socket.on('data', (data) => {
      text += data;
      if (/\r\n\r\n/.test(text)) setTimeout(tell, 20);
    });
    socket.on('error', () => tell());
    socket.on('end', tell);
    socket.on('connect', async () => {
      for (const piece of pieces) {
        if (socket.destroyed) return;
        socket.write(piece);
        if (pauseMs) await sleep(pauseMs);
      }
    });
  });
}

const head = (...lines: readonly string[]): string =>
  ['POST /v1/leads HTTP/1.1', 'Host: 127.0.0.1', ...lines, '', ''].join('\r\n');
const json = 'Content-Type: application/json';
const sized = (body: string | Buffer, ...more: readonly string[]): readonly (string | Buffer)[] => [
  head(json, `Content-Length: ${Buffer.byteLength(body)}`, ...more),
  body,
];
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const good = JSON.stringify(lead());
const twice = good.replace('"mode":"live"', '"mode":"live","mode":"test"');
const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));

const cases: Readonly<
  Record<string, readonly [pieces: readonly (string | Buffer)[], status: number]>
> = {
  'no length and no body': [[head(json)], 400],
  'a length that is no number': [[head(json, 'Content-Length: ten'), '{}'], 400],
  'two lengths that differ': [[head(json, 'Content-Length: 2', 'Content-Length: 3'), '{}'], 400],
  'a length and chunks': [
    [head(json, 'Content-Length: 2', 'Transfer-Encoding: chunked'), '0\r\n\r\n'],
    400,
  ],
  'a negative length': [[head(json, 'Content-Length: -1'), '{}'], 400],
  'a length beyond the limit': [[head(json, 'Content-Length: 9999999999')], 413],
  'a body beyond the limit, which says so': [sized(JSON.stringify('x'.repeat(70_000))), 413],
  'chunks without an end': [
    [head(json, 'Transfer-Encoding: chunked'), ...Array(80).fill(chunk('x'.repeat(1024)))],
    413,
  ],
  'a chunk with a false size': [[head(json, 'Transfer-Encoding: chunked'), 'zz\r\nhello\r\n'], 400],
  'a chunk that says more than it could be': [
    [head(json, 'Transfer-Encoding: chunked'), 'ffffffffffffffffff\r\nhello\r\n'],
    400,
  ],
  'a body shorter than its length, then the end of the line': [
    [head(json, 'Content-Length: 50', 'Connection: close'), '{"type":'],
    408,
  ],
  'a bomb of gzip': [sized(bomb.subarray(0, 60_000), 'Content-Encoding: gzip'), 415],
  'a bomb of gzip in chunks': [
    [head(json, 'Transfer-Encoding: chunked', 'Content-Encoding: gzip'), chunk('x'), '0\r\n\r\n'],
    415,
  ],
  'brackets a thousand deep': [sized(deep(1000)), 400],
  'brackets thirty thousand deep': [sized(deep(30_000)), 400],
  'objects thirteen deep': [sized(`${'{"a":'.repeat(13)}1${'}'.repeat(13)}`), 400],
  'a key that stands twice': [sized(twice), 400],
  'a key that stands twice, once escaped': [sized('{"type":1,"t\\u0079pe":2}'), 400],
  'a key of every prototype': [sized(good.replace('{', '{"__proto__":{"x":1},')), 422],
  'half a character': [sized(Buffer.from([0x22, 0xe4, 0xbd, 0x22])), 400],
  'a byte that no UTF-8 has': [sized(Buffer.from([0x22, 0xff, 0xfe, 0x22])), 400],
  'an overlong slash': [sized(Buffer.from([0x22, 0xc0, 0xaf, 0x22])), 400],
  'UTF-16': [sized(Buffer.from('{"type":1}', 'utf16le')), 400],
  nothing: [sized(''), 400],
  'half of a lead': [sized(good.slice(0, good.length / 2)), 400],
  'a lead and something': [sized(`${good}{}`), 400],
  'no object': [sized('"hello"'), 422],
  null: [sized('null'), 422],
  'a number without an end': [sized('1e99999'), 422],
  'another media type': [[head('Content-Type: application/xml', 'Content-Length: 2'), '{}'], 415],
  'no media type': [[head('Content-Length: 2'), '{}'], 415],
  'no method that there is': [['BREW /v1/leads HTTP/1.1\r\nHost: x\r\n\r\n'], 400],
  'no HTTP at all': [['hello\r\n\r\n'], 400],
  'no host': [['POST /v1/leads HTTP/1.1\r\nContent-Length: 0\r\n\r\n'], 400],
  'a line in a header': [[head(json, 'X-A: b\rc', 'Content-Length: 2'), '{}'], 400],
  'headers without an end': [[`POST /v1/leads HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`], 431],
};

for (const [name, [pieces, status]] of Object.entries(cases)) {
  test(`${name}: ${status}`, async () => {
    const told = await raw(pieces);
    assert.equal(told.status, status, told.text);
    // One that says that more will come is waited for: here one second, else BODY_SECONDS.
    const most = status === 408 ? 2000 : 1000;
    assert.ok(told.milliseconds < most, `${told.milliseconds} ms`);
    assert.doesNotMatch(told.text, /at .*\.ts|node_modules|okafor/i);
  });
}

test('a body that trickles is ended with 408 within a second after its time', async () => {
  const pieces = [head(json, `Content-Length: ${Buffer.byteLength(good)}`), ...good];
  const told = await raw(pieces, 50);
  assert.equal(told.status, 408);
  assert.ok(told.milliseconds > 900 && told.milliseconds < 2000, `${told.milliseconds} ms`);
});

test('a real lead that comes in small chunks is taken', async () => {
  const body = good.match(/[\s\S]{1,97}/g)!.map(chunk);
  const told = await raw([head(json, 'Transfer-Encoding: chunked'), ...body, '0\r\n\r\n']);
  assert.equal(told.status, 202);
});

test('memory stays as it is under four thousand of them, and the collector goes on', async () => {
  const flags = ['--data-dir', server.folder, '--junk-per-minute', '1000000'];
  // Little room for the young, so that what is dead is not counted for long.
  const own = await startProcess([...flags, '--leads-per-minute', '1000000'], collectorCommand, {
    NODE_OPTIONS: '--max-semi-space-size=1',
  });
  const some = Object.values(cases)
    .filter(([, status]) => status !== 408)
    .map(([pieces]) => pieces);
  const round = async (count: number): Promise<void> => {
    for (let from = 0; from < count; from += 50) {
      const few = Array.from({ length: 50 }, (_, n) => some[(from + n) % some.length]!);
      await Promise.all(few.map((pieces) => raw(pieces, 0, own.address)));
    }
  };
  const memory = async (): Promise<number> => {
    const text = await (await fetch(`${own.address}/metrics`)).text();
    return Number(/^process_resident_memory_bytes (\d+)$/m.exec(text)?.[1]) / 1_048_576;
  };
  try {
    await round(1500);
    const before = await memory();
    await round(4000);
    const grown = (await memory()) - before;
    assert.ok(grown < 40, `${grown.toFixed(1)} MB more`);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(lead());
    const response = await fetch(`${own.address}/v1/leads`, { method: 'POST', headers, body });
    assert.equal(response.status, 202);
  } finally {
    await own.end();
  }
});
