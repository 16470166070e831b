import type { RoiChartElement } from '@lifeline-kit/elements/roi-chart/element';
import { expect } from '@open-wc/testing';
import {
  bringGain,
  bringLoss,
  drawn,
  openAll,
  render,
  root,
  textOf,
} from '../helpers/roi-chart.ts';
import { fileOf, reportOf, rowsOf } from '../helpers/taken-along.ts';
import { until } from '../helpers/until.ts';

const firm = {
  industry: 'manufacturing',
  region: 'US',
  employees: '12',
  'annual-revenue': '3000000',
};

/** What each language says of a loss, and must never say then. */
const said = {
  en: { loss: /less than it costs/, gain: /more than it costs/, never: /does not pay for itself/ },
  'zh-CN': { loss: /比花出去的少/, gain: /比花出去的多/, never: /收不回成本/ },
} as const;

const spoken = (el: RoiChartElement): string =>
  [...root(el).querySelectorAll('[role="status"]')].at(-1)!.textContent!.trim();

/** Everything that tells a verdict, on the screen and on paper. */
function expectLoss(from: ParentNode, { loss, gain, never }: (typeof said)['en' | 'zh-CN']): void {
  const result = from.querySelector('.card, .result')!; // the screen, or paper
  const text = result.textContent!.replace(/\s+/g, ' ');
  const headline = result.querySelector('.headline')!;
  expect(headline.textContent).to.match(loss);
  expect(headline.className).to.include('negative');
  expect(text).to.match(never);
  expect(text).to.not.match(gain);
  for (const { textContent } of result.querySelectorAll('p')) {
    expect(textContent, 'no space between Chinese sentences').to.not.match(/。 \S/);
  }
  const value = result.querySelectorAll('.ways tbody tr')[2]!.querySelector('.sum')!;
  expect(value.textContent).to.match(/^-/);
  expect(value.className).to.include('below');
  for (const cell of result.querySelectorAll('[data-key="cumulative"] td')) {
    expect(cell.textContent!.trim()).to.match(/^-/);
    expect(cell.className).to.include('below');
  }
}

for (const lang of ['en', 'zh-CN'] as const) {
  describe(`a return below zero reads as one everywhere in ${lang}`, () => {
    it('on the screen, in what is spoken, in files and on paper', async () => {
      const el = await render({ ...firm, lang });
      await bringLoss(el);
      expect(el.result!.npv).to.be.lessThan(0);
      expectLoss(root(el), said[lang]);
      await until(() => spoken(el) !== '');
      expect(spoken(el)).to.match(said[lang].loss);
      const [, csv] = [...root(el).querySelectorAll<HTMLElement>('.chart-files button')];
      const button = csv ?? root(el).querySelector<HTMLElement>('.chart-files button')!;
      const rows = rowsOf(await fileOf(() => button.click()));
      expect(rows.some((row) => row.slice(1).includes(String(el.result!.npv)))).to.equal(true);
      const report = await reportOf(() => el.print());
      expectLoss(report, said[lang]);
      report.defaultView!.frameElement!.remove();
    });

    it('in its picture, its keys and its explanation', async () => {
      const el = await render({ ...firm, lang });
      await bringLoss(el);
      const box = await drawn(el);
      const end = el.result!.years.at(-1)!.cumulative;
      expect(end).to.be.lessThan(0);
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
      await el.updateComplete;
      expect(box.getAttribute('aria-valuetext')).to.match(/-\D{0,3}[\d,]+/);
      expect(textOf(el, '.chart-finding')).to.match(lang === 'en' ? /below zero/ : /零以下/);
      await openAll(el);
      const figures = [...root(el).querySelectorAll('.method .figures')].at(-1)!;
      expect(figures.querySelector('td')!.textContent).to.match(/^-/);
    });

    it('before a room', async () => {
      const el = await render({ ...firm, lang, present: '' });
      await until(() => root(el).querySelector('.stage'));
      el.prefill({ annualRevenue: 60_000 });
      await el.updateComplete;
      const press = async (key: string): Promise<void> => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await el.updateComplete;
      };
      await press('End');
      expect(el.result!.npv).to.be.lessThan(0);
      expect(textOf(el, '.headline')).to.match(said[lang].loss);
      expect(root(el).querySelector('.headline')!.className).to.include('negative');
    });

    it('and one above zero does not', async () => {
      const el = await render({ ...firm, lang });
      await bringGain(el);
      expect(el.result!.npv).to.be.greaterThan(0);
      const text = textOf(el, '.result');
      expect(text).to.match(said[lang].gain);
      expect(text).to.not.match(said[lang].never);
      expect(root(el).querySelector('.negative')).to.equal(null);
    });
  });
}
