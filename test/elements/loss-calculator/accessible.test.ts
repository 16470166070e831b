import { controls } from '@lifeline-kit/core/profile';
import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import { linkWith } from '../../../packages/elements/src/shared/share-link.ts';
import { expectAccessible } from '../helpers/axe.ts';
import { button, choose, openAll, render, root, type } from '../helpers/calculator.ts';
import { until } from '../helpers/until.ts';

type Bring = (el: LossCalculatorElement) => unknown;

const answer: Bring = async (el) => {
  await choose(el, 'industry', 'legal');
  await choose(el, 'region', 'UK');
  await type(el, 'employees', '12');
  await type(el, 'annualRevenue', '2m');
  await type(el, 'records', '4000');
};

/** Every state that a reader can see; one more state is one more row. */
const states: Readonly<Record<string, Bring>> = {
  empty: () => {},
  answered: answer,
  'with a mistake and a warning': async (el) => {
    await choose(el, 'region', 'SG');
    await type(el, 'employees', 'many');
  },
  'not sure': (el) => root(el).querySelector<HTMLElement>('#industry-label + button')!.click(),
  'fully open': openAll,
  'with money and all controls told': async (el) => {
    await answer(el);
    el.prefill({
      annualProfit: 120_000,
      cashReserve: 50_000,
      controls: Object.fromEntries(controls.map((control) => [control, 'all'])),
    });
    await openAll(el);
  },
  'with its chart drawn': async (el) => {
    await openAll(el);
    const canvas = root(el).querySelector('canvas')!;
    canvas.scrollIntoView();
    await until(() => canvas.dataset.drawn !== undefined);
  },
  'by the public record': async (el) => {
    await openAll(el);
    root(el).querySelectorAll<HTMLInputElement>('.choice input')[1]!.click();
  },
  'with the link in a field': async (el) => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    [...root(el).querySelectorAll<HTMLElement>('.keep button')][0]!.click();
    await until(() => root(el).querySelector('.link input'));
    Reflect.deleteProperty(navigator, 'clipboard');
  },
  narrow: (el) => {
    el.style.width = '320px';
  },
  branded: (el) => {
    el.style.setProperty('--lifeline-accent', '#e8c547');
    el.ctaLabel = 'Talk to us';
    el.ctaHref = '/contact';
  },
};

describe('lifeline-loss-calculator is accessible', () => {
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

  for (const [what, hash] of [
    ['damaged', '#lifeline-loss=A'],
    [
      'older',
      new URL(
        linkWith(location.href, 'lifeline-loss', {
          profile: { employees: 9, currency: 'USD' },
          seed: 1,
          model: '0.1',
          evidence: 'claims',
          currency: 'USD',
          event: { p10: 1, p50: 2, p90: 3, p95: 4, mean: 2 },
        }),
      ).hash,
    ],
  ] as const) {
    it(`opened from a link that is ${what}`, async () => {
      const { href } = location;
      history.replaceState(null, '', hash);
      const el = await render();
      history.replaceState(null, '', href);
      if (what === 'older') button(el, 'Work it out anew').focus();
      await expectAccessible(el);
    });
  }
});
