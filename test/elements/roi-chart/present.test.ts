import type { RoiChartElement } from '@lifeline-kit/elements/roi-chart/element';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Chart } from '../../../packages/elements/src/shared/chart/chart-pieces.ts';
import { expectAccessible } from '../helpers/axe.ts';
import { drawn, render, root, type } from '../helpers/roi-chart.ts';
import { brand, brandOn } from '../helpers/stage-brand.ts';
import { until } from '../helpers/until.ts';

async function presented(more: Readonly<Record<string, string>> = {}) {
  const el = await render({
    industry: 'manufacturing',
    region: 'US',
    employees: '45',
    present: '',
    ...more,
  });
  await until(() => root(el).querySelector('.stage'));
  return el;
}

const slide = (el: RoiChartElement): string =>
  root(el).querySelector<HTMLElement>('.stage')!.dataset.slide ?? '';

async function goTo(el: RoiChartElement, id: string): Promise<void> {
  for (let i = 0; i < 40 && slide(el) !== id; i++) {
    await sendKeys({ press: 'PageDown' });
    await el.updateComplete;
  }
  expect(slide(el)).to.equal(id);
}

/** Labels of what the picture shows now. */
async function shownIn(el: RoiChartElement): Promise<readonly string[]> {
  await drawn(el);
  const chart = Chart.getChart(root(el).querySelector('canvas')!)!;
  return chart
    .getSortedVisibleDatasetMetas()
    .map(({ index }) => chart.data.datasets[index]!.label!.split(':')[0]!)
    .sort();
}

describe('the return before a room', () => {
  it('is built up by key: cost, then risk, then efficiency, then opportunity, then all', async () => {
    const el = await presented();
    await goTo(el, 'cost');
    expect(await shownIn(el)).to.deep.equal(['Cost']);
    await goTo(el, 'risk');
    expect(await shownIn(el)).to.deep.equal(['Cost', 'Risk']);
    await goTo(el, 'efficiency');
    expect(await shownIn(el)).to.deep.equal(['Cost', 'Efficiency', 'Risk']);
    await goTo(el, 'opportunity');
    expect(await shownIn(el)).to.include('Opportunity');
    await goTo(el, 'whole');
    expect(root(el).querySelector('.headline')).to.equal(null);
    await sendKeys({ press: 'PageDown' });
    await el.updateComplete;
    expect(root(el).querySelector('.headline')).to.not.equal(null);
    expect(await shownIn(el)).to.have.lengthOf(8);
  });

  it('says who offers it, by name and logo', async () => {
    const el = await presented(brand);
    expect(brandOn(root(el))).to.deep.equal(brand);
  });

  it('passes the accessibility audit on every slide', async () => {
    const el = await presented();
    const seen = new Set<string>();
    for (let i = 0; i < 40 && slide(el) !== 'closing'; i++) {
      seen.add(slide(el));
      await expectAccessible(el);
      await sendKeys({ press: 'PageDown' });
      await el.updateComplete;
    }
    await expectAccessible(el);
    expect(seen.size).to.equal(9);
  });

  it('takes the price that the room names, and forgets it for the next room', async () => {
    const el = await presented();
    await goTo(el, 'price');
    const before = el.result!.npv;
    await type(el, 'perYear', '9,000');
    expect(el.result!.npv).to.not.equal(before);
    (root(el).activeElement as HTMLElement | null)?.blur();
    await sendKeys({ press: 'r' });
    await el.updateComplete;
    expect(slide(el)).to.equal('title');
    expect(el.result!.npv).to.equal(before);
  });
});
