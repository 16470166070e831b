import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import { expectAccessible } from '../helpers/axe.ts';
import { choose, openAll, render, root, type } from '../helpers/calculator.ts';

describe('lifeline-loss-calculator is accessible', () => {
  const states = {
    empty: async () => {},
    answered: async (el: LossCalculatorElement) => {
      await choose(el, 'industry', 'legal');
      await choose(el, 'region', 'UK');
      await type(el, 'employees', '12');
      await type(el, 'annualRevenue', '2m');
      await type(el, 'records', '4000');
    },
    'with a mistake and a warning': async (el: LossCalculatorElement) => {
      await choose(el, 'region', 'SG');
      await type(el, 'employees', 'many');
    },
    'not sure': async (el: LossCalculatorElement) => {
      root(el).querySelector<HTMLElement>('#industry-label + button')!.click();
    },
    'fully open': async (el: LossCalculatorElement) => {
      await openAll(el);
    },
    narrow: async (el: LossCalculatorElement) => {
      el.style.width = '320px';
    },
  };
  for (const [state, bring] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      for (const dir of ['ltr', 'rtl']) {
        it(`${state}, ${theme}, ${dir}`, async () => {
          const el = await render({ theme, dir, lang: dir === 'rtl' ? 'zh-CN' : 'en' });
          await bring(el);
          await el.updateComplete;
          await expectAccessible(el);
        });
      }
    }
  }
});
