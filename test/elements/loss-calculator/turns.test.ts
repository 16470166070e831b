import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import { aTimeout, expect } from '@open-wc/testing';
import { breath } from '../../../packages/elements/src/shared/breath.ts';
import { Chart } from '../../../packages/elements/src/shared/chart/chart-pieces.ts';
import {
  button,
  field,
  openExact,
  opened,
  openResult,
  render,
  resultText,
  root,
} from '../helpers/calculator.ts';
import { fileOf } from '../helpers/taken-along.ts';
import { until } from '../helpers/until.ts';

const firm = { industry: 'legal', region: 'US', records: '1500', 'annual-revenue': '900000' };

/** Types a number and stays in the field. */
function typing(el: LossCalculatorElement, id: string, value: string): void {
  const input = field(el, id);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Makes this device so many times as quick, whatever it has to do beside the test. @returns ends it */
function speed(times: number): () => void {
  const { now } = performance;
  performance.now = () => now.call(performance) / times;
  return () => {
    performance.now = now;
  };
}

async function renderOn(times: number): Promise<LossCalculatorElement> {
  const end = speed(times);
  const el = await render(firm);
  end();
  return el;
}

/** Lets what was promised go on, while no timer rings and no frame is drawn. */
async function promises(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await undefined;
}

const headline = (el: LossCalculatorElement): string =>
  root(el).querySelector('.headline')!.textContent!;
const sliderOf = (el: LossCalculatorElement, id: string): HTMLInputElement =>
  field(el, id).closest('.field')!.querySelector('.slider')!;

describe('while somebody types', () => {
  it('shows the answer in its controls at once, and the result when the typing pauses', async () => {
    const el = await render(firm);
    const [before, slid] = [headline(el), sliderOf(el, 'annualRevenue').value];
    typing(el, 'annualRevenue', '40,000,000');
    await promises();
    expect(sliderOf(el, 'annualRevenue').value).to.not.equal(slid);
    expect(headline(el)).to.equal(before);
    await el.updateComplete;
    expect(headline(el)).to.not.equal(before);
  });

  it('tells the page of each pause once, with the result of what was typed last', async () => {
    const el = await render(firm);
    const told: unknown[] = [];
    el.addEventListener('lifeline-change', ({ detail }) => told.push(detail.result));
    for (const typed of ['4', '40', '400']) typing(el, 'employees', typed);
    await el.updateComplete;
    expect(told).to.deep.equal([el.result]);
    expect(headline(el)).to.equal(headline(await render({ ...firm, employees: '400' })));
  });

  it('moves no picture on a slow device, and moves them on any other', async () => {
    const answer = async (el: LossCalculatorElement): Promise<void> => {
      typing(el, 'annualRevenue', '40,000,000');
      await el.updateComplete;
    };
    const quick = await renderOn(1000);
    let moves = 0;
    root(quick).addEventListener('transitionend', () => moves++);
    await answer(quick);
    if (matchMedia('(prefers-reduced-motion: no-preference)').matches) await until(() => moves > 0);
    const slow = await renderOn(0.001);
    await answer(slow);
    expect(root(slow).querySelectorAll('.dot')).to.have.length(20);
    expect(root(slow).getAnimations()).to.deep.equal([]);
  });

  it('follows somebody who goes on without a pause', async () => {
    const end = speed(5);
    const el = await render(firm);
    const before = headline(el);
    for (let millions = 10; millions < 110 && headline(el) === before; millions++) {
      typing(el, 'annualRevenue', `${millions}000000`);
      await aTimeout(40);
    }
    end();
    expect(headline(el)).to.not.equal(before);
  });

  it('draws the curve of an answer that comes when all parts but the last are drawn', async () => {
    const el = await render(firm);
    await openResult(el);
    const canvas = root(el).querySelector('canvas')!;
    canvas.scrollIntoView();
    await until(() => canvas.dataset.drawn !== undefined);
    // A task after the curve only what closes the round is left.
    const drawn = new Promise<void>((resolve) => {
      const observer = new MutationObserver(async () => {
        observer.disconnect();
        await breath();
        typing(el, 'annualRevenue', '70,000,000');
        resolve();
      });
      const curve = canvas.closest('.more > details')!;
      observer.observe(curve, { subtree: true, childList: true, characterData: true });
    });
    typing(el, 'annualRevenue', '9,000,000');
    await drawn;
    await el.updateComplete;
    const points = Chart.getChart(canvas)!.data.datasets[0]!.data as { x: number; y: number }[];
    const losses = el.result!.year.exceedance.map(({ loss }) => loss);
    expect(losses).to.include.members(points.map(({ x }) => x));
  });

  it('draws the profit and the reserve into the curve as they are told', async () => {
    const el = await render(firm);
    await openResult(el);
    const canvas = root(el).querySelector('canvas')!;
    canvas.scrollIntoView();
    await until(() => canvas.dataset.drawn !== undefined);
    const marked = (): readonly unknown[] =>
      Chart.getChart(canvas)!
        .data.datasets.slice(1)
        .map(({ data }) => (data[0] as { x: number }).x);
    expect(marked()).to.deep.equal([]);
    await openExact(el);
    for (const [field, amount] of [
      ['annualProfit', 210_000],
      ['annualProfit', 50_000],
      ['cashReserve', 30_000],
    ] as const) {
      typing(el, field, String(amount));
      await el.updateComplete;
      await until(() => marked().includes(amount));
    }
    expect(marked()).to.deep.equal([50_000, 30_000]);
  });

  it('gives the result that belongs to the answer to whoever asks meanwhile', async () => {
    const el = await render(firm);
    typing(el, 'employees', '400');
    const { result } = await render({ ...firm, employees: '400' });
    expect(el.result).to.deep.equal(result);
    typing(el, 'employees', '4000');
    const file = JSON.parse(await fileOf(() => button(el, 'Data (JSON)').click()));
    expect(file.answers.employees).to.equal(4000);
    expect(file.result.event).to.deep.equal(el.result!.event);
  });

  it('does not wait for a pause once the field is left', async () => {
    const el = await renderOn(1000);
    const before = headline(el);
    const { setTimeout: real } = window;
    // Where no timer rings but those that ring at once, only leaving ends the pause.
    const stopped = (job: () => void, time = 0) => (time > 0 ? 0 : real(job));
    window.setTimeout = stopped as typeof setTimeout;
    typing(el, 'annualRevenue', '40,000,000');
    field(el, 'annualRevenue').dispatchEvent(new Event('change', { bubbles: true }));
    await el.updateComplete;
    window.setTimeout = real;
    expect(headline(el)).to.not.equal(before);
  });

  it('prints what was answered, without a pause', async () => {
    const el = await render(firm);
    const before = headline(el);
    typing(el, 'annualRevenue', '40,000,000');
    await promises();
    dispatchEvent(new Event('beforeprint'));
    expect(headline(el)).to.not.equal(before);
    expect(resultText(el)).to.include('4 of 5');
  });

  it('forgets on reset what was not told yet', async () => {
    const el = await render(firm);
    const before = headline(el);
    let told = 0;
    el.addEventListener('lifeline-change', () => told++);
    typing(el, 'employees', '400');
    el.reset();
    await el.updateComplete;
    expect([told, headline(el)]).to.deep.equal([0, before]);
  });
});

it('makes what stands behind a heading once somebody opens that, and keeps it up to date', async () => {
  const el = await render(firm);
  const inside = '.result :is(table, canvas, fieldset)';
  expect(root(el).querySelectorAll(inside)).to.have.lengthOf(0);
  const savings = root(el).querySelectorAll<HTMLDetailsElement>('.more > details')[1]!;
  await opened(savings);
  const most = (): string => savings.querySelector('td')!.textContent!;
  const [before] = [most()];
  typing(el, 'annualRevenue', '40,000,000');
  await el.updateComplete;
  expect(most()).to.not.equal(before);
  expect(root(el).querySelectorAll(inside)).to.have.lengthOf(1);
  // What was closed meanwhile is drawn anew when it is opened again.
  savings.open = false;
  typing(el, 'annualRevenue', '900,000');
  await el.updateComplete;
  await opened(savings);
  expect(most()).to.equal(before);
});

it('asks for what makes it more exact once somebody opens that', async () => {
  const el = await render(firm);
  expect(root(el).querySelector('#annualProfit')).to.equal(null);
  await openExact(el);
  typing(el, 'annualProfit', '200000');
  await el.updateComplete;
  expect(root(el).querySelectorAll('.flag')).to.have.lengthOf(1);
});
