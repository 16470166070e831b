import type { RoiChartElement } from '@lifeline-kit/elements/roi-chart/element';
import { expectAccessible } from '../helpers/axe.ts';
import {
  bringGain,
  bringLoss,
  drawn,
  openAll,
  openGroup,
  render,
  root,
  type,
} from '../helpers/roi-chart.ts';

describe('lifeline-roi-chart is accessible', () => {
  const states = {
    'nothing answered': async () => {},
    'above zero': bringGain,
    'below zero': bringLoss,
    'a mistake and a warning': async (el: RoiChartElement) => {
      await type(el, 'perYear', '1');
      await type(el, 'setup', '1');
      await type(el, 'staffHoursPerYear', '0');
      await type(el, 'hourlyCost', 'little');
    },
    'not sure': async (el: RoiChartElement) => {
      root(el).querySelector<HTMLElement>('#perYear-label + button')!.click();
    },
    'the third group of questions': (el: RoiChartElement) => openGroup(el, 2),
    'the fourth group of questions': (el: RoiChartElement) => openGroup(el, 3),
    'claims halved': async (el: RoiChartElement) => {
      root(el).querySelector<HTMLElement>('[role="switch"]')!.click();
    },
    'the picture drawn, a part left out': async (el: RoiChartElement) => {
      await drawn(el);
      root(el).querySelector<HTMLElement>('.key')!.click();
    },
    'fully open': openAll,
    narrow: async (el: RoiChartElement) => {
      el.style.width = '320px';
      await openAll(el);
    },
  };
  for (const [state, bring] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      for (const dir of ['ltr', 'rtl']) {
        it(`${state}, ${theme}, ${dir}`, async () => {
          const lang = dir === 'rtl' ? 'zh-CN' : 'en';
          const el = await render({ theme, dir, lang, industry: 'manufacturing' });
          await bring(el);
          await el.updateComplete;
          await expectAccessible(el);
        });
      }
    }
  }
});
