import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../helpers/axe.ts';
import { button, field, render, root, type } from '../helpers/calculator.ts';
import { brand, brandOn } from '../helpers/stage-brand.ts';
import { until } from '../helpers/until.ts';

const firm = { industry: 'legal', region: 'UK', 'annual-profit': '90000', present: '' };

async function presented(attributes: Readonly<Record<string, string>> = firm) {
  const el = await render(attributes);
  await until(() => root(el).querySelector('.stage'));
  return el;
}

const slide = (el: LossCalculatorElement): string =>
  root(el).querySelector<HTMLElement>('.stage')!.dataset.slide ?? 'blank';
const hasResult = (el: LossCalculatorElement): boolean =>
  root(el).querySelector('.slide-body') !== null;

async function press(el: LossCalculatorElement, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await el.updateComplete;
  }
}

/** Goes on until the slide, what is hidden stays hidden. */
async function goTo(el: LossCalculatorElement, id: string, key = 'PageDown'): Promise<void> {
  for (let i = 0; i < 40 && slide(el) !== id; i++) await press(el, key);
  expect(slide(el)).to.equal(id);
}

describe('the presenter view', () => {
  it('shows one idea at a time, led by the keys of a keyboard or a remote', async () => {
    const el = await presented();
    expect(slide(el)).to.equal('title');
    await press(el, 'ArrowRight');
    expect(slide(el)).to.equal('industry');
    await press(el, 'PageDown', 'PageDown');
    expect(slide(el)).to.equal('employees');
    await press(el, 'PageUp');
    expect(slide(el)).to.equal('region');
    await press(el, 'End');
    expect(slide(el)).to.equal('closing');
    await press(el, 'Home');
    expect(slide(el)).to.equal('title');
    expect(root(el).querySelectorAll('.stage h2')).to.have.lengthOf(1);
  });

  it('hides each answer until it is called for', async () => {
    const el = await presented();
    await goTo(el, 'range');
    expect(hasResult(el)).to.equal(false);
    expect(root(el).textContent).to.not.match(/£[\d,]+ to/);
    await press(el, 'PageDown');
    expect(slide(el)).to.equal('range');
    expect(root(el).textContent).to.match(/£[\d,]+ to £[\d,]+/);
    await press(el, 'PageDown');
    expect(slide(el)).to.equal('dots');
    await press(el, 'PageUp');
    expect(hasResult(el), 'who goes back has seen it').to.equal(true);
  });

  it('keeps an answer hidden that was jumped over, and that only the last room saw', async () => {
    const el = await presented();
    await press(el, 'End');
    await goTo(el, 'range', 'ArrowLeft');
    expect(hasResult(el), 'nobody called for it').to.equal(false);
    await press(el, 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(hasResult(el), 'this room has seen it').to.equal(true);
    await press(el, 'r', 'End');
    await goTo(el, 'range', 'ArrowLeft');
    expect(hasResult(el), 'the next one has not').to.equal(false);
  });

  it('darkens the screen on B, and any key of the remote brings it back', async () => {
    const el = await presented();
    await press(el, 'PageDown', 'b');
    expect(slide(el)).to.equal('blank');
    expect(root(el).querySelector('.stage')!.textContent!.trim()).to.equal('');
    await press(el, 'PageDown');
    expect(slide(el)).to.equal('industry');
  });

  for (const key of ['Escape', 'Enter', 'x', 'a', 'Tab', 'End', ' ', 'R']) {
    it(`comes back from the dark on ${key}, and does nothing else`, async () => {
      const el = await presented();
      await press(el, 'PageDown', 'b', key);
      expect(slide(el)).to.equal('industry');
    });
  }

  it('comes back from the dark on a click, and does nothing else', async () => {
    const el = await presented();
    await press(el, 'PageDown', 'b');
    root(el).querySelector<HTMLElement>('.blank')!.click();
    await el.updateComplete;
    expect(slide(el)).to.equal('industry');
  });

  it('stays dark on a modifier, and on keys that are the browser’s own', async () => {
    const el = await presented();
    await press(el, 'b', 'Shift', 'Control', 'Alt');
    // No driver but one knows how to press it.
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'CapsLock', bubbles: true }));
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', { key: 'x', bubbles: true, [held]: true });
      document.body.dispatchEvent(event);
    }
    await el.updateComplete;
    expect(slide(el)).to.equal('blank');
  });

  it('keeps the focus in the stage while the screen is dark, and after', async () => {
    const el = await presented();
    await press(el, 'PageDown', 'b');
    const dark = root(el).querySelector('.blank')!;
    expect(root(el).activeElement?.classList.contains('blank')).to.equal(true);
    expect(getComputedStyle(dark).outlineStyle, 'nothing shines in the dark').to.equal('none');
    await expectAccessible(el);
    await press(el, 'x');
    expect(root(el).activeElement?.localName).to.equal('h2');
  });

  it('is brought back by its own keys where another stage comes first', async () => {
    const first = await presented();
    const second = await presented();
    root(second).querySelector<HTMLElement>('h2')!.focus();
    await press(second, 'PageDown', 'b');
    expect([slide(first), slide(second)]).to.deep.equal(['title', 'blank']);
    await press(second, 'PageDown');
    expect([slide(first), slide(second)]).to.deep.equal(['title', 'industry']);
    await press(second, 'PageDown');
    expect([slide(first), slide(second)]).to.deep.equal(['title', 'region']);
  });

  it('forgets between two rooms what the last one said', async () => {
    const el = await presented({ region: 'UK', present: '' });
    await goTo(el, 'employees');
    await type(el, 'employees', '44');
    expect(el.result!.event.p50).to.be.greaterThan(0);
    await goTo(el, 'range');
    await press(el, 'PageDown', 'r');
    expect(slide(el)).to.equal('title');
    await goTo(el, 'employees');
    expect(field(el, 'employees').value).to.equal('');
    await goTo(el, 'range');
    expect(hasResult(el)).to.equal(false);
  });

  it('leaves the keys of a field to the field', async () => {
    const el = await presented();
    await goTo(el, 'employees');
    field(el, 'employees').focus();
    await press(el, 'b', 'ArrowLeft', 'Home');
    expect(slide(el)).to.equal('employees');
    expect(field(el, 'employees').value).to.equal('b');
  });

  it('goes forward to the left where one reads from the right', async () => {
    const el = await presented({ ...firm, dir: 'rtl' });
    await press(el, 'ArrowLeft');
    expect(slide(el)).to.equal('industry');
    await press(el, 'ArrowRight');
    expect(slide(el)).to.equal('title');
  });

  it('puts the focus on what is new, and tells the page which question the room is at', async () => {
    const el = await presented();
    setTimeout(() => press(el, 'PageDown'));
    const { detail } = await oneEvent(el, 'lifeline-step');
    expect(detail).to.include({ id: 'industry', index: 0, count: 5 });
    await until(() => root(el).activeElement?.localName === 'h2');
  });

  it('works by its buttons alone', async () => {
    const el = await presented();
    button(el, 'Next').click();
    await el.updateComplete;
    expect(slide(el)).to.equal('industry');
    button(el, 'Back').click();
    await el.updateComplete;
    expect(slide(el)).to.equal('title');
  });

  it('says who offers it, by name and logo, and nothing where the page names nobody', async () => {
    const el = await presented({ ...firm, ...brand });
    expect(brandOn(root(el))).to.deep.equal(brand);
    await expectAccessible(el);
    const without = await presented();
    expect(root(without).querySelector('.stage-brand:empty') !== null).to.equal(true);
  });

  it('is fetched by no page that does not present', async () => {
    const el = await render({ region: 'UK' });
    expect(root(el).querySelector('.stage')).to.equal(null);
  });

  for (const [theme, lang] of [
    ['light', 'en'],
    ['dark', 'zh-CN'],
  ] as const) {
    it(`passes the audit on every slide, ${theme}, ${lang}`, async () => {
      const el = await presented({ ...firm, theme, lang });
      const seen = new Set<string>();
      for (let i = 0; i < 40; i++) {
        await expectAccessible(el);
        if (seen.has('closing')) break;
        await press(el, 'PageDown');
        seen.add(slide(el));
      }
      expect(seen.size).to.be.greaterThan(12);
    });
  }
});
