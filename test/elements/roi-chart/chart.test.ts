import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Chart } from '../../../packages/elements/src/shared/chart/chart-pieces.ts';
import { coloursIn } from '../helpers/colours-in.ts';
import { drawn, render, root, textOf, type } from '../helpers/roi-chart.ts';
import { fileOf } from '../helpers/taken-along.ts';
import { until } from '../helpers/until.ts';

const firm = { industry: 'manufacturing', region: 'US', employees: '45' };

async function charted(attributes: Readonly<Record<string, string>> = firm, width?: number) {
  const el = await render(attributes);
  if (width !== undefined) el.parentElement!.style.width = `${width}px`;
  const box = await drawn(el);
  const chart = Chart.getChart(box.querySelector('canvas')!)!;
  return { el, box, chart };
}

describe('the picture of the return', () => {
  it('is read year by year with the keyboard, and points at what it tells', async () => {
    const { el, box, chart } = await charted();
    box.focus();
    expect(box.getAttribute('aria-valuetext')).to.match(/^Start: cost \$[\d,]+/);
    for (const [key, says] of [
      ['ArrowRight', /^Year 1: risk \$/],
      ['End', /^Year 3: .*opportunity \$[\d,]+/],
      ['ArrowRight', /^Year 3/],
      ['ArrowLeft', /^Year 2/],
      ['Home', /^Start/],
    ] as const) {
      await sendKeys({ press: key });
      await el.updateComplete;
      expect(box.getAttribute('aria-valuetext')).to.match(says);
    }
    await sendKeys({ press: 'ArrowRight' });
    await el.updateComplete;
    expect(box.getAttribute('aria-valuenow')).to.equal('1');
    const shown = chart.tooltip!.dataPoints;
    expect(shown.length).to.equal(chart.data.datasets.length);
    for (const { dataIndex } of shown) expect(dataIndex).to.equal(1);
    box.blur();
    expect(chart.getActiveElements()).to.have.lengthOf(0);
  });

  for (const [width, named] of [
    [240, undefined],
    [640, ['Start', 'Year 1', 'Year 2', 'Year 3']],
  ] as const) {
    it(`names no year over another in ${width} px, and all of them where there is room`, async () => {
      const { chart } = await charted(firm, width);
      const { x } = chart.scales;
      const names = x!.ticks.map(({ label }) => String(label));
      if (named) expect(names).to.deep.equal(named);
      expect(names[0]).to.equal('Start');
      const pen = chart.ctx;
      const ends = names.map((name, index) => {
        const half = pen.measureText(name).width / 2;
        const middle = x!.getPixelForTick(index);
        return [middle - half, middle + half] as const;
      });
      for (const [index, [from]] of ends.entries()) {
        if (index > 0) expect(from, names[index]).to.be.at.least(ends[index - 1]![1]);
      }
    });
  }

  it('goes the other way where one reads from the right', async () => {
    const { el, box } = await charted({ ...firm, dir: 'rtl' });
    box.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await el.updateComplete;
    expect(box.getAttribute('aria-valuenow')).to.equal('1');
  });

  it('leaves out what the legend is told to leave out, and keeps its scale', async () => {
    const { el, chart } = await charted();
    const { min, max } = chart.scales.y!;
    const keys = [...root(el).querySelectorAll<HTMLElement>('.key')];
    expect(keys).to.have.lengthOf(6);
    for (const key of keys) {
      key.click();
      await el.updateComplete;
      expect(key.getAttribute('aria-pressed')).to.equal('false');
    }
    expect(chart.getVisibleDatasetCount()).to.equal(0);
    expect([chart.scales.y!.min, chart.scales.y!.max]).to.deep.equal([min, max]);
    for (const key of keys) key.click();
    await el.updateComplete;
    expect(chart.getVisibleDatasetCount()).to.equal(8);
  });

  it('tells its areas apart by patterns, and the legend by the same', async () => {
    const { el, chart } = await charted();
    const fills = chart.data.datasets
      .filter(({ label }) => !/Added up|One in ten/.test(label ?? ''))
      .map(({ backgroundColor }) => backgroundColor);
    expect(fills).to.have.lengthOf(5);
    expect(fills.filter((fill) => fill instanceof CanvasPattern)).to.have.lengthOf(4);
    const swatches = [...root(el).querySelectorAll('.swatch')].map(
      (one) => getComputedStyle(one).backgroundImage,
    );
    expect(new Set(swatches).size).to.equal(6);
  });

  it('follows its figures, its theme and its container', async () => {
    const { el, chart } = await charted({ ...firm, theme: 'light' });
    const before = JSON.stringify(chart.data.datasets[0]!.data);
    const colour = chart.data.datasets[0]!.borderColor;
    await type(el, 'perYear', '900');
    expect(JSON.stringify(chart.data.datasets[0]!.data)).to.not.equal(before);
    el.theme = 'dark';
    await el.updateComplete;
    await until(() => chart.data.datasets[0]!.borderColor !== colour);
    el.style.width = '340px';
    await until(() => chart.width < 340);
  });

  it('is gone with its element, and comes back with it, without a leak', async () => {
    const { el, box, chart } = await charted();
    const { parentNode } = el;
    for (let i = 0; i < 3; i++) {
      el.remove();
      expect(Chart.getChart(box.querySelector('canvas')!)).to.equal(undefined);
      parentNode!.append(el);
      await el.updateComplete;
      await drawn(el);
      await until(() => Chart.getChart(box.querySelector('canvas')!));
    }
    expect(chart.ctx).to.equal(null);
    expect(Object.keys(Chart.instances)).to.have.lengthOf(1);
    el.remove();
    expect(Object.keys(Chart.instances)).to.have.lengthOf(0);
  });

  it('can be taken along as a picture', async () => {
    const { el } = await charted();
    const [png] = [...root(el).querySelectorAll<HTMLElement>('.chart-files button')];
    const { click } = HTMLAnchorElement.prototype;
    const { createObjectURL } = URL;
    let blob: Blob | undefined;
    URL.createObjectURL = (one: Blob) => {
      blob = one;
      return createObjectURL(one);
    };
    HTMLAnchorElement.prototype.click = () => {};
    png!.click();
    await until(() => blob);
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    const signature = new Uint8Array(await blob!.slice(0, 4).arrayBuffer());
    expect(String.fromCharCode(...signature)).to.equal('\x89PNG');
    expect(
      coloursIn(await createImageBitmap(blob!)),
      'the ground, four series, the line, its band, axes',
    ).to.be.above(7);
  });

  it('can be taken along as a table', async () => {
    const { el } = await charted();
    const [, csv] = [...root(el).querySelectorAll<HTMLElement>('.chart-files button')];
    const file = await fileOf(() => csv!.click());
    expect(file).to.include('Risk: loss avoided');
    expect(textOf(el, '.years-table')).to.include('Risk: loss avoided');
  });
});
