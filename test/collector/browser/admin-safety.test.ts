import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { type Engine, engineNames, launchEngine } from '../../embed/helpers/engines.ts';
import { own, payloads } from '../../embed/injection/lists.ts';
import { addPerson } from '../helpers/admin.ts';
import { collector, password, type TestCollector } from '../helpers/collector.ts';
import { flat, lead } from '../helpers/leads.ts';

/** Fields of a lead that take any text, so that few leads carry many payloads. */
const perLead = 9;

let server: TestCollector;
let control: Server;
const ids: string[] = [];

before(async () => {
  server = await collector('--leads-per-minute', '100000', '--partner-leads-per-minute', '100000');
  const { database } = server.collector.store;
  for (let from = 0; from < payloads.length; from += perLead) {
    // A line takes no control characters and has a length: what does not fit is cut.
    const at = (n: number, most = 200): string => {
      const text = payloads[(from + n) % payloads.length]!.replace(/\p{Cc}/gu, ' ');
      return text.slice(0, most).replace(/\p{Surrogate}/gu, '') || 'x';
    };
    const part = {
      source: { partnerId: at(0), campaign: at(1) },
      contact: {
        name: at(2),
        email: at(3),
        company: at(4),
        phone: at(5, 80),
        message: at(6, 2000),
      },
      result: { kind: 'loss', headline: at(7), metrics: [], model: '1' },
      answers: { industry: at(8), region: at(0) },
      consent: { controller: at(1), recipients: [at(2)] },
    };
    const isFlat = (from / perLead) % 4 === 3;
    const given = isFlat ? flat(part) : lead(part);
    const response = await server.send(given);
    assert.equal(response.status, 202, await response.text());
    ids.push('data' in given ? (given as ReturnType<typeof lead>).data.id : given.id);
  }
  const [first = '', second = ''] = payloads;
  await database.insertInto('partners').values({ id: first, name: second, origins: '' }).execute();
  await addPerson(server, 'paula', 'partner', first);
  control = createServer((request, response) => {
    const index = Number(new URL(request.url ?? '', 'http://x').searchParams.get('n'));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>x</title><p title="${own[index]}">${own[index]}</p>`);
  }).listen(0, '127.0.0.1');
});
after(async () => {
  control.close();
  await server.remove();
});

/** Counts what only a payload could have put into a page of ours. */
const strangers = (): readonly string[] => {
  const scripts = [...document.scripts].filter(({ src }) => !src.endsWith('/assets/admin.js'));
  const handlers = [...document.querySelectorAll('*')].filter((element) =>
    [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'srcdoc'),
  );
  const frames = document.querySelectorAll(
    'iframe, object, embed, img, video, audio, base, math, style, marquee, foreignObject, animate',
  );
  const links = [...document.links].filter(
    ({ protocol }) => !/^(https?|mailto|tel):$/.test(protocol),
  );
  const forms = [...document.forms].filter(
    (form) => new URL(form.action, location.href).origin !== location.origin,
  );
  const fired = 'fired' in window || 'fired' in document ? [document.body] : [];
  return [...scripts, ...handlers, ...frames, ...links, ...forms, ...fired].map(({ outerHTML }) =>
    outerHTML.slice(0, 300),
  );
};

for (const name of engineNames) {
  describe(`in ${name}`, () => {
    let engine: Engine;
    before(async () => {
      engine = await launchEngine(name);
      await engine.tab.visit(`${server.address}/admin/sign-in`);
      await engine.tab.run((secret) => {
        document.querySelector<HTMLInputElement>('#name')!.value = 'admin';
        document.querySelector<HTMLInputElement>('#password')!.value = secret;
        document.querySelector<HTMLButtonElement>('.primary')!.click();
      }, password);
      for (let turn = 0; turn < 200; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        // Whole, too: a browser that is sent on while a page still comes may tell neither of the two.
        const isThere = () => location.pathname === '/admin' && document.readyState === 'complete';
        if (await engine.tab.run(isThere).catch(() => false)) break;
      }
    });
    after(() => engine.close());

    test('the payloads do run where nothing holds them', async () => {
      const { port } = control.address() as AddressInfo;
      let fired = 0;
      for (const n of [0, 1, 8, 9, 12]) {
        await engine.tab.visit(`http://127.0.0.1:${port}/?n=${n}`);
        for (let turn = 0; turn < 40; turn++) {
          if (await engine.tab.run(() => 'fired' in window)) {
            fired++;
            break;
          }
          await new Promise((resolve) => setTimeout(resolve, 25));
        }
      }
      assert.equal(fired, 5);
    });

    test(`${payloads.length} payloads in stored leads: nothing of them becomes a part of a page`, async (t) => {
      const pages = Math.ceil(ids.length / 50);
      const paths = [
        ...Array.from({ length: pages }, (_, n) => `/admin?mode=all&page=${n + 1}`),
        ...ids.map((id) => `/admin/leads/${id}`),
        ...ids.slice(0, 3).map((id) => `/admin/leads/${id}/erase`),
        ...own.slice(0, 10).map((text) => `/admin?q=${encodeURIComponent(text)}`),
        '/admin/overview',
        '/admin/partners',
        '/admin/users',
        '/admin/tokens',
        '/admin/audit',
        '/v1/thanks?lang=%3Cscript%3Ewindow.fired=1%3C/script%3E',
      ];
      for (const path of paths) {
        await engine.tab.visit(server.address + path);
        assert.deepEqual(await engine.tab.run(strangers), [], path);
      }
      t.diagnostic(
        `${name}: ${payloads.length} payloads in ${ids.length} leads on ${paths.length} pages, 0 executions`,
      );
    });
  });
}
