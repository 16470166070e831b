// The form by keyboard alone, with the keys of a real one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { LeadCreated } from '@lifeline-kit/core/lead';
import type { Browser, Page } from 'playwright-core';
import { Receiver } from '../lead/faults/receiver.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { launch, visit } from './helpers/visit.ts';

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

/** What has the focus, and whether that is to be seen: on itself, or on the box around it. */
function focus(page: Page): Promise<{ readonly id: string; readonly isSeen: boolean }> {
  return page.evaluate(() => {
    const root = document.querySelector('lifeline-lead-form')!.shadowRoot!;
    const element = root.activeElement;
    if (!element) return { id: 'nothing', isSeen: false };
    const isOutlined = (one: Element | null): boolean => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const id = element.id || element.className || element.localName;
    return { id, isSeen: isOutlined(element) || isOutlined(element.closest('.box')) };
  });
}

test('a form is filled in, put right, looked through and sent by keyboard, and the focus is always seen', async (t) => {
  const receiver = new Receiver('none', 0);
  await receiver.open();
  t.after(() => receiver.close());
  const config = { lead: { purposes: [{ purpose: 'news' }] } };
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <link rel="icon" href="data:,"><script type="module" src="/kit/lifeline.js"></script>
    <lifeline-lead-form loading="eager" brand-name="Harbourline IT" privacy-href="/privacy"
      lead-to="collector" lead-url="${receiver.address}" config='${JSON.stringify(config)}'>
    </lifeline-lead-form>`;
  const { page } = await visit(browser, servers.put('/keyboard', { html }));
  t.after(() => page.close());
  await page.locator('#consent-news').waitFor();
  const { keyboard } = page;
  const reached: string[] = [];
  const tab = async (): Promise<string> => {
    await keyboard.press('Tab');
    const { id, isSeen } = await focus(page);
    assert.ok(isSeen, `the focus is seen on ${id}`);
    reached.push(id);
    return id;
  };
  const until = async (id: string): Promise<void> => {
    for (let turn = 0; turn < 12; turn++) if ((await tab()) === id) return;
    assert.fail(`${id} is never reached: ${reached.join(', ')}`);
  };

  await until('name');
  await keyboard.type('Ada Okafor');
  await keyboard.press('Enter');
  await page.locator('.summary').waitFor();
  await page.waitForFunction(() =>
    document.querySelector('lifeline-lead-form')!.shadowRoot!.activeElement?.matches('.summary'),
  );
  await tab();
  await keyboard.press('Enter'); // the link of the mistake leads to its field
  assert.equal((await focus(page)).id, 'email');
  await keyboard.type('ada@okafor-dental.example');
  await until('message');
  await keyboard.type('Two');
  await keyboard.press('Enter');
  await keyboard.type('lines');
  await until('consent-news');
  await keyboard.press('Space');
  await until('summary');
  await keyboard.press('Enter');
  await page.locator('.content').waitFor();
  await until('content');
  await keyboard.press('End');
  await until('primary send');
  await keyboard.press('Enter');
  await page.locator('[data-state="received"]').waitFor();
  assert.equal((await focus(page)).id, 'state');
  await until('button');
  await keyboard.press('Enter'); // “Write another message”
  await page.locator('.send').waitFor();
  await page.waitForFunction(
    () => document.querySelector('lifeline-lead-form')!.shadowRoot!.activeElement?.id === 'name',
  );

  const [row = ''] = receiver.rows.values();
  const { contact, consent } = (JSON.parse(row) as LeadCreated).data;
  assert.deepEqual(contact, {
    name: 'Ada Okafor',
    email: 'ada@okafor-dental.example',
    message: 'Two\nlines',
  });
  assert.deepEqual(
    consent.purposes.map(({ granted }) => granted),
    [true, true],
  );
});
