import { lossModelVersion } from '@lifeline-kit/core/loss';
import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import { expect, oneEvent } from '@open-wc/testing';
import { Chart } from '../../../packages/elements/src/shared/chart/chart-pieces.ts';
import { linkWith } from '../../../packages/elements/src/shared/share-link.ts';
import {
  button,
  field,
  openExact,
  openResult,
  render,
  resultText,
  root,
  type,
} from '../helpers/calculator.ts';
import { coloursIn } from '../helpers/colours-in.ts';
import { fileOf, reportOf, rowsOf } from '../helpers/taken-along.ts';
import { until } from '../helpers/until.ts';

const firm = {
  industry: 'legal',
  region: 'UK',
  employees: '9',
  'annual-revenue': '900000',
  'cash-reserve': '60000',
  records: '1500',
};

const status = (el: LossCalculatorElement): string =>
  root(el).querySelector('[role="status"]')!.textContent!.trim();

/** What "Copy a link" gives, whether or not the browser lets it reach the clipboard. */
async function linkOf(el: LossCalculatorElement): Promise<string> {
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
  await el.updateComplete;
  return copied;
}

/** An element on a page whose address ends like this. */
async function opened(
  hash: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<LossCalculatorElement> {
  history.replaceState(null, '', hash);
  return render(attributes);
}

/** A link that an older model made. */
function older(figures: object, currency = 'GBP'): string {
  const event = { p10: 1111, p50: 22_222, p90: 333_333, p95: 444_444, mean: 55_555, ...figures };
  const profile = { employees: 9, currency };
  const data = { profile, seed: 1, model: '0.0.1', evidence: 'claims', currency, event };
  return new URL(linkWith(location.href, 'lifeline-loss', data)).hash;
}

describe('a link to a result', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('opens with the same answers and the same figures', async () => {
    const el = await render(firm);
    const { result } = el;
    const link = new URL(await linkOf(el));
    expect(status(el)).to.match(/Copied/);
    el.remove();
    const again = await opened(link.hash);
    expect(again.result).to.deep.equal(result);
    expect(field(again, 'employees').value).to.equal('9');
    expect(field(again, 'industry').value).to.equal('legal');
  });

  it('opens with them where the page says what a person was not sure of', async () => {
    const el = await render(firm);
    for (const id of ['annualRevenue', 'records']) {
      field(el, id).closest('.field')!.querySelector<HTMLButtonElement>('button')!.click();
      await el.updateComplete;
    }
    const { event } = el.result!;
    const link = new URL(await linkOf(el));
    el.remove();
    const again = await opened(link.hash, firm);
    expect(again.result!.event).to.deep.equal(event);
  });

  it('opens with them where somebody answered otherwise, and in another currency', async () => {
    const el = await render({ region: 'EU', employees: '12', currency: 'EUR' });
    const { event } = el.result!;
    const link = new URL(await linkOf(el));
    const own = await render({ currency: 'USD', 'cash-reserve': '5000' });
    await type(own, 'employees', '500');
    await type(own, 'records', '900000');
    history.replaceState(null, '', link.hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await until(() => own.result!.currency === 'EUR');
    expect(own.result!.event).to.deep.equal(event);
    expect(own.result!.chanceAboveReserve).to.equal(undefined);
  });

  it('carries everything behind the #, which no browser sends', async () => {
    const link = new URL(await linkOf(await render(firm)));
    expect(link.origin + link.pathname + link.search).to.equal(
      location.origin + location.pathname + location.search,
    );
    expect(link.hash).to.match(/^#lifeline-loss=[\w-]+$/);
    expect(link.href.length).to.be.lessThan(1500);
  });

  it('tells the page that it was made, without what it says', async () => {
    const el = await render(firm);
    setTimeout(() => button(el, 'Copy a link').click());
    const { detail } = await oneEvent(el, 'lifeline-share');
    expect(detail).to.have.all.keys('element', 'instanceId', 'eventId');
  });

  it('stands in a field where the clipboard is closed', async () => {
    const el = await render(firm);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    button(el, 'Copy a link').click();
    await until(() => root(el).querySelector('.link input'));
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    expect(root(el).querySelector<HTMLInputElement>('.link input')!.value).to.include(
      '#lifeline-loss=',
    );
  });

  it('of an older model shows its figures as they were, and offers to work them out anew', async () => {
    const el = await opened(older({}));
    expect(resultText(el)).to.include('£1,100 to £330,000');
    expect(resultText(el)).to.include('0.0.1').and.to.include(lossModelVersion);
    button(el, 'Work it out anew').focus();
    button(el, 'Work it out anew').click();
    await el.updateComplete;
    expect(root(el).activeElement).to.equal(root(el).querySelector('.result'));
    expect(resultText(el)).to.not.include('£330,000');
    expect(field(el, 'employees').value).to.equal('9');
  });

  for (const [what, hash] of [
    ['cut short', '#lifeline-loss=eyJwcm9ma'],
    ['of other shape', new URL(linkWith(location.href, 'lifeline-loss', { profile: 1 })).hash],
    ['whose range runs backwards', older({ p10: 900_000, p90: 5 })],
    ['in no currency that is known', older({}, 'ZZZ')],
    ['far too long', `#lifeline-loss=${'A'.repeat(100_000)}`],
  ] as const) {
    it(`${what} says so, and nothing is filled in`, async () => {
      const el = await opened(hash);
      expect(resultText(el)).to.match(/damaged/);
      expect(field(el, 'employees').value).to.equal('');
    });
  }

  it('to something else on the page is left alone', async () => {
    const el = await opened('#chapter-2');
    expect(resultText(el)).to.not.match(/damaged/);
  });

  it('that comes when the result stands leaves its pictures where they are', async () => {
    const el = await render(firm);
    await openResult(el);
    const canvas = root(el).querySelector('canvas');
    history.replaceState(null, '', '#lifeline-loss=eyJwcm9ma');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await until(() => /damaged/.test(resultText(el)));
    await el.updateComplete;
    expect(root(el).querySelector('canvas'))
      .to.be.an.instanceof(HTMLCanvasElement)
      .and.equal(canvas);
  });

  it('gives way to a new answer', async () => {
    const el = await opened('#lifeline-loss=eyJwcm9ma');
    await type(el, 'employees', '20');
    expect(resultText(el)).to.not.match(/damaged/);
  });
});

/** Both files of a result: the rows of its table, and its data. */
async function filesOf(el: LossCalculatorElement) {
  const rows = rowsOf(await fileOf(() => button(el, 'Table (CSV)').click()));
  const data = JSON.parse(await fileOf(() => button(el, 'Data (JSON)').click()));
  return { rows: rows.map((row) => row.map(String)), data };
}

describe('the files', () => {
  it('tell the standstill: days and cost, typical and long, and what an hour costs', async () => {
    const { rows, data } = await filesOf(await render(firm));
    const { days, cost, costPerHour } = data.downtime;
    const told = rows.filter(([part]) => part === 'How long would you stand still?');
    const days50 = 'days until systems work again (P50)';
    const days90 = 'days until systems work again (P90)';
    expect(told.map(([, ...rest]) => rest)).to.deep.equal([
      [`As things are: ${days50}`, `${days.now.p50}`, 'days'],
      [`As things are: ${days90}`, `${days.now.p90}`, 'days'],
      ['As things are: cost of the standstill (P50)', `${cost.now.p50}`, 'GBP'],
      ['As things are: cost of the standstill (P90)', `${cost.now.p90}`, 'GBP'],
      [`With tested backups: ${days50}`, `${days.withBackups.p50}`, 'days'],
      [`With tested backups: ${days90}`, `${days.withBackups.p90}`, 'days'],
      ['With tested backups: cost of the standstill (P50)', `${cost.withBackups.p50}`, 'GBP'],
      ['With tested backups: cost of the standstill (P90)', `${cost.withBackups.p90}`, 'GBP'],
      ['Cost of an hour at a standstill (P50)', `${costPerHour.p50}`, 'GBP'],
    ]);
  });

  it('leave out what backups would do where they are tested, as the screen does', async () => {
    const el = await render(firm);
    el.prefill({ controls: { 'tested-backups': 'all' } });
    await el.updateComplete;
    const { rows } = await filesOf(el);
    expect(rows.some(([, what]) => what?.startsWith('As things are'))).to.equal(true);
    expect(rows.some(([, what]) => what?.startsWith('With tested backups'))).to.equal(false);
  });

  it('tell the curve as a loss in money and its chance, each with its unit', async () => {
    const { rows, data } = await filesOf(await render(firm));
    const curve = rows.filter(([part]) => part === 'What could a single year cost?');
    const losses = curve.filter(([, what]) => what === 'Costs more than');
    const chances = curve.filter(([, what]) => what === 'Chance in one year');
    expect(losses.length).to.be.greaterThan(5);
    expect(curve.length).to.equal(losses.length + chances.length);
    expect(new Set(losses.map(([, , , unit]) => unit))).to.deep.equal(new Set(['GBP']));
    expect(new Set(chances.map(([, , , unit]) => unit))).to.deep.equal(new Set(['0-1']));
    const points = losses.map(([, , loss], index) => [Number(loss), Number(chances[index]![2])]);
    const known: { loss: number; chance: number }[] = data.result.year.exceedance;
    expect(known.map(({ loss, chance }) => [loss, chance])).to.deep.include.members(points);
  });

  it('tell the range of the average year, the evidence, and the rate of exchange', async () => {
    const { rows, data } = await filesOf(await render(firm));
    const { year, exchange } = data.result;
    const included = [
      ['How likely is it?', 'Average year: lowest', `${year.low}`, 'GBP'],
      ['How likely is it?', 'Average year: highest', `${year.high}`, 'GBP'],
      ['Whose losses are these?', 'Claims of insured small firms.', 'claims', ''],
      [
        'Whose losses are these?',
        `Exchange rate: average of ${exchange.year}`,
        `${exchange.perUsd}`,
        'GBP/USD',
      ],
    ];
    expect(rows).to.deep.include.members(included);
    const dollars = await filesOf(
      await render({ ...firm, region: 'US', evidence: 'public-record' }),
    );
    const lens = dollars.rows.filter(([part]) => part === 'Whose losses are these?');
    expect(lens.map(([, ...rest]) => rest)).to.deep.equal([
      ['Cases on public record.', 'public-record', ''],
    ]);
  });

  it('have four cells in every row, and a unit beside every figure', async () => {
    const { rows } = await filesOf(await render(firm));
    const [, ...figures] = rows;
    for (const row of rows) expect(row).to.have.length(4);
    for (const [, what, figure, unit] of figures) {
      expect(unit !== '' || Number.isNaN(Number(figure)), what).to.equal(true);
    }
  });

  it('hold answers, result, model and seed', async () => {
    const el = await render(firm);
    const file = JSON.parse(await fileOf(() => button(el, 'Data (JSON)').click()));
    expect(file.schema).to.equal('lifeline/loss-file@1');
    expect(file.answers).to.include({ industry: 'legal', employees: 9, currency: 'GBP' });
    expect(file.result).to.include({ schema: 'lifeline/loss@1', model: lossModelVersion, seed: 1 });
  });

  it('open as UTF-8 in a spreadsheet', async () => {
    const el = await render({ ...firm, lang: 'zh-CN' });
    const csv = await fileOf(() => button(el, '表格（CSV）').click());
    expect(csv.charCodeAt(0)).to.equal(0xfeff);
    expect(csv).to.include('专家与应急处置');
  });
});

describe('the report', () => {
  it('has brand, date, firm, model, limits, coefficients and sources', async () => {
    const el = await render({ ...firm, 'brand-name': 'Harbourline IT' });
    const report = await reportOf(() => el.print());
    const said = report.body.textContent!.replace(/\s+/g, ' ');
    for (const part of [
      'Harbourline IT',
      new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date()),
      'Law firm · United Kingdom · 9 people',
      `Model ${lossModelVersion}`,
      'Not legal advice, not a certification, not a quote',
      'How is this worked out?',
    ]) {
      expect(said).to.include(part);
    }
    expect(report.querySelectorAll('.sources a').length).to.be.greaterThan(5);
    expect(report.documentElement.lang).to.equal('en');
    expect([...report.querySelectorAll('details')].every((one) => one.open)).to.equal(true);
    expect(report.querySelector('input, select')).to.equal(null);
  });

  it('draws the curve with the marks of the firm, and tells how to read it, as the screen does', async () => {
    for (const [lang, said, mark] of [
      ['en', 'Read it from left to right', 'your reserve of £60,000'],
      ['zh-CN', '从左往右看', '储备'],
    ] as const) {
      const el = await render({ ...firm, lang });
      await openResult(el);
      expect(resultText(el)).to.include(said).and.to.include(mark);
      const report = await reportOf(() => el.print());
      const paper = report.body.textContent!.replace(/\s+/g, ' ');
      expect(paper).to.include(said).and.to.include(mark);
      const picture = report.querySelector<HTMLCanvasElement>('.paper-chart')!;
      expect(coloursIn(picture)).to.be.above(7);
      const [curve, ...marks] = Chart.getChart(picture)!.data.datasets;
      expect(curve!.data.length).to.be.greaterThan(10);
      expect(marks).to.have.lengthOf(1);
      el.remove();
    }
  });

  it('holds the range of the average year, and what keeps it wide, as the screen does', async () => {
    const el = await render(firm);
    await openExact(el);
    const report = await reportOf(() => el.print());
    const said = (from: ParentNode, selector: string): string =>
      from.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim();
    expect(said(root(el), '.width')).to.match(/^An average year costs between £/);
    expect(said(report, '.width')).to.equal(said(root(el), '.width'));
    expect(said(report, 'table.open')).to.equal(said(root(el), 'table.open'));
  });

  it('leaves the page as it is, and tells it only when a person opened it', async () => {
    const el = await render(firm);
    let printed = 0;
    el.addEventListener('lifeline-print', () => printed++);
    await reportOf(() => el.print());
    expect(printed).to.equal(0);
    await reportOf(async () => button(el, 'Open the report').click());
    expect(printed).to.equal(1);
    expect(document.title).to.not.include('incident');
  });

  it('says so where the browser holds the window back', async () => {
    const el = await render(firm);
    const { open } = window;
    window.open = () => null;
    button(el, 'Open the report').click();
    window.open = open;
    await el.updateComplete;
    expect(status(el)).to.match(/allow windows/);
  });
});
