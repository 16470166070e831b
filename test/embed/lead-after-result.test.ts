import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LeadCreated } from '@lifeline-kit/core/lead';
import { checkLead } from '@lifeline-kit/core/schema';
import type { Browser, Locator, Page } from 'playwright-core';
import { Receiver } from '../lead/faults/receiver.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { launch, visit } from './helpers/visit.ts';
import { goodHash } from './injection/data.ts';

/** How a visitor comes to the result of a widget. */
interface Journey {
  readonly kind: string;
  readonly attributes?: string;
  readonly answer: (widget: Locator, page: Page) => Promise<void>;
}

const journeys: Readonly<Record<string, Journey>> = {
  'lifeline-loss-calculator': {
    kind: 'loss',
    answer: async (widget) => {
      await widget.locator('#industry').selectOption({ index: 1 });
      await widget.locator('#region').selectOption('US');
      await enter(widget, 'employees', '24');
      await enter(widget, 'annualRevenue', '3,000,000');
      await enter(widget, 'records', '1,200');
    },
  },
  'lifeline-maturity-quiz': {
    kind: 'maturity',
    attributes: 'form="short"',
    answer: async (widget, page) => {
      for (let index = 1; index <= 5; index++) {
        await page.getByText(`Question ${index} of 5`).waitFor();
        await widget.getByRole('group').last().getByRole('radio').nth(2).check();
        await widget
          .getByRole('button', { name: /^(Next|See the result)$/ })
          .first()
          .click();
      }
    },
  },
  'lifeline-roi-chart': {
    kind: 'return',
    attributes: 'employees="24"',
    answer: (widget) => enter(widget, 'perYear', '4,800'),
  },
  'lifeline-compliance-checklist': {
    kind: 'compliance',
    answer: async (widget) => {
      await widget.locator('#industry').selectOption('it-msp');
      await widget.locator('.place input[value="US"]').check();
      await enter(widget, 'employees', '24');
    },
  },
};

const ways: Readonly<Record<string, (tag: string) => string>> = {
  modules: () => '<script type="module" src="/kit/lifeline.js"></script>',
  'the classic script': (tag) => `<script async src="/kit/${tag}.js"></script>`,
};

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

