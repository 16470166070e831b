// The form and its delivery on a page, in every browser that is installed: what they give away, and
// how they do without what a browser may lack.
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { after, before, describe, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LeadCreated } from '@lifeline-kit/core/lead';
import { type Fault, Receiver } from '../lead/faults/receiver.ts';
import { type Engine, engineNames, launchEngine } from './helpers/engines.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { installDriver } from './lead-delivery/driver.ts';
import { type Listener, listener } from './lead-delivery/listener.ts';

const canary = 'canary7f3a';
const hour = 3_600_000;
const typed = {
  name: `Ada ${canary}`,
  email: `${canary}@okafor-dental.example`,
  company: `${canary} Dental`,
  phone: `+1 202 555 0143 ${canary}`,
  message: `Call me, ${canary}`,
};

/** What a browser may lack, as a script that takes it away. */
const lacks = {
  nothing: '',
  'no IndexedDB': "Object.defineProperty(window, 'indexedDB', { value: undefined });",
  'IndexedDB that may not be touched':
    "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('', 'SecurityError') } });",
  'IndexedDB that opens nothing':
    "IDBFactory.prototype.open = () => { throw new DOMException('', 'InvalidStateError') };",
  'no Web Locks': 'delete Navigator.prototype.locks;',
} as const;
type Lack = keyof typeof lacks;

interface Given {
  readonly lack?: Lack;
  /** Of the configuration. */
  readonly lead?: object;
  readonly to?: 'collector' | 'webhook';
  readonly format?: string;
  /** Milliseconds before the second attempt, and any further one, at most. */
  readonly retries?: readonly [first: number, longest: number];
}

/** Nothing of it depends on analytics. */
const page = (
  url: string,
  { lack = 'nothing', lead = {}, to = 'collector', format = '', retries = [60, 500] }: Given,
): string => `<!doctype html><html lang="en">
  <meta charset="utf-8"><title>Contact</title><link rel="icon" href="data:,">
  <script>(${installDriver})();${lacks[lack]}</script>
  <script type="module">
    import { connectLeads } from '/kit/lead.js';
    const [firstRetry, longestRetry] = ${JSON.stringify(retries)};
    connectLeads(document, { timing: { attempt: 2000, firstRetry, longestRetry } });
  </script>
  <script type="module" src="/kit/lifeline.js"></script>
  <lifeline-lead-form loading="eager" profile="none" brand-name="Harbourline IT"
    privacy-href="/privacy" analytics="none" lead-to="${to}" lead-url="${url}" lead-format="${format}"
    config='${JSON.stringify({ lead })}'></lifeline-lead-form>`;

