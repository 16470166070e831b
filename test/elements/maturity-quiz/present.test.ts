import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@lifeline-kit/elements/maturity-quiz';
import type { MaturityQuizElement } from '@lifeline-kit/elements/maturity-quiz/element';
import {
  counted,
  type Hands,
  roomResult,
  total,
} from '../../../packages/elements/src/maturity-quiz/present/hands.ts';
import { expectAccessible } from '../helpers/axe.ts';
import { brand, brandOn } from '../helpers/stage-brand.ts';
import { until } from '../helpers/until.ts';

async function render(attributes: Readonly<Record<string, string>> = {}) {
  const el = document.createElement('lifeline-maturity-quiz');
  el.setAttribute('profile', 'none');
  el.setAttribute('present', '');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  await fixture(html`${el}`);
  await el.ready;
  await until(() => root(el).querySelector('.stage'));
  await el.updateComplete;
  return el;
}

const root = (el: MaturityQuizElement): ShadowRoot => el.shadowRoot!;
const slide = (el: MaturityQuizElement): string | undefined =>
  root(el).querySelector<HTMLElement>('.stage')!.dataset.slide;

async function press(el: MaturityQuizElement, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await el.updateComplete;
  }
}

async function hands(el: MaturityQuizElement, ...counts: readonly number[]): Promise<void> {
  const inputs = [...root(el).querySelectorAll<HTMLInputElement>('.hands input')];
  for (const [at, count] of counts.entries()) {
    inputs[at]!.value = String(count);
    inputs[at]!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await el.updateComplete;
  }
}

describe('the quiz before a room', () => {
  it('is led by keys and remote, and hides the answers until they are called for', async () => {
    const el = await render();
    expect(slide(el)).to.equal('title');
    await press(el, 'PageDown');
    expect(slide(el)).to.equal('B1');
    expect(root(el).querySelector('.hands')).to.equal(null);
    expect(root(el).textContent).to.not.include('we pay when something breaks');
    await expectAccessible(el);
    await press(el, 'PageDown');
    expect(root(el).querySelectorAll('.hands li')).to.have.lengthOf(6);
    await expectAccessible(el);
    await press(el, 'ArrowRight', 'PageUp');
    expect(slide(el)).to.equal('B1');
    await press(el, 'b');
    expect(root(el).querySelector('.blank')).to.not.equal(null);
  });

  it('says who offers it, by name and logo', async () => {
    const el = await render(brand);
    expect(brandOn(root(el))).to.deep.equal(brand);
  });

  it('shows how the room is spread as hands are counted', async () => {
    const el = await render();
    await press(el, 'ArrowRight', 'ArrowRight');
    await hands(el, 3, 1, 0, 0, 0, 4);
    const shares = [...root(el).querySelectorAll('.hand-share')].map((one) => one.textContent);
    expect(shares).to.deep.equal(['38%', '13%', '0%', '0%', '0%', '50%']);
    expect(root(el).querySelector('.room-finding')!.textContent).to.match(/8 hands.*I don’t know/);
    root(el).querySelector<HTMLElement>('.hands button')!.click();
    await el.updateComplete;
    expect(root(el).querySelector('.room-finding')!.textContent).to.match(/9 hands/);
    await expectAccessible(el);
  });

  it('counts by keyboard, where a page key still leads on', async () => {
    const el = await render();
    await press(el, 'ArrowRight', 'ArrowRight');
    root(el).querySelector<HTMLElement>('.hands input')!.focus();
    await sendKeys({ type: '12' });
    await el.updateComplete;
    expect(root(el).querySelector('.room-finding')!.textContent).to.match(/12 hands/);
    await press(el, 'PageDown');
    expect(slide(el)).to.equal('B2');
  });

  it('says at the end where the room stands, and forgets it for the next', async () => {
    const el = await render({ form: 'short' });
    await press(el, 'ArrowRight', 'ArrowRight');
    await hands(el, 0, 0, 10);
    await press(el, 'Escape');
    (root(el).activeElement as HTMLElement | null)?.blur();
    await press(el, 'End', 'ArrowLeft');
    expect(slide(el)).to.equal('room');
    expect(root(el).textContent).to.not.include('of 100');
    await press(el, 'ArrowRight');
    expect(root(el).querySelector('.slide-body')!.textContent).to.include('at 40 of 100');
    await expectAccessible(el);
    await press(el, 'r');
    expect(slide(el)).to.equal('title');
    await press(el, 'End', 'ArrowLeft', 'ArrowRight');
    expect(root(el).querySelector('.slide-body')!.textContent).to.include('No hands');
  });

  for (const theme of ['light', 'dark']) {
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['zh-CN', 'rtl'],
    ] as const) {
      it(`is accessible and fits 320 px: ${theme}, ${lang}, ${dir}`, async () => {
        const el = await render({ theme, lang, dir });
        await press(el, 'PageDown', 'PageDown');
        await hands(el, 1, 2, 3);
        el.style.width = '320px';
        await el.updateComplete;
        const { scrollWidth } = root(el).querySelector('.root')!;
        expect(scrollWidth).to.be.at.most(320);
        await expectAccessible(el);
      });
    }
  }
});

describe('the hands of a room', () => {
  it('are whole, never negative, and of one answer at a time', () => {
    const once = counted({}, 'B1', 2, 3.4);
    expect(once).to.deep.equal({ B1: [0, 0, 3] });
    expect(counted(once, 'B1', 2, -5)).to.deep.equal({ B1: [0, 0, 0] });
    expect(counted(once, 'B1', 0, Number.NaN)).to.deep.equal({ B1: [0, 0, 3] });
    expect(total(once, 'B1')).to.equal(3);
  });

  it('give 40 where everybody takes the middle, and less where nobody knows', () => {
    const middle: Hands = Object.fromEntries(['B1', 'R1', 'E1'].map((id) => [id, [0, 0, 7]]));
    expect(roomResult(middle)!.score).to.be.closeTo(40, 1e-9);
    expect(roomResult({ ...middle, B1: [0, 0, 7, 0, 0, 7] })!.weakest).to.equal('budget');
    expect(roomResult({})).to.equal(undefined);
  });
});