for (const [tag, { kind, attributes = '', answer }] of Object.entries(journeys)) {
  for (const [way, script] of Object.entries(ways)) {
    test(`${tag} by ${way}: nothing of the form before the result, and what arrives is what was shown`, async (t) => {
      const receiver = new Receiver('none', 0);
      await receiver.open();
      t.after(() => receiver.close());
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
        <link rel="icon" href="data:,">${script(tag)}</head><body>
        <${tag} loading="eager" ${attributes} partner-id="northwind" campaign="webinar"
          brand-name="Harbourline IT" privacy-href="/privacy"
          lead-to="collector" lead-url="${receiver.address}"></${tag}></body></html>`;
      const address = servers.put(`/${kind}-${script(tag).length}`, { html });
      const { page, asked, told } = await visit(browser, `${address}?utm_source=letter`);
      t.after(() => page.close());
      const widget = page.locator(tag);
      await ready(page, tag);
      assert.deepEqual(asked.filter(isOfTheForm), [], 'before the first answer');

      await answer(widget, page);
      const form = widget.locator('lifeline-lead-form');
      await form.locator('form').waitFor();
      assert.ok(asked.some(isOfTheForm), 'the log sees it when it comes');
      await enterIn(form, { name: 'Ada Okafor', email: 'ada+it@okafor-dental.example' });
      await form.locator('summary').click();
      const shown = await settled(form.locator('.content'));
      await form.locator('.send').click();
      await form.locator('[data-state="received"]').waitFor();

      assert.deepEqual([...receiver.rows.values()], [shown]);
      const { data } = checkedLead(shown);
      assert.equal(data.source.element, tag);
      assert.equal(data.source.partnerId, 'northwind');
      assert.equal(data.source.campaign, 'webinar');
      assert.deepEqual(data.source.utm, { source: 'letter' });
      assert.deepEqual(data.contact, { name: 'Ada Okafor', email: 'ada+it@okafor-dental.example' });
      assert.equal(data.result?.kind, kind);
      const screen = plain((await widget.locator('.root').first().textContent()) ?? '');
      const { headline, metrics } = data.result!;
      for (const text of [headline.split('\n')[0]!, ...metrics.map(({ shown }) => shown)]) {
        assert.ok(screen.includes(plain(text)), `“${text}” is on the screen`);
      }
      assert.ok(Object.keys(data.answers ?? {}).length > 1);
      assert.deepEqual(told, []);
    });
  }
}

for (const [tag, { kind }] of Object.entries(journeys)) {
  test(`${tag}: a result that a link opens is offered the form at once, and goes along`, async (t) => {
    const receiver = new Receiver('none', 0);
    await receiver.open();
    t.after(() => receiver.close());
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
      <link rel="icon" href="data:,">${ways.modules!('')}</head><body>
      <${tag} loading="eager" privacy-href="/privacy" lead-to="collector"
        lead-url="${receiver.address}"></${tag}></body></html>`;
    const address = servers.put(`/opened-${kind}`, { html });
    const { page, told } = await visit(browser, `${address}${goodHash(tag)}`);
    t.after(() => page.close());
    const form = page.locator(tag).locator('lifeline-lead-form');
    await form.locator('form').waitFor();
    await enterIn(form, { email: 'ada@okafor-dental.example' });
    await form.locator('.send').click();
    await form.locator('[data-state="received"]').waitFor();
    const [row = ''] = receiver.rows.values();
    assert.equal(checkedLead(row).data.result?.kind, kind);
    assert.deepEqual(told, []);
  });
}

test('a quiz that was finished on an earlier visit is offered the form at once', async (t) => {
  const tag = 'lifeline-maturity-quiz';
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    <link rel="icon" href="data:,">${ways.modules!('')}</head><body>
    <${tag} loading="eager" form="short" storage="local" privacy-href="/privacy" lead-to="event">
    </${tag}></body></html>`;
  const { page, asked } = await visit(browser, servers.put('/kept', { html }));
  t.after(() => page.close());
  await ready(page, tag);
  assert.deepEqual(asked.filter(isOfTheForm), []);
  await journeys[tag]!.answer(page.locator(tag), page);
  await page.reload();
  await page.locator(tag).locator('lifeline-lead-form form').waitFor();
});

test('a form that the visitor does not come to leaves nothing behind: no request, no storage', async () => {
  const tags = Object.keys(journeys);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    <link rel="icon" href="data:,">${ways.modules!('')}</head><body>${tags
      .map(
        (tag) =>
          `<${tag} loading="eager" lead-to="collector" lead-url="/" privacy-href="/p"></${tag}>`,
      )
      .join('')}</body></html>`;
  const { page, asked } = await visit(browser, servers.put('/all', { html }));
  for (const tag of tags) await ready(page, tag);
  await sleep(500); // the delivery looks for what an earlier visit has left, once the page is idle
  assert.deepEqual(asked.filter(isOfTheForm), []);
  const kept = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    storage: localStorage.length + sessionStorage.length,
    cookie: document.cookie,
  }));
  assert.deepEqual(kept, { databases: 0, storage: 0, cookie: '' });
  await page.close();
});

async function ready(page: Page, tag: string): Promise<void> {
  await page.evaluate(async (name) => {
    await customElements.whenDefined(name);
    await (document.querySelector(name) as HTMLElement & { readonly ready: Promise<void> }).ready;
  }, tag);
}

async function enter(widget: Locator, id: string, text: string): Promise<void> {
  await widget.locator(`#${id}`).fill(text);
  await widget.locator(`#${id}`).blur();
}

async function enterIn(form: Locator, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(typed)) await enter(form, id, text);
}

/** The form, its words, what composes a lead, the delivery, and zod, which checks what is delivered. */
function isOfTheForm(url: string): boolean {
  const { pathname } = new URL(url);
  return /^\/kit\/.*(lead|offer|schema|issues)/.test(pathname) || pathname.startsWith('/v1/');
}

/** The text of something that is made anew while a result settles, once it stays the same. */
async function settled(place: Locator): Promise<string> {
  let before: string | undefined;
  for (;;) {
    const now = (await place.textContent()) ?? '';
    if (now === before) return now;
    before = now;
    await sleep(1200); // a result is told a second after the last change
  }
}

function checkedLead(body: string): LeadCreated {
  const checked = checkLead(JSON.parse(body));
  assert.ok(checked.ok, JSON.stringify(checked));
  return checked.value;
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