for (const name of engineNames) {
  describe(name, () => {
    let engine: Engine;
    let servers: Hosts;
    before(async () => {
      servers = await hosts();
      engine = await launchEngine(name);
    });
    after(async () => {
      await engine.close();
      await servers.close();
    });

    /** Opens a page with the form, which sends to a receiver that fails a number of times. */
    async function opened(
      t: TestContext,
      [fault, faulty]: readonly [Fault, number] = ['none', 0],
      given: Given = {},
    ): Promise<{ readonly receiver: Receiver; readonly address: string }> {
      const receiver = new Receiver(fault, faulty);
      await receiver.open();
      t.after(() => receiver.close());
      const path = `/${encodeURIComponent(t.name)}`;
      const address = servers.put(path, { html: page(receiver.address, given) });
      await visit(address);
      return { receiver, address };
    }

    async function visit(address: string): Promise<void> {
      await engine.tab.visit(address);
      await engine.tab.run(() => window.driver.ready());
    }

    const run: Engine['tab']['run'] = (work, ...values) => engine.tab.run(work, ...values);
    const see = (selector: string) => run((one) => window.driver.see(one), selector);
    const press = (selector: string) => run((one) => window.driver.press(one), selector);
    const type = (entries: Readonly<Record<string, string>>) =>
      run((all) => window.driver.type(all), entries);
    const kept = () => run(() => window.driver.kept());
    const states = () => run(() => window.driver.states);

    /** Opens the preview, and sends. @returns what the form says will be sent */
    async function send(): Promise<string> {
      await press('details summary');
      const shown = await see('.content');
      await press('.send');
      return shown;
    }

    async function findCanary(): Promise<readonly string[]> {
      const places = await run(() => window.driver.places());
      return Object.keys(places).filter((place) => places[place]!.includes(canary));
    }

    test('what is personal is in the request, in the outbox until it is acknowledged, and nowhere else', async (t) => {
      const { receiver } = await opened(t, ['status 503', Number.POSITIVE_INFINITY]);
      await type(typed);
      assert.deepEqual(await findCanary(), []);
      const shown = await send();
      await see('[data-state="kept"]');
      assert.deepEqual(await findCanary(), ['databases']);
      receiver.mend();
      await see('[data-state="received"]');
      assert.deepEqual(await findCanary(), []);
      assert.deepEqual([...receiver.rows.values()], [shown]);
      assert.equal(shown.split(canary).length, 6, 'every entry is in the body');
      assert.ok(
        receiver.heads.length >= 3,
        'a preflight, an attempt that failed, one that did not',
      );
      for (const head of receiver.heads) {
        assert.ok(!head.includes(canary), head);
        assert.doesNotMatch(head, / referer /i);
      }
    });

    test('a lead that is refused stays for the visitor, and goes without a trace when they delete it', async (t) => {
      await opened(t, ['status 413', 9]);
      await type(typed);
      await send();
      assert.ok((await see('[data-state="failed"] .content')).includes(canary));
      assert.deepEqual(await findCanary(), ['databases']);
      await press('.actions button:last-of-type'); // “Delete it from this device”
      await see('.send');
      assert.deepEqual(await findCanary(), []);
    });

    test('a changed lead takes the place of the one that failed', async (t) => {
      const { receiver } = await opened(t, ['status 413', 1]);
      await type(typed);
      await send();
      await see('[data-state="failed"]');
      const { id: failed } = (await kept())[0]!;
      await press('.actions a.button + button'); // “Change something”
      await see('.send');
      await type({ message: 'Call me on Tuesday' });
      await press('.send');
      await see('[data-state="received"]');
      const rows = [...receiver.rows.values()].map((body) => JSON.parse(body) as LeadCreated);
      assert.equal(rows.length, 1);
      assert.equal(rows[0]!.data.contact.message, 'Call me on Tuesday');
      assert.notEqual(rows[0]!.data.id, failed);
      assert.deepEqual(await kept(), []);
    });

    test('a lead of an earlier visit is shown with its content, goes out on a word, and tells how far it has come', async (t) => {
      const { receiver, address } = await opened(t, ['status 413', 1]);
      await type(typed);
      const sent = await send();
      await see('[data-state="failed"]');
      await visit(address);
      assert.match(await see('.old .state-text'), /You wrote this on .+ did not accept it/s);
      assert.ok((await see('.old .content')).includes(canary));
      assert.deepEqual(await findCanary(), ['databases']);
      await press('.old .primary');
      assert.match(await see('.old[data-state="received"] .state-text'), /received your request/);
      assert.deepEqual([...receiver.rows.values()], [sent]);
      assert.deepEqual(await kept(), []);
      await see('.send'); // and the form is there for another one
    });

    test('a lead that was kept goes out from any page of the site that carries the kit', async (t) => {
      const { receiver } = await opened(t, ['status 503', Number.POSITIVE_INFINITY]);
      await type(typed);
      const shown = await send();
      await see('[data-state="kept"]');
      const html = `<!doctype html><title>Another</title><link rel="icon" href="data:,">
        <script type="module" src="/kit/lifeline.js"></script>`;
      await engine.tab.visit(servers.put('/another', { html }));
      receiver.mend();
      for (let turn = 0; turn < 200 && receiver.rows.size === 0; turn++) await sleep(50);
      assert.deepEqual([...receiver.rows.values()], [shown]);
    });

    for (const event of ['resume', 'visibilitychange']) {
      test(`a page that comes to life again, by “${event}”, sends what had no way out`, async (t) => {
        const given: Given = { retries: [hour, hour] };
        const { receiver } = await opened(t, ['no CORS header', 1], given);
        await type(typed);
        const shown = await send();
        await see('[data-state="kept"]');
        await sleep(300);
        assert.equal(receiver.requests, 1);
        await run((name) => void document.dispatchEvent(new Event(name)), event);
        await see('[data-state="received"]');
        assert.equal(receiver.requests, 2);
        assert.deepEqual([...receiver.rows.values()], [shown]);
      });
    }

    for (const others of ['none', 'some'] as const) {
      test(`a page that is left while it looks for leads, with ${others} there, keeps no later one from its own`, async (t) => {
        const receiver = new Receiver('status 503', Number.POSITIVE_INFINITY);
        await receiver.open();
        t.after(() => receiver.close());
        const html = page(receiver.address, { retries: [hour, hour] });
        const keepOne = async (): Promise<void> => {
          await type(typed);
          await press('.send');
          await see('[data-state="kept"]');
        };
        for (let turn = 0; turn < 6; turn++) {
          const origin = await hosts(); // with no database yet
          t.after(() => origin.close());
          await visit(origin.put('/left', { html }));
          if (others === 'some') await keepOne();
          await run(() => {
            const look = () => document.dispatchEvent(new Event('resume'));
            for (let many = 0; many < 3; many++) setInterval(look);
          });
          await sleep(20 + 7 * turn);
          await visit(origin.put('/later', { html }));
          await keepOne();
        }
      });
    }

    for (const lack of ['nothing', 'no Web Locks'] as const) {
      test(`the data of the site are cleared while a lead waits, ${lack} missing: it goes out all the same`, async (t) => {
        const given: Given = { lack, retries: [hour, hour] };
        const { receiver } = await opened(t, ['no CORS header', 2], given);
        await type(typed);
        const shown = await send();
        await see('[data-state="kept"]');
        const mark = () => run(() => window.driver.mark());
        const before = await mark();
        assert.ok(before);
        await run(() => window.driver.clear());
        await run(() => void document.dispatchEvent(new Event('resume')));
        for (let turn = 0; turn < 200 && (await kept()).length === 0; turn++) await sleep(50);
        assert.equal((await kept()).length, 1);
        assert.notEqual(await mark(), before);
        assert.ok(await see('[data-state="kept"]'), 'nothing is called received that was not');
        await run(() => void document.dispatchEvent(new Event('resume')));
        await see('[data-state="received"]');
        assert.equal(receiver.requests, 3);
        assert.deepEqual([...receiver.rows.values()], [shown]);
        assert.deepEqual(await kept(), []);
      });
    }

    for (const { format, state, type: sentAs, isAsked } of [
      { format: '', state: 'sent', type: 'application/json', isAsked: true },
      { format: 'text', state: 'sent', type: 'text/plain;charset=UTF-8', isAsked: false },
      { format: 'flat text', state: 'sent', type: 'text/plain;charset=UTF-8', isAsked: false },
      { format: 'opaque', state: 'handed-over', type: 'text/plain;charset=UTF-8', isAsked: false },
    ]) {
      test(`a webhook, “${format}”: what was shown arrives byte for byte, and is told as ${state}`, async (t) => {
        const { receiver, address } = await opened(t, ['none', 0], { to: 'webhook', format });
        await type(typed);
        const shown = await send();
        await see(`[data-state="${state}"]`);
        assert.deepEqual([...receiver.rows.values()], [shown]);
        const posts = receiver.heads.filter((head) => head.startsWith('POST'));
        assert.equal(posts.length, 1);
        assert.ok(posts[0]!.toLowerCase().includes(`content-type ${sentAs}`.toLowerCase()));
        assert.doesNotMatch(posts[0]!, /idempotency-key/i);
        assert.equal(receiver.heads.length > posts.length, isAsked, 'a preflight');
        await visit(address); // what nobody will know more of is forgotten now
        while ((await kept()).length > 0) await sleep(50);
        assert.equal(receiver.rows.size, 1);
      });
    }

    for (const lack of [
      'no IndexedDB',
      'IndexedDB that may not be touched',
      'IndexedDB that opens nothing',
    ] as const) {
      test(`${lack}: sent all the same, and never called saved or kept`, async (t) => {
        const { receiver } = await opened(t, ['status 503', Number.POSITIVE_INFINITY], { lack });
        await type(typed);
        const shown = await send();
        const waiting = await see('[data-state="waiting"]');
        assert.ok(waiting.includes(canary), 'the content is there to take along');
        receiver.mend();
        await see('[data-state="received"]');
        assert.deepEqual(await states(), ['sending', 'waiting', 'received']);
        assert.deepEqual([...receiver.rows.values()], [shown]);
        assert.deepEqual(await kept(), []);
      });
    }

    test('no Web Locks: two pages of a site send a lead once', async (t) => {
      const { receiver } = await opened(t, ['slow', 9], { lack: 'no Web Locks' });
      await run(async () => {
        const frame = Object.assign(document.createElement('iframe'), { src: location.href });
        document.body.append(frame);
        await new Promise((done) => frame.addEventListener('load', done));
        await frame.contentWindow!.driver.ready();
      });
      assert.equal(await run(() => 'locks' in navigator), false);
      await type(typed);
      await send();
      await see('[data-state="saved"]');
      await run(() => {
        const [frame] = document.querySelectorAll('iframe');
        frame!.contentWindow!.dispatchEvent(new Event('pageshow')); // it looks for what is due
      });
      await see('[data-state="received"]');
      await run(() => new Promise((done) => setTimeout(done, 600)));
      assert.equal(receiver.requests, 1);
      assert.equal(receiver.rows.size, 1);
      assert.deepEqual(await kept(), []);
    });

    describe('proof of work', () => {
      const secret = 'of the collector alone';
      const salt = 'a5b1c2?expires=4102444800';
      const challenge = createHash('sha256').update(`${salt}137`).digest('hex');
      const signature = createHmac('sha256', secret).update(challenge).digest('hex');
      let host: Listener;
      before(async () => {
        host = await listener(({ url }, response) => {
          if (url !== '/challenge') return void response.writeHead(500).end();
          const task = { algorithm: 'SHA-256', challenge, maxnumber: 1000, salt, signature };
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(task));
        });
      });
      after(() => host.close());

      const spamOf = ({ rows }: Receiver) =>
        (JSON.parse([...rows.values()][0]!) as LeadCreated).data.spam;

      test('is asked for when a visitor comes into the form, and goes along', async (t) => {
        const lead = { challenge: `${host.origin}/challenge` };
        const { receiver } = await opened(t, ['none', 0], { lead });
        await run(() => new Promise((done) => setTimeout(done, 300)));
        assert.deepEqual(host.heads, []);
        await type(typed);
        await press('.send');
        await see('[data-state="received"]');
        assert.equal(host.heads.length, 1);
        assert.doesNotMatch(host.heads[0]!, / referer /i);
        const { proof = '', signals } = spamOf(receiver);
        const solved = JSON.parse(Buffer.from(proof, 'base64').toString());
        assert.deepEqual(solved, {
          algorithm: 'SHA-256',
          challenge,
          number: 137,
          salt,
          signature,
        });
        assert.ok(!signals.includes('no-proof'));
      });

      test('that cannot be had marks a lead, and stops none', async (t) => {
        const lead = { challenge: `${host.origin}/none` };
        const { receiver } = await opened(t, ['none', 0], { lead });
        await type(typed);
        await press('.send');
        await see('[data-state="received"]');
        const { proof, signals } = spamOf(receiver);
        assert.equal(proof, undefined);
        assert.ok(signals.includes('no-proof'));
      });
    });

    test('a honeypot that is filled marks a lead, and stops none', async (t) => {
      const { receiver } = await opened(t);
      await type(typed);
      const trap = await run(() => {
        const { shadowRoot } = document.querySelector('lifeline-lead-form')!;
        const input = shadowRoot!.querySelector<HTMLInputElement>('.trap input')!;
        input.value = 'https://spam.example';
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return input.name;
      });
      assert.match(trap, /^f[\da-f-]{8,}$/, 'a name that no browser fills in');
      await press('.send');
      await see('[data-state="received"]');
      const [row = ''] = receiver.rows.values();
      assert.deepEqual((JSON.parse(row) as LeadCreated).data.spam.signals, [
        'honeypot',
        'too-fast',
      ]);
      assert.ok(!row.includes('spam.example'));
    });
  });
}
