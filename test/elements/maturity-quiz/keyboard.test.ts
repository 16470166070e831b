import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { asked, ids, one, type Quiz, render, root, text } from '../helpers/quiz.ts';
import { until } from '../helpers/until.ts';

/** Milliseconds for a hundred keys, each of which a driver takes its time for. */
const patience = 120_000;

const focused = (el: Quiz): HTMLElement => root(el).activeElement as HTMLElement;

/** Tab until something that matches has the focus. */
async function tabTo(el: Quiz, selector: string): Promise<void> {
  for (let i = 0; i < 12 && !focused(el)?.matches(selector); i++) await sendKeys({ press: 'Tab' });
  expect(focused(el)?.matches(selector), selector).to.equal(true);
}

for (const lang of ['en', 'zh-CN']) {
  it(`the whole quiz by keyboard alone, ${lang}`, async () => {
    const el = await render({ lang });
    el.tabIndex = -1;
    one(el, '#question').focus();
    for (let index = 0; index < ids.length; index++) {
      const question = asked(el);
      await tabTo(el, '.option input');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await el.updateComplete;
      expect(asked(el), 'arrow keys never advance').to.equal(question);
      expect((focused(el) as HTMLInputElement).checked).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await until(() => asked(el) !== question);
      await aTimeout(0);
      const place = index + 1 < ids.length ? '#question' : '#stand';
      expect(focused(el)?.matches(place), `after question ${index + 1}`).to.equal(true);
    }
    expect(Object.keys(el.result!.answers)).to.have.lengthOf(20);
    expect(new Set(Object.values(el.result!.answers)).size, 'the same option everywhere').to.equal(
      1,
    );
    await tabTo(el, 'summary');
    await sendKeys({ press: 'Enter' });
    await until(() => root(el).querySelector('details[open]'));
  }).timeout(patience);
}

it('space chooses, and back is one key away', async () => {
  const el = await render();
  one(el, '#question').focus();
  await tabTo(el, '.option input');
  await sendKeys({ press: ' ' });
  await tabTo(el, '.steps [type="submit"]');
  await sendKeys({ press: 'Enter' });
  await until(() => text(el).includes('Question 2 of 20'));
  await tabTo(el, '.steps button');
  await sendKeys({ press: 'Enter' });
  await until(() => text(el).includes('Question 1 of 20'));
}).timeout(patience);
