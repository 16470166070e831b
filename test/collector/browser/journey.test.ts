// The whole way of a lead, as `npm start` shows it: the built demo page, and a collector behind it.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { LeadCreated } from '@lifeline-kit/core/lead';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../embed/helpers/engines.ts';

const folder = mkdtempSync(join(tmpdir(), 'lifeline-journey-'));
let started: ChildProcess;
let browser: Browser;
/** What it printed: where the page is, where its leads are, and the password. */
let told = { site: '', admin: '', password: '' };

before(async () => {
  started = spawn(process.execPath, ['tools/serve.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const data of started.stdout!.iterator({ destroyOnReturn: false })) {
    output += data;
    const found = /page: (\S+)\s+Its leads: +(\S+) +\(admin, (\S+)\)/.exec(output);
    if (!found) continue;
    const [, site = '', admin = '', password = ''] = found;
    told = { site, admin, password };
    break;
  }
  assert.ok(told.site, `it starts: ${output}`);
  started.stdout!.resume();
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  if (started.exitCode === null) {
    const ended = once(started, 'exit');
    started.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

interface Journey {
  readonly what: string;
  readonly locale: 'en' | 'zh-CN';
  /** Of the demo page. */
  readonly path: string;
  readonly tag: string;
  readonly answer: (widget: Locator) => Promise<void>;
  /** What the admin page says of it; none where there is nothing to judge. */
  readonly verdict?: string;
  /** A question, and the answer that was given, as they are on the admin page. */
  readonly words: readonly string[];
}

const answerQuiz = async (quiz: Locator): Promise<void> => {
  for (let index = 1; index <= 20; index++) {
    await quiz.getByText(new RegExp(`Question ${index} of 20|第 ${index} 题，共 20 题`)).waitFor();
    // The first screen also asks which form it shall be.
    await quiz.getByRole('group').last().getByRole('radio').nth(2).check();
    await quiz
      .getByRole('button', { name: /^(Next|See the result|下一题|查看结果)$/ })
      .first()
      .click();
  }
};

const answerCalculator = async (calculator: Locator): Promise<void> => {
  await calculator.locator('#industry').selectOption({ index: 1 });
  await calculator.locator('#region').selectOption('US');
  for (const [id, text] of [
    ['employees', '24'],
    ['annualRevenue', '3,000,000'],
    ['records', '1,200'],
  ] as const) {
    await calculator.locator(`#${id}`).fill(text);
    await calculator.locator(`#${id}`).blur();
  }
};

const quiz = { tag: 'lifeline-maturity-quiz', answer: answerQuiz };
const journeys: readonly Journey[] = [
  {
    ...quiz,
    what: 'quiz in English',
    locale: 'en',
    path: '',
    verdict: 'Engage with a commitment',
    words: ['How is money for security set aside', 'We know roughly what we spend'],
  },
  {
    ...quiz,
    what: 'quiz in Chinese',
    locale: 'zh-CN',
    path: 'zh-CN/',
    verdict: '签署承诺后合作',
    words: ['这个金额是怎么定下来的？', '由几款产品的报价加起来。'],
  },
  {
    what: 'calculator',
    locale: 'en',
    path: '',
    tag: 'lifeline-loss-calculator',
    answer: answerCalculator,
    words: ['24', '3,000,000'],
  },
];

for (const [index, { what, locale, path, tag, answer, verdict, words }] of journeys.entries()) {
  test(`${what}, form, collector, admin page: the same figures, and a verdict that the visitor never saw`, async (t) => {
    const adviser = await browser.newContext({ locale });
    const admin = await signIn(await adviser.newPage());
    const visitor = await browser.newContext({ locale });
    const page = await visitor.newPage();
    const wire: string[] = [];
    page.on('request', (request) => wire.push(request.postData() ?? ''));
    page.on('response', async (response) => {
      if (response.url().includes('/v1/')) wire.push(await response.text());
    });
    await page.goto(told.site + path);
    const widget = page.locator(tag);
    await widget.scrollIntoViewIfNeeded();
    await answer(widget);
    const name = `Grace ${index}`;
    const { data } = await give(page, widget.locator('lifeline-lead-form'), name);
    const given = performance.now();

    // The list of an adviser who has it open shows the lead by itself.
    await admin.getByRole('link', { name }).waitFor();
    const waited = Math.round(performance.now() - given);
    t.diagnostic(`on the admin page ${waited} ms after the visitor was thanked`);
    assert.ok(waited < 5000, `${waited} ms`);

    const { headline, metrics } = data.result!;
    const seen = await everythingOn(page);
    for (const text of [...headline.split('\n'), ...metrics.map(({ shown }) => shown)]) {
      assert.ok(plain(seen).includes(plain(text)), `the visitor saw “${text}”`);
    }
    await admin.getByRole('link', { name }).click();
    await admin.waitForURL('**/admin/leads/*');
    const result = admin.locator('.card:not(.adviser)', { has: admin.locator('.headline') });
    assert.equal(
      plain(await result.locator('.headline').innerText()),
      plain(headline),
      'the headline is the same',
    );
    assert.deepEqual(
      await result
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)),
        ),
      metrics.map(({ label, shown }) => [label, shown]),
    );
    assert.ok(metrics.length > 0);
    const main = await admin.locator('main').innerText();
    for (const each of ['grace@example.com', ...words]) assert.ok(main.includes(each), each);
    assert.equal(await admin.locator('.mark-text').count(), 0, 'nobody is taken for a machine');

    if (verdict === undefined) assert.equal(await admin.locator('.adviser').count(), 0);
    else {
      assert.equal(await admin.locator('.adviser .verdict').innerText(), verdict);
      assert.match(await admin.locator('.adviser .score').innerText(), /\b40\b/);
      // Every question is told in words: none is left as its bare id.
      assert.doesNotMatch(main, /^[A-Z]\d+\t/m);
      for (const text of [seen, ...wire]) {
        assert.ok(!text.includes(verdict) && !/"verdict"|redFlags/.test(text));
      }
    }
    await Promise.all([adviser.close(), visitor.close()]);
  });
}

test('the forms of the demo page name a text on privacy, and it is there', async () => {
  for (const path of ['', 'zh-CN/']) {
    const page = await browser.newPage();
    await page.goto(told.site + path);
    const named = await page
      .locator('[privacy-href]')
      .evaluateAll((widgets) => widgets.map((widget) => widget.getAttribute('privacy-href')!));
    assert.ok(named.length > 0);
    for (const href of named) assert.equal(await page.locator(href).locator('h2').count(), 1, href);
    await page.close();
  }
});

/** At the list, with nothing in focus: a page that somebody works on does not change by itself. */
async function signIn(page: Page): Promise<Page> {
  await page.goto(told.admin);
  await page.fill('#name', 'admin');
  await page.fill('#password', told.password);
  await page.click('.primary');
  await page.waitForURL('**/admin');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return page;
}

/** Fills in the form as a person does, key by key, and sends it; tells what went over the wire. */
async function give(page: Page, form: Locator, name: string): Promise<LeadCreated> {
  const pace = { delay: 90 };
  await form.locator('#name').pressSequentially(name, pace);
  await form.locator('#email').pressSequentially('grace@example.com', pace);
  const request = page.waitForRequest((each) => each.url().endsWith('/v1/leads'));
  await form.locator('button[type=submit]').click();
  const body = (await request).postData();
  await form.locator('.status[data-state=received]').waitFor();
  return JSON.parse(body ?? '');
}

/** Everything that a visitor could read on the page, inside of elements too, and all it keeps. */
const everythingOn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const textOf = (root: ParentNode): string =>
      [
        root.textContent ?? '',
        ...[...root.querySelectorAll('*')].map(
          ({ shadowRoot }) => shadowRoot && textOf(shadowRoot),
        ),
      ].join('\n');
    const kept = { ...localStorage, ...sessionStorage };
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const rows = names.map(
      (name) =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onerror = reject;
          request.onsuccess = () => {
            const stores = [...request.result.objectStoreNames];
            if (stores.length === 0) return resolve([]);
            const transaction = request.result.transaction(stores);
            const all = stores.map((store) => transaction.objectStore(store).getAll());
            transaction.oncomplete = () => resolve(all.map(({ result }) => result));
          };
        }),
    );
    return [textOf(document.body), JSON.stringify([kept, await Promise.all(rows)])].join('\n');
  });

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
