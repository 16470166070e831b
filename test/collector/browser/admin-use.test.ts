import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { maturityModel } from '@lifeline-kit/core/maturity';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../embed/helpers/engines.ts';
import { collector, password, type TestCollector } from '../helpers/collector.ts';
import { flat, lead } from '../helpers/leads.ts';

const questions = maturityModel.dimensions.flatMap((each) => each.questions.map(({ id }) => id));
const answered = (index: number) => Object.fromEntries(questions.map((id) => [id, index]));

let server: TestCollector;
let browser: Browser;
const quiz = lead({
  source: { element: 'lifeline-maturity-quiz', partnerId: 'north' },
  result: { kind: 'maturity', headline: '40 of 100', metrics: [], model: maturityModel.version },
  answers: answered(2),
});
const twin = flat({ spam: { signals: ['honeypot'] }, mode: 'test' });

before(async () => {
  server = await collector();
  for (const each of [quiz, twin, lead(), lead({ contact: { name: '王小明' } })]) {
    assert.equal((await server.send(each)).status, 202);
  }
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  await server.remove();
});

async function signedIn(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${server.address}/admin/sign-in`);
  await page.fill('#name', 'admin');
  await page.fill('#password', password);
  await page.click('.primary');
  await page.waitForURL('**/admin');
  return page;
}

const paths = [
  '/admin/sign-in',
  '/admin',
  '/admin?q=nobody-at-all',
  '/admin/overview',
  `/admin/leads/${quiz.data.id}`,
  `/admin/leads/${twin.id}`,
  `/admin/leads/${quiz.data.id}/erase`,
  '/admin/leads/none',
  '/admin/setup',
  '/admin/partners',
  '/admin/users',
  '/admin/tokens',
  '/admin/audit',
  '/admin/account',
  '/v1/thanks',
];
const looks = [
  { colorScheme: 'light', locale: 'en', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', locale: 'zh-CN', viewport: { width: 320, height: 800 } },
] as const;

for (const look of looks) {
  test(`every page, ${look.colorScheme}, ${look.locale}, ${look.viewport.width} px: axe finds nothing, nothing is cut off, the policy holds`, async () => {
    const page = await signedIn(look);
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    for (const path of paths) {
      await page.goto(server.address + path);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const rules = { 'target-size': { enabled: true } };
        const { violations } = await (
          window as unknown as { axe: typeof import('axe-core') }
        ).axe.run({
          runOnly: tags,
          rules,
        } as never);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      assert.deepEqual(found, [], path);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wider <= 0, `${path} is ${wider} px too wide`);
      assert.equal(
        await page.getAttribute('html', 'lang'),
        path === '/v1/thanks' ? 'en' : look.locale,
      );
    }
    assert.deepEqual(
      told.filter((text) => !/Failed to load resource.*404/.test(text)),
      [],
    );
    await page.context().close();
  });
}

test('a new lead is on the page a second later, without a hand on it', async () => {
  const page = await signedIn();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const given = lead({ contact: { name: 'Just Arrived' } });
  assert.equal((await server.send(given)).status, 202);
  await page.waitForSelector('text=Just Arrived', { timeout: 10_000 });
  await page.context().close();
});

test('the whole way by keyboard: sign in, find, look, erase', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { keyboard } = page;
  await page.goto(`${server.address}/admin/sign-in`);
  const reach = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await keyboard.press('Tab');
      if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) {
        const outline = await page.evaluate(
          () => getComputedStyle(document.activeElement!).outlineStyle,
        );
        assert.notEqual(outline, 'none', `${selector} shows its focus`);
        return;
      }
    }
    assert.fail(`${selector} cannot be reached`);
  };
  await reach('#name');
  await keyboard.type('admin');
  await reach('#password');
  await keyboard.type(password);
  await keyboard.press('Enter');
  await page.waitForURL('**/admin');
  await reach('#q');
  await keyboard.type('王小明');
  await keyboard.press('Enter');
  await page.waitForURL('**/admin?q=*');
  await reach('tbody a');
  await keyboard.press('Enter');
  await page.waitForURL('**/admin/leads/*');
  await reach('.button.danger');
  await keyboard.press('Enter');
  await page.waitForURL('**/erase');
  await reach('button.danger');
  await keyboard.press('Enter');
  await page.waitForURL('**/admin?erased=*');
  assert.match((await page.textContent('.notice')) ?? '', /Leads removed: \d/);
  await context.close();
});

test('the verdict is there for the adviser, worked out from the answers alone', async () => {
  const page = await signedIn();
  const other = lead({
    source: { element: 'lifeline-maturity-quiz' },
    contact: { name: 'Answered All' },
    result: { kind: 'maturity', headline: '100 of 100', metrics: [], model: maturityModel.version },
    answers: answered(2),
  });
  await server.send(other);
  await page.goto(`${server.address}/admin/leads/${other.data.id}`);
  assert.equal(await page.getAttribute('.adviser .verdict', 'data-verdict'), 'commit');
  assert.match((await page.textContent('.adviser')) ?? '', /40 of 100/);
  await page.context().close();
});

test('a chart equals its table', async () => {
  const page = await signedIn();
  await page.goto(`${server.address}/admin/overview`);
  const charts = await page.evaluate(() =>
    [...document.querySelectorAll('figure')].map((figure) => {
      const counts = [...figure.querySelectorAll('tbody td')].map((cell) =>
        Number(cell.textContent),
      );
      const bars = [...figure.querySelectorAll('rect:not(.ground)')].map((bar) => {
        const isColumn = bar.closest('.columns') !== null;
        return Number(bar.getAttribute(isColumn ? 'height' : 'width'));
      });
      return { counts, bars };
    }),
  );
  assert.equal(charts.length, 3);
  for (const { counts, bars } of charts) {
    const most = Math.max(...counts);
    assert.deepEqual(
      bars.map((share) => Math.round((share * most) / 100)),
      counts,
    );
  }
  await page.context().close();
});
