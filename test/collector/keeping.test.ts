import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { LeadCreated } from '@lifeline-kit/core/lead';
import { maturityModel } from '@lifeline-kit/core/maturity';
import { backup } from '../../packages/collector/src/commands/backup.ts';
import { restore } from '../../packages/collector/src/commands/restore.ts';
import { readSettings } from '../../packages/collector/src/settings/read-settings.ts';
import { expire } from '../../packages/collector/src/store/retention.ts';
import { type Postgres, startPostgres } from '../../tools/postgres/postgres.ts';
import { signIn } from './helpers/admin.ts';
import { collector, type TestCollector } from './helpers/collector.ts';
import { freshId, lead } from './helpers/leads.ts';

const questions = maturityModel.dimensions.flatMap((each) => each.questions.map(({ id }) => id));
const folder = mkdtempSync(join(tmpdir(), 'lifeline-keeping-'));
let postgres: Postgres;
before(async () => {
  postgres = await startPostgres();
});
after(async () => {
  await postgres.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Every file under a folder that has these bytes in it. */
function filesWith(text: string, under: string): readonly string[] {
  const bytes = Buffer.from(text);
  return readdirSync(under, { recursive: true, encoding: 'utf8' })
    .map((name) => join(under, name))
    .filter((file) => statSync(file).isFile() && readFileSync(file).includes(bytes));
}

for (const kind of ['embedded', 'postgres'] as const) {
  describe(`on ${kind}`, () => {
    let server: TestCollector;
    before(async () => {
      const flags = kind === 'postgres' ? ['--database-url', postgres.url] : [];
      server = await collector('--allowed-origins', '*', '--time-zone', 'UTC', ...flags);
    });
    after(() => server.remove());
    const count = async (): Promise<number> =>
      (await server.collector.store.database.selectFrom('leads').select('id').execute()).length;

    test('one id is one lead, whatever comes at the same moment', async () => {
      const given = lead();
      const same = await Promise.all(Array.from({ length: 30 }, () => server.send(given)));
      assert.ok(same.every(({ status }) => status === 202));
      const id = freshId();
      const others = await Promise.all(
        Array.from({ length: 30 }, (_, n) => server.send(lead({ id, contact: { name: `${n}` } }))),
      );
      assert.equal(others.filter(({ status }) => status === 202).length, 1);
      assert.equal(others.filter(({ status }) => status === 409).length, 29);
    });

    test('text of every kind is kept to the letter', async () => {
      const odd = lead({
        contact: { message: 'zero \0, half \ud83d, 你好, \u202e, 👩🏽‍💻, \\u0000' },
      });
      assert.equal((await server.send(odd)).status, 202);
      const admin = await signIn(server);
      const shown = await (await admin.get(`/admin/leads/${odd.data.id}.json`)).json();
      assert.deepEqual(shown.lead, JSON.parse(JSON.stringify(odd)));
    });

    test('search finds a part of a word in any case, and its signs are no patterns', async () => {
      await server.send(lead({ contact: { name: 'Zoë 100%_Sure', email: 'zoe@example.com' } }));
      const admin = await signIn(server);
      const found = async (q: string): Promise<boolean> =>
        (await (await admin.get(`/admin?q=${encodeURIComponent(q)}`)).text()).includes('Zoë');
      assert.equal(await found('zoË sure'), true);
      assert.equal(await found('0%_s'), true);
      assert.equal(await found('1%s'), false);
      assert.equal(await found("' or 1=1 --"), false);
    });

    test('each filter leaves what it names, and test leads are apart', async () => {
      const quizOf = (index: number) => ({
        result: { kind: 'maturity', model: maturityModel.version, metrics: [], headline: 'Read' },
        answers: Object.fromEntries(questions.map((id) => [id, index])),
      });
      const given = {
        a: { source: { partnerId: 'filter-north', campaign: 'filter-spring' } },
        b: { source: { partnerId: 'filter-south', campaign: 'filter-autumn' }, ...quizOf(2) },
        c: { source: { partnerId: undefined, campaign: 'filter-spring' }, ...quizOf(4) },
        d: { mode: 'test', source: { partnerId: 'filter-north', campaign: 'filter-autumn' } },
        e: { source: { partnerId: 'filter-north', campaign: 'filter-old' } },
      } as const;
      for (const [name, part] of Object.entries(given)) {
        const each = lead({ ...part, contact: { name: `Filtered ${name}` } });
        assert.equal((await server.send(each)).status, 202);
      }
      const { database } = server.collector.store;
      await database
        .updateTable('leads')
        .set({ received_at: Date.parse('2026-02-03T12:00:00Z') })
        .where('campaign', '=', 'filter-old')
        .execute();
      const admin = await signIn(server);
      const found = async (query: string): Promise<string> => {
        const response = await admin.get(`/admin/leads.json?q=filtered&${query}`);
        const rows: readonly { readonly lead: LeadCreated }[] = await response.json();
        const names = rows.map((row) => row.lead.data.contact.name!.at(-1)!);
        const page = await (await admin.get(`/admin?q=filtered&${query}`)).text();
        const listed = [...page.matchAll(/>Filtered (\w)<\/a>/g)].map(([, name]) => name);
        assert.deepEqual(listed, names, 'the page and the export are of one mind');
        return names.sort().join('');
      };
      assert.equal(await found(''), 'abce');
      assert.equal(await found('mode=test'), 'd');
      assert.equal(await found('mode=all'), 'abcde');
      assert.equal(await found('partner=filter-north'), 'ae');
      assert.equal(await found('partner=-'), 'c');
      assert.equal(await found('campaign=filter-spring'), 'ac');
      assert.equal(await found('verdict=commit'), 'b');
      assert.equal(await found('verdict=engage'), 'c');
      assert.equal(await found('verdict=-'), 'ae');
      assert.equal(await found('from=2026-02-04'), 'abc');
      assert.equal(await found('to=2026-02-03'), 'e');
      assert.equal(await found('from=2026-02-03&to=2026-02-03'), 'e');
      assert.equal(await found('partner=filter-north&campaign=filter-spring&mode=all'), 'a');
      assert.equal(await found('verdict=decline'), '');
    });

    test('an erased person is in no file of the database, nor in log or export, and stays away', async () => {
      const secret = `canary${randomBytes(6).toString('hex')}`;
      const email = `${secret}@example.com`;
      const theirs = Array.from({ length: 5 }, (_, n) =>
        lead({ contact: { name: `Name ${secret}`, email: n % 2 ? email.toUpperCase() : email } }),
      );
      // Among many others, so that pages split and are shared.
      for (const each of theirs) {
        const crowd = Array.from({ length: 40 }, () =>
          lead({ contact: { message: 'x'.repeat(1500) } }),
        );
        const answers = await Promise.all([each, ...crowd].map((one) => server.send(one)));
        assert.ok(answers.every(({ status }) => status === 202));
      }
      const files = kind === 'embedded' ? server.folder : join(postgres.folder, 'base');
      const { database } = server.collector.store;
      if (kind === 'postgres') {
        await (await import('kysely')).sql`checkpoint`.execute(database);
        await (await import('kysely')).sql`analyze`.execute(database);
      }
      assert.ok(filesWith(secret, files).length > 0, 'the search finds it while it is there');
      const before = await count();
      const admin = await signIn(server);
      const { id } = theirs[0]!.data;
      await admin.get(`/admin/leads/${id}`);
      const page = await (await admin.get(`/admin/leads/${id}/erase`)).text();
      assert.match(page, /erased: 5/);
      const done = await admin.post(`/admin/leads/${id}/erase`);
      assert.equal(done.headers.get('location'), '/admin?erased=5');
      assert.equal(await count(), before - 5);
      if (kind === 'postgres') await (await import('kysely')).sql`checkpoint`.execute(database);
      const bytes = [secret, secret.toUpperCase(), ...theirs.map(({ data }) => data.id)];
      for (const text of bytes) {
        assert.deepEqual(filesWith(text, files), [], text);
        assert.ok(!server.lines.join('').includes(text));
      }
      const csv = await (await admin.get('/admin/leads.csv?mode=all')).text();
      const audit = await (await admin.get('/admin/audit')).text();
      for (const text of bytes) assert.ok(!csv.includes(text) && !audit.includes(text));
      // A copy that waited in an outbox is answered like any other, so that it is let go, and not kept.
      const late = await server.send(theirs[0]);
      assert.deepEqual([late.status, (await late.json()).id], [202, id]);
      assert.equal(await count(), before - 5);
    });

    test('leads come in while others are erased', async () => {
      const gone = lead({ contact: { email: 'gone@example.com' } });
      await server.send(gone);
      const admin = await signIn(server);
      const [erased, ...answers] = await Promise.all([
        admin.post(`/admin/leads/${gone.data.id}/erase`),
        ...Array.from({ length: 60 }, () => server.send(lead())),
      ]);
      assert.equal(erased!.status, 303);
      assert.ok(answers.every(({ status }) => status === 202));
    });

    test('leads that are too old are erased, and no others', async () => {
      const { database } = server.collector.store;
      const settings = { ...server.collector.settings, retainDays: 30 };
      const expired = (): Promise<number> => expire({ ...server.collector, settings });
      await expired(); // what earlier tests have left
      const [old, young] = [lead(), lead()];
      for (const each of [old, young]) await server.send(each);
      const received_at = Date.now() - 31 * 86_400_000;
      await database
        .updateTable('leads')
        .set({ received_at })
        .where('id', '=', old.data.id)
        .execute();
      const before = await count();
      assert.equal(await expired(), 1);
      assert.equal(await count(), before - 1);
      const { settings: keeping } = readSettings([], {});
      assert.equal(keeping.retainDays, 0, 'and by default nothing is');
    });

    test('a backup of a running collector comes back whole, on either database', async () => {
      const file = join(folder, `${kind}.backup`);
      const load = Promise.all(Array.from({ length: 40 }, () => server.send(lead())));
      const saved = await backup(server.collector.settings, file);
      await load;
      assert.equal(statSync(file).mode & 0o777, 0o600);
      const empty = readSettings(['--data-dir', join(folder, `from-${kind}`)], {}).settings;
      assert.equal(await restore(empty, file, false), saved);
      const again = `${file}.again`;
      assert.equal(await backup(empty, again), saved);
      const rows = (path: string): readonly string[] =>
        gunzipSync(readFileSync(path)).toString().split('\n').slice(1, -2).sort();
      assert.deepEqual(rows(again), rows(file));
      await assert.rejects(restore(empty, file, false), /--force/);
      assert.equal(await restore(empty, file, true), saved);
    });

    test('a backup that broke off or was changed is refused, and nothing is lost by trying', async () => {
      const file = join(folder, `${kind}.backup`);
      const whole = gunzipSync(readFileSync(file)).toString();
      const bad = join(folder, 'bad');
      const before = await count();
      const lines = whole.split('\n');
      const variants = [
        gzipSync(lines.slice(0, -5).join('\n')),
        gzipSync(whole.replace('Okafor', 'Mallory')),
        readFileSync(file).subarray(0, 2000),
        Buffer.from('hello'),
      ];
      for (const bytes of variants) {
        writeFileSync(bad, bytes);
        await assert.rejects(restore(server.collector.settings, bad, true), /is no whole backup/);
      }
      assert.equal(await count(), before);
      assert.equal(existsSync(`${file}.part`), false);
    });
  });
}
