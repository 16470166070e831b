import type { LossEstimate } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Chart } from '../../../packages/elements/src/shared/chart/chart-pieces.ts';
import { likelyProfile } from '../../fixtures/any-profile.ts';
import { button, openResult, render, resultText, root } from '../helpers/calculator.ts';
import { fileOf, reportOf, rowsOf, tablesOf } from '../helpers/taken-along.ts';
import { until } from '../helpers/until.ts';

const count = 200;
const each = 10;
const profiles = fc.sample(likelyProfile, { numRuns: count, seed: 1 });
const languages = [
  { lang: 'en', csv: 'Table (CSV)', json: 'Data (JSON)' },
  { lang: 'zh-CN', csv: '表格（CSV）', json: '数据（JSON）' },
] as const;
type Spoken = (typeof languages)[number];

async function show(profile: BusinessProfile, lang: string): Promise<LossCalculatorElement> {
  const el = await render({ lang });
  el.prefill(profile);
  await el.updateComplete;
  await openResult(el);
  return el;
}

async function chartOf(el: LossCalculatorElement): Promise<readonly { x: number; y: number }[]> {
  const canvas = root(el).querySelector('canvas')!;
  canvas.scrollIntoView();
  await until(() => canvas.dataset.drawn !== undefined);
  return Chart.getChart(canvas)!.data.datasets[0]!.data as { x: number; y: number }[];
}

/** Figures as Intl writes them, apart from the code that the element uses. */
function figures(lang: string, currency: string) {
  const base = { style: 'currency', currency } as const;
  const full = new Intl.NumberFormat(lang, { ...base, maximumFractionDigits: 0 });
  const two = { ...base, maximumSignificantDigits: 2 } as const;
  const rough = new Intl.NumberFormat(lang, two);
  const short = new Intl.NumberFormat(lang, { ...two, notation: 'compact' });
  const shortFrom = lang === 'zh-CN' ? 10_000 : 1_000_000;
  const even = (text: string): string => text.replace(/\s/g, ' ');
  return {
    rough: (amount: number) =>
      even((amount < 10 ? full : amount < shortFrom ? rough : short).format(amount)),
    full: (amount: number) => even(full.format(amount)),
  };
}

function expectScreen(el: LossCalculatorElement, lang: string): void {
  const { event, year, currency } = el.result!;
  const { rough, full } = figures(lang, currency);
  const said = resultText(el);
  for (const amount of [event.p10, event.p50, event.p90, event.mean, year.mean].map(rough)) {
    expect(said.includes(amount), `${amount} on screen`).to.equal(true);
  }
  const [rows] = tablesOf(root(el).querySelector('.result')!);
  const amounts = [event.p10, event.p50, event.p90, event.p95, event.mean].map(full);
  expect(rows!.slice(1).map(([, amount]) => amount)).to.deep.equal(amounts);
}

async function expectChart(el: LossCalculatorElement, lang: string): Promise<void> {
  const { year, currency } = el.result!;
  const { full } = figures(lang, currency);
  const points = await chartOf(el);
  const known = new Map(year.exceedance.map(({ loss, chance }) => [loss, chance]));
  for (const { x, y } of points) expect(known.get(x)).to.equal(y);
  expect(points.length).to.be.greaterThan(5);
  const rows = tablesOf(root(el).querySelector('.result')!).at(-1)!.slice(1);
  expect(rows.map(([loss]) => loss)).to.deep.equal(points.map(({ x }) => full(x)));
}

/** The figures of an estimate in the order of the file, its curve left out. */
function inFile({ event, year, chanceOfEvent, direct, indirect, ...rest }: LossEstimate) {
  const { shareOfProfit, chanceAboveProfit, chanceAboveReserve } = rest;
  const known = [shareOfProfit, chanceAboveProfit, chanceAboveReserve].filter(
    (figure) => figure !== undefined,
  );
  const { p10, p50, p90, p95, mean } = event;
  const { in1Year, in3Years, in5Years } = chanceOfEvent;
  const chances = [in1Year, in3Years, in5Years, year.mean, year.low, year.high];
  const parts = [...Object.values(direct), ...Object.values(indirect)];
  return [p10, p50, p90, p95, mean, ...chances, ...known, ...parts].map(String);
}

async function expectFiles(el: LossCalculatorElement, { csv, json }: Spoken): Promise<void> {
  const rows = rowsOf(await fileOf(() => button(el, csv).click()));
  const expected = inFile(el.result!);
  const figuresInFile = rows.slice(1, 1 + expected.length).map(([, , figure]) => figure);
  expect(figuresInFile).to.deep.equal(expected);
  const points = await chartOf(el);
  const curve = rows.slice(-2 * points.length).map(([, , figure]) => figure);
  expect(curve).to.deep.equal(points.flatMap(({ x, y }) => [String(x), String(y)]));
  const file = JSON.parse(await fileOf(() => button(el, json).click()));
  expect(file.result).to.deep.equal(JSON.parse(JSON.stringify(el.result)));
}

async function expectReport(el: LossCalculatorElement): Promise<void> {
  const report = await reportOf(() => el.print());
  const onPaper = tablesOf(report.querySelector('.result')!);
  for (const table of tablesOf(root(el).querySelector('.result')!)) {
    expect(onPaper).to.deep.include(table);
  }
  const headline = (from: ParentNode) => from.querySelector('.headline')!.textContent!.trim();
  expect(headline(report)).to.equal(headline(root(el)));
  report.defaultView!.frameElement!.remove();
}

describe(`screen, chart, table, files and report agree on ${count} random firms`, () => {
  for (let from = 0; from < count; from += each) {
    it(`firms ${from + 1} to ${from + each}`, async () => {
      for (const [index, profile] of profiles.slice(from, from + each).entries()) {
        const spoken = languages[index % 2]!;
        const el = await show(profile, spoken.lang);
        expectScreen(el, spoken.lang);
        await expectChart(el, spoken.lang);
        await expectFiles(el, spoken);
        await expectReport(el);
        el.remove();
      }
    });
  }
});
