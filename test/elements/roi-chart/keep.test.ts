import { returnModelVersion } from '@lifeline-kit/core/roi';
import type { RoiChartElement } from '@lifeline-kit/elements/roi-chart/element';
import { expect } from '@open-wc/testing';
import { linkWith } from '../../../packages/elements/src/shared/share-link.ts';
import { coloursIn } from '../helpers/colours-in.ts';
import { button, field, openGroup, render, root, textOf, type } from '../helpers/roi-chart.ts';
import { fileOf, reportOf, tablesOf } from '../helpers/taken-along.ts';
import { until } from '../helpers/until.ts';

const firm = { industry: 'legal', region: 'UK', employees: '9', 'annual-revenue': '900000' };

/** What "Copy a link" gives, whether or not the browser lets it reach the clipboard. */
async function linkOf(el: RoiChartElement): Promise<URL> {
  const { clipboard } = navigator;
  let copied = '';
  const stand = {
    writeText: async (text: string) => {
      copied = text;
    },
  };
  Object.defineProperty(navigator, 'clipboard', { value: stand, configurable: true });
  button(el, 'Copy a link').click();
  await until(() => copied !== '');
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  return new URL(copied);
}

async function opened(hash: string): Promise<RoiChartElement> {
  history.replaceState(null, '', hash);
  return render();
}

describe('a link to a return', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('opens with the same answers and the same figures', async () => {
    const el = await render(firm);
    await type(el, 'perYear', '7,777');
    root(el).querySelector<HTMLElement>('#setup-label + button')!.click();
    root(el).querySelectorAll<HTMLElement>('input[name="years"]')[4]!.click();
    root(el).querySelector<HTMLElement>('[role="switch"]')!.click();
    await el.updateComplete;
    const { result } = el;
    const link = await linkOf(el);
    expect(link.hash).to.match(/^#lifeline-return=[\w-]+$/);
    el.remove();
    const again = await opened(link.hash);
    expect(again.result).to.deep.equal(result);
    expect(field(again, 'perYear').value).to.equal('7,777');
    await openGroup(again, 2);
    expect(field(again, 'employees').value).to.equal('9');
  });

  it('opens with them where the page knows more, and names another currency', async () => {
    const el = await render({ region: 'UK', employees: '9' });
    const { result } = el;
    const link = await linkOf(el);
    el.remove();
    history.replaceState(null, '', link.hash);
    const again = await render({ ...firm, currency: 'USD' });
    expect(again.result).to.deep.equal(result);
  });

  it('of another model shows its verdict as it was, and offers to work it out anew', async () => {
    const answers = { figures: { perYear: 5000 }, unsure: [], years: 3, halved: false };
    const data = { profile: { employees: 9 }, answers, model: '0.1', currency: 'USD', npv: -4321 };
    const el = await opened(new URL(linkWith(location.href, 'lifeline-return', data)).hash);
    expect(textOf(el, '.headline')).to.equal('$4,300 less than it costs');
    expect(textOf(el, '.result')).to.include('0.1').and.to.include(returnModelVersion);
    button(el, 'Work it out anew').click();
    await el.updateComplete;
    expect(textOf(el, '.headline')).to.not.include('$4,300');
    expect(field(el, 'perYear').value).to.equal('5,000');
  });

  for (const [what, data] of [
    [
      'a figure out of its limits',
      { figures: { newChance: 7 }, unsure: [], years: 3, halved: false },
    ],
    ['a field that there is not', { figures: { luck: 1 }, unsure: [], years: 3, halved: false }],
    ['too many years', { figures: {}, unsure: [], years: 99, halved: false }],
    ['no answers', null],
  ] as const) {
    it(`with ${what} says so, and nothing is filled in`, async () => {
      const whole = { profile: {}, answers: data, model: '1', currency: 'USD', npv: 1 };
      const el = await opened(new URL(linkWith(location.href, 'lifeline-return', whole)).hash);
      expect(textOf(el, '.result')).to.match(/damaged/);
      expect(el.result!.years).to.have.lengthOf(3);
    });
  }

  it('that comes when the result stands leaves its picture where it is', async () => {
    const el = await render(firm);
    const canvas = root(el).querySelector('canvas');
    history.replaceState(null, '', '#lifeline-return=abc');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await until(() => /damaged/.test(textOf(el, '.result')));
    expect(root(el).querySelector('canvas'))
      .to.be.an.instanceof(HTMLCanvasElement)
      .and.equal(canvas);
  });
});

describe('what is taken along', () => {
  it('holds answers, result and premium as data', async () => {
    const el = await render(firm);
    await type(el, 'perYear', '7,777');
    const file = JSON.parse(await fileOf(() => button(el, 'Data (JSON)').click()));
    expect(file.schema).to.equal('lifeline/return-file@1');
    expect(file.answers.figures).to.deep.equal({ perYear: 7777 });
    expect(file.result).to.deep.equal(JSON.parse(JSON.stringify(el.result)));
    expect(file.premium.schema).to.equal('lifeline/premium@1');
  });

  it('is a report with every table of the screen, brand, firm, limits and sources', async () => {
    const el = await render({ ...firm, 'brand-name': 'Harbourline IT' });
    const report = await reportOf(() => el.print());
    const said = report.body.textContent!.replace(/\s+/g, ' ');
    for (const part of [
      'Harbourline IT',
      'Law firm · United Kingdom · 9 people',
      `Return model ${returnModelVersion}`,
      'Not legal advice, not a certification, not a quote',
      'What has no price',
      'What would the insurer say?',
    ]) {
      expect(said).to.include(part);
    }
    const lines = (tables: ReturnType<typeof tablesOf>): readonly string[] =>
      tables.map((table) => table.map((row) => row.join(' | ')).join('\n'));
    const onPaper = lines(tablesOf(report.querySelector('.result')!));
    for (const table of lines(tablesOf(root(el).querySelector('.card')!))) {
      expect(onPaper.includes(table), table).to.equal(true);
    }
    expect(report.querySelectorAll('.sources a').length).to.be.greaterThan(2);
    const controls = [...report.querySelectorAll('input, select, .result button')];
    expect(controls.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    expect(coloursIn(report.querySelector<HTMLCanvasElement>('.paper-chart')!)).to.be.above(7);
    expect(report.querySelectorAll('.legend .swatch')).to.have.lengthOf(6);
    report.defaultView!.frameElement!.remove();
  });
});
