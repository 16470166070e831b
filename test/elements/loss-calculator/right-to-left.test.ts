import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../helpers/axe.ts';
import { openAll, render, root } from '../helpers/calculator.ts';
import { pseudoTexts } from '../helpers/pseudo-locale.ts';

const answers = {
  industry: 'legal',
  region: 'UK',
  employees: '12',
  'annual-revenue': '900000',
  'annual-profit': '150000',
  'cash-reserve': '60000',
  records: '4000',
};

async function pseudo(width: number): Promise<LossCalculatorElement> {
  const config = JSON.stringify({ texts: pseudoTexts });
  const el = await render({ ...answers, lang: 'ar-EG-u-nu-latn', dir: 'rtl', config });
  el.parentElement!.style.width = `${width}px`; // it is never wider than what it stands in
  await openAll(el);
  return el;
}

const box = (el: LossCalculatorElement, selector: string): DOMRect =>
  root(el).querySelector(selector)!.getBoundingClientRect();

describe('in a language that runs from the right', () => {
  for (const width of [280, 360, 640, 1080]) {
    it(`nothing leaves a column of ${width} px`, async () => {
      const el = await pseudo(width);
      const card = box(el, '.root');
      for (const one of root(el).querySelectorAll('p, th, td, dd, label, button, summary, .tick')) {
        if (one.closest('.spoken-only')) continue;
        const { left, right, width: wide } = one.getBoundingClientRect();
        if (wide === 0) continue;
        const where = `${one.closest('[class]')?.className}: ${one.textContent}`;
        expect(left, where).to.be.at.least(card.left - 1);
        expect(right, where).to.be.at.most(card.right + 1);
      }
      expect(root(el).querySelector('.root')!.scrollWidth).to.be.at.most(width);
    });
  }

  it('small losses stand at the right, large ones at the left', async () => {
    const el = await pseudo(640);
    const dots = [...root(el).querySelectorAll('.dot')].map(
      (dot) => dot.getBoundingClientRect().left,
    );
    expect(dots[0]).to.be.greaterThan(dots.at(-1)!);
    const [first, last] = [...root(el).querySelectorAll('.tick')].map((tick) =>
      tick.getBoundingClientRect(),
    );
    expect(first!.left).to.be.greaterThan(last!.left);
    const middle = (one: DOMRect): number => (one.left + one.right) / 2;
    const figure = box(el, '.dots');
    expect(middle(box(el, '.band'))).to.be.within(figure.left, figure.right);
  });

  it('questions stand right of the result where there is room', async () => {
    const el = await pseudo(1080);
    expect(box(el, '.asking').left).to.be.greaterThan(box(el, '.result').left);
  });

  it('every word is the page’s own, and the audit passes', async () => {
    const el = await pseudo(640);
    expect(root(el).querySelector('.result h3')!.textContent!.trim()).to.equal(
      pseudoTexts.eventHeading,
    );
    await expectAccessible(el);
  });
});
