import { type Control, controls } from '@lifeline-kit/core/profile';
import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import { expect } from '@open-wc/testing';
import {
  choose,
  field,
  openExact,
  openMethod,
  openResult,
  render,
  resultText,
  root,
  text,
  type,
} from '../helpers/calculator.ts';
import { until } from '../helpers/until.ts';

const clinic = { industry: 'healthcare-provider', region: 'US', employees: '12' };

async function open(attributes: Readonly<Record<string, string>> = clinic) {
  const el = await render(attributes);
  await openExact(el);
  return el;
}

/** How many times higher the average year may be than the lowest that fits the answers. */
const width = (el: LossCalculatorElement): number => el.result!.year.high / el.result!.year.low;
const toldIn = (el: LossCalculatorElement): readonly string[] =>
  [...root(el).querySelectorAll('details.method td')].map((one) => one.textContent!.trim());
const said = (el: LossCalculatorElement): string =>
  ['.width', '.open'].map((part) => root(el).querySelector(part)!.textContent).join();

async function cover(el: LossCalculatorElement, control: Control, coverage: string) {
  const select =
    root(el).querySelectorAll<HTMLSelectElement>('.control select')[controls.indexOf(control)]!;
  select.value = coverage;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await el.updateComplete;
}

const notSure = async (el: LossCalculatorElement, id: string): Promise<void> => {
  root(el).querySelector<HTMLElement>(`#${id}-label + button`)!.click();
  await el.updateComplete;
};

