import '@lifeline-kit/elements/lead-form';
import type { LifelineLeadRequestEvent } from '@lifeline-kit/elements/lead-form/element';
import { connectLeads } from '@lifeline-kit/lead';
import { aTimeout, expect } from '@open-wc/testing';
import { until } from '../helpers/until.ts';
import { control, form, press, text, typeInto } from './helpers.ts';

/** Each calls `alert` where something takes it for markup, an address or code. */
const payloads = [
  '<img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<details open ontoggle=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  "';alert(1);//",
  '$'.concat('{alert(1)}'),
  '{{constructor.constructor("alert(1)")()}}',
  'javascript:alert(1)',
  '</textarea><img src=x onerror=alert(1)>',
  '</pre><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
];

let fired = 0;
const { alert } = window;
before(() => {
  window.alert = () => {
    fired++;
  };
});
after(() => {
  window.alert = alert;
});

describe('nothing gets in through lifeline-lead-form', () => {
  it('the payloads do fire where text is taken for markup', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = payloads.join('');
    await until(() => fired > 0);
    place.remove();
    await aTimeout(100);
    fired = 0;
  });

  it('none fires from an entry, the preview, a failed lead, a setting or a text', async () => {
    for (const payload of payloads) {
      const el = await form(
        { 'brand-name': payload, 'partner-id': payload, campaign: payload },
        {
          purposes: [{ purpose: 'news', text: payload }],
          recipients: [payload],
          controller: payload,
          mail: payload,
        },
      );
      el.addEventListener('lifeline-lead-request', (event) => {
        (event as unknown as LifelineLeadRequestEvent).take()?.({
          state: 'failed',
          problem: 'refused',
        });
      });
      for (const field of ['name', 'company', 'message']) await typeInto(el, field, payload);
      await typeInto(el, 'email', `${payload}@example.com`);
      el.shadowRoot!.querySelector('details')!.open = true;
      await until(() => el.shadowRoot!.querySelector('.content'));
      expect(text(el)).to.include(payload.slice(0, 12));
      await press(el, 'Send');
      await until(() => el.result?.state === 'failed');
      await el.updateComplete;
      const mail = el.shadowRoot!.querySelector<HTMLAnchorElement>('a.button')!;
      expect(mail.protocol).to.equal('mailto:');
      el.remove();
    }
    await aTimeout(300);
    expect(fired).to.equal(0);
  }).timeout(180_000);
});

describe('nothing personal leaks from lifeline-lead-form', () => {
  const canary = 'canary7f3a';

  it('once it is acknowledged: not in storage, address, title, console or events', async () => {
    const told: string[] = [];
    const spied = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const original = spied.map((name) => console[name]);
    for (const name of spied) {
      console[name] = (...words: unknown[]) => {
        told.push(words.map(String).join(' '));
      };
    }
    const events = ['start', 'ready', 'lead-prepare', 'lead', 'lead-error', 'error', 'change'];
    const hear = (event: Event): void => {
      told.push(JSON.stringify((event as CustomEvent).detail));
    };
    for (const name of events) document.addEventListener(`lifeline-${name}`, hear);
    const bodies: string[] = [];
    const connection = connectLeads(document, {
      adapters: {
        webhook: {
          isAutomatic: true,
          success: 'sent',
          send: async ({ body }) => {
            bodies.push(body);
            return { kind: 'taken' };
          },
        },
      },
    });
    const el = await form({ 'lead-to': 'webhook', 'lead-url': `${location.origin}/leads` });
    for (const field of ['name', 'company', 'message', 'phone']) {
      await typeInto(el, field, `${canary} 1`);
    }
    await typeInto(el, 'email', `${canary}@example.com`);
    expect(control(el, 'name').value).to.include(canary);
    await press(el, 'Send');
    await until(() => el.result?.state === 'sent');
    connection.disconnect();
    for (const name of events) document.removeEventListener(`lifeline-${name}`, hear);
    for (const [index, name] of spied.entries()) console[name] = original[index]!;
    expect(bodies).to.have.lengthOf(1);
    expect(bodies[0]).to.include(canary);
    const places = [
      ...told,
      location.href,
      document.title,
      document.cookie,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(history.state),
      JSON.stringify(await everyRecord()),
    ];
    for (const place of places) expect(place ?? '').to.not.include(canary);
  });
});

/** All that the databases of this origin hold. */
async function everyRecord(): Promise<readonly unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('lifeline');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = [...database.objectStoreNames].map(
    (name) =>
      new Promise((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      }),
  );
  const records = await Promise.all(stores);
  database.close();
  return records;
}