describe('"Make it more exact"', () => {
  it('asks for money, customers, standstill and every control by its coverage', async () => {
    const el = await open();
    for (const id of [
      'annualProfit',
      'cashReserve',
      'customers',
      'yearlyMarginPerCustomer',
      'revenueOnlineShare',
      'workLostShare',
    ]) {
      expect(field(el, id), id).to.not.equal(null);
      expect(root(el).querySelector(`#${id}-label + button`), `${id}: not sure`).to.not.equal(null);
    }
    const selects = root(el).querySelectorAll<HTMLSelectElement>('.control select');
    expect(selects).to.have.lengthOf(controls.length);
    for (const { options } of selects) expect(options).to.have.lengthOf(5);
  });

  for (const [id, answer] of [
    ['annualRevenue', '1800000'],
    ['employees', '12'],
    ['records', '2500'],
    ['revenueOnlineShare', '30'],
    ['workLostShare', '60'],
  ] as const) {
    it(`narrows the year when ${id} is known, and widens it again by "not sure"`, async () => {
      const el = await open({ industry: 'healthcare-provider', region: 'US' });
      const [before, sentence] = [width(el), said(el)];
      await type(el, id, answer);
      expect(width(el)).to.be.lessThan(before);
      expect(said(el)).to.not.equal(sentence);
      await notSure(el, id);
      expect(width(el)).to.equal(before);
      expect(said(el)).to.equal(sentence);
    });
  }

  it('narrows the year with each control that is known', async () => {
    const el = await open();
    let before = width(el);
    for (const control of ['mfa', 'patching', 'edr', 'tested-backups'] as const) {
      await cover(el, control, 'all');
      expect(width(el), control).to.be.lessThan(before);
      before = width(el);
    }
    await cover(el, 'mfa', 'unknown');
    expect(width(el)).to.be.greaterThan(before);
  });

  it('names what still keeps the range wide, widest first', async () => {
    const el = await open();
    const amounts = [...root(el).querySelectorAll('.open tbody tr')].map((row) => row.textContent!);
    expect(amounts[0]).to.include('With nothing known');
    expect(amounts[1]).to.include('All that is still open');
    expect(amounts.length).to.be.greaterThan(3);
  });

  it('says what an incident would do to profit and reserve once they are known', async () => {
    const el = await open();
    expect(resultText(el)).to.include('Tell your yearly profit');
    await type(el, 'annualProfit', '200,000');
    await type(el, 'cashReserve', '50,000');
    const { shareOfProfit, chanceAboveProfit, chanceAboveReserve } = el.result!;
    const percent = (share: number) =>
      new Intl.NumberFormat('en', {
        style: 'percent',
        maximumFractionDigits: share < 0.0995 ? 1 : 0,
      }).format(share);
    for (const share of [shareOfProfit!, chanceAboveProfit!, chanceAboveReserve!]) {
      expect(resultText(el)).to.include(percent(share));
    }
    expect(root(el).querySelectorAll('.flag')).to.have.lengthOf(2);
  });

  it('says it in years where an incident costs more than a year’s profit', async () => {
    const el = await open();
    await type(el, 'annualProfit', '10,000');
    expect(resultText(el)).to.match(/the whole profit of [\d.]+ years/);
    await type(el, 'annualProfit', '-5,000');
    expect(resultText(el)).to.include('makes no profit');
    await type(el, 'annualProfit', '2');
    expect(resultText(el)).to.include('a hundred years');
  });

  it('takes a share as people write it, and refuses one beyond 100', async () => {
    const el = await open();
    await type(el, 'workLostShare', '60');
    expect(el.toJSON()).to.deep.equal(el.result);
    await type(el, 'workLostShare', '140');
    expect(root(el).getElementById('workLostShare-error')!.textContent).to.include('100');
    expect(field(el, 'workLostShare').value).to.equal('140');
  });

  for (const [typed, shown] of [
    ['30%', '30'],
    ['30％', '30'],
    ['0.3', '0.3'],
    ['0.3 %', '0.3'],
    ['33.333', '33.33'],
    ['7', '7'],
  ] as const) {
    it(`shows a share that is typed as "${typed}" as it counts, in the field and everywhere`, async () => {
      const el = await open();
      await openMethod(el);
      await type(el, 'workLostShare', typed);
      expect(root(el).getElementById('workLostShare-error')?.textContent).to.equal(undefined);
      expect(field(el, 'workLostShare').value).to.equal(shown);
      expect(toldIn(el)).to.include(`${shown}%`);
      const slider = field(el, 'workLostShare').closest('.field')!.querySelector('.slider')!;
      expect(slider.getAttribute('aria-valuetext')).to.equal(`${shown}%`);
    });
  }

  it('shows money that the page tells with what it has behind the point', async () => {
    const el = await open({ ...clinic, 'annual-revenue': '1.5', 'cash-reserve': '80000' });
    await openMethod(el);
    expect(field(el, 'annualRevenue').value).to.equal('1.5');
    expect(field(el, 'cashReserve').value).to.equal('80,000');
    expect(toldIn(el)).to.include('$1.50').and.to.include('$80,000');
    await type(el, 'annualRevenue', '1.6');
    expect(field(el, 'annualRevenue').value, 'typed money is whole').to.equal('2');
    expect(toldIn(el)).to.include('$2').and.to.not.include('$1.50');
  });

  it('takes a control that is in place off the list of what would help', async () => {
    const el = await open();
    await openResult(el);
    const savings = (): string => root(el).querySelector('.savings')!.textContent!;
    expect(savings()).to.include('A second step at sign-in');
    await cover(el, 'mfa', 'all');
    expect(savings()).to.not.include('A second step at sign-in');
  });

  it('keeps what it was told of a control when the page changes its language', async () => {
    const el = await open({ ...clinic, lang: 'zh-CN' });
    await cover(el, 'mfa', 'most');
    const select = (): HTMLSelectElement =>
      root(el).querySelectorAll<HTMLSelectElement>('.control select')[controls.indexOf('mfa')]!;
    const label = (): string => select().selectedOptions[0]!.text;
    const before = label();
    el.lang = 'en';
    await until(() => label() !== before);
    expect([select().value, label()]).to.deep.equal(['most', 'In most places']);
  });

  it('tells the widgets of a page what it learned', async () => {
    const one = await render({ ...clinic, profile: 'shared-by-two' });
    const two = await render({ ...clinic, profile: 'shared-by-two' });
    await openExact(one);
    await choose(one, 'industry', 'legal');
    await cover(one, 'mfa', 'all');
    await two.updateComplete;
    expect(two.result!.event).to.deep.equal(one.result!.event);
    expect(text(two)).to.not.include('could not');
  });
});
