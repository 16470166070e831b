import { sources } from '@lifeline-kit/core/sources';
import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import { expect } from '@open-wc/testing';
import {
  openAll,
  opened,
  openResult,
  render,
  resultText,
  root,
  textsOf,
} from '../helpers/calculator.ts';
import { tablesOf } from '../helpers/taken-along.ts';

const firm = { industry: 'legal', region: 'UK', 'annual-revenue': '900000', employees: '9' };
const audiences = ['owner', 'family', 'growth', 'it'] as const;

/** Gives the element that width, and waits for nothing that moves. */
async function widen(el: LossCalculatorElement, width: number): Promise<void> {
  root(el).host.setAttribute('style', `display: block; width: ${width}px`);
  await el.updateComplete;
  for (const move of root(el).getAnimations()) move.finish();
}

const story = (el: LossCalculatorElement): string =>
  root(el).querySelector('.story')!.textContent!.trim();

describe('the story by audience', () => {
  for (const lang of ['en', 'zh-CN']) {
    it(`differs in words and in no figure, ${lang}`, async () => {
      const told = new Set<string>();
      const figures = new Set<string>();
      for (const audience of audiences) {
        const el = await render({ ...firm, lang, audience });
        await openResult(el);
        told.add(story(el));
        figures.add(JSON.stringify([el.result, tablesOf(root(el))]));
        el.remove();
      }
      expect(told.size).to.equal(4);
      expect(figures.size).to.equal(1);
    });
  }
});

describe('the sentences', () => {
  const tiny = { region: 'US', employees: '2', 'annual-revenue': '150000' };

  for (const [audience, soothes, instead] of [
    ['owner', 'Most owners would get through', 'Most of it is due while nobody can work'],
    ['family', 'money a family firm can find', 'out of what was meant for the people'],
  ] as const) {
    it(`make light of no incident that is out of reach, ${audience}`, async () => {
      const within = { ...tiny, 'annual-revenue': '1500000', audience };
      expect(story(await render(within))).to.include(soothes);
      for (const beyond of [
        { ...tiny, audience },
        { ...within, evidence: 'public-record' },
      ]) {
        const told = story(await render(beyond));
        expect(told).to.not.include(soothes);
        expect(told)
          .to.include(instead)
          .and.to.match(/^Half of such incidents cost \$/);
      }
    });
  }

  it('say that the expensive ones pull the average up only where they do', async () => {
    const pulled = await render(tiny);
    expect(pulled.result!.event.mean).to.be.greaterThan(pulled.result!.event.p50);
    expect(resultText(pulled)).to.include('pull it up');
    const capped = await render({ ...tiny, evidence: 'public-record' });
    expect(capped.result!.event.mean).to.be.lessThan(capped.result!.event.p50);
    expect(resultText(capped)).to.not.include('pull it up');
    expect(resultText(capped)).to.include('nine in ten up to');
  });

  it('speak of chances only below a chance', async () => {
    const tail = 'Such a chance looks small';
    const loss = await render({ ...firm, 'annual-profit': '-50000' });
    expect(resultText(loss)).to.include('makes no profit').and.to.not.include(tail);
    const reserve = await render({ ...firm, 'cash-reserve': '60000' });
    expect(resultText(reserve)).to.include('cost more than the reserve is').and.to.include(tail);
  });
});

describe('whose losses', () => {
  const lens = (el: LossCalculatorElement) =>
    [...root(el).querySelectorAll('.more > details')].at(-1) as HTMLDetailsElement;

  it('can be changed by the reader, with a caption for each', async () => {
    const el = await render(firm);
    const claims = el.result!.event.p50;
    await opened(lens(el));
    expect(lens(el).textContent).to.include('insured firms claimed');
    lens(el).querySelectorAll('input')[1]!.click();
    await el.updateComplete;
    expect(el.result!.evidence).to.equal('public-record');
    expect(el.result!.event.p50).to.be.greaterThan(claims * 5);
    expect(lens(el).textContent).to.include('public record');
    el.reset();
    await el.updateComplete;
    expect(el.result!.evidence).to.equal('claims');
  });

  it('says at which rate of which year amounts were converted', async () => {
    const el = await render({ ...firm, currency: 'EUR' });
    await openResult(el);
    const { perUsd, year } = el.result!.exchange!;
    expect(resultText(el)).to.include(String(perUsd)).and.to.include(String(year));
  });

  it('says which sources are past their date, and only then', async () => {
    const { Date: Now } = window;
    const stale = Object.values(sources).map((source) => source.stale);
    const onDay = async (day: string): Promise<string> => {
      window.Date = class extends Now {
        constructor(...given: [] | [string]) {
          super(...((given.length === 0 ? [day] : given) as [string]));
        }
      } as DateConstructor;
      try {
        const el = await render({ ...firm, currency: 'USD', region: 'US' });
        await openResult(el);
        return resultText(el);
      } finally {
        window.Date = Now;
      }
    };
    expect(await onDay('2026-01-01')).to.not.include('past their review date');
    const last = [...stale].sort().at(-1)!;
    const late = new Now(last);
    late.setFullYear(late.getFullYear() + 1);
    expect(await onDay(late.toISOString())).to.include('past their review date: ');
  });
});

describe('numbers are told, not shouted', () => {
  it('leaves no space between Chinese sentences, wherever they stand', async () => {
    const el = await render({ ...firm, lang: 'zh-CN', currency: 'USD', 'annual-profit': '90000' });
    await openAll(el);
    const paragraphs = textsOf(el, 'p, figcaption, caption, td, label');
    expect(paragraphs.length).to.be.greaterThan(60);
    expect(paragraphs.filter((one) => /[。！？] \S/.test(one))).to.deep.equal([]);
  });

  it('says the chances in one, three and five years, and the average of a year', async () => {
    const el = await render(firm);
    const { in1Year, in3Years, in5Years } = el.result!.chanceOfEvent;
    expect(in1Year).to.be.lessThan(in3Years);
    expect(in3Years).to.be.lessThan(in5Years);
    const shown = [...root(el).querySelectorAll('.figures-row dd')].map((one) => one.textContent);
    const percent = (share: number) =>
      new Intl.NumberFormat('en', {
        style: 'percent',
        maximumFractionDigits: share < 0.0995 ? 1 : 0,
      }).format(share);
    expect(shown).to.deep.equal([in1Year, in3Years, in5Years].map(percent));
    const hit = root(el).querySelectorAll('.square.hit');
    expect(hit).to.have.lengthOf(Math.round(in5Years * 100));
  });

  for (const lang of ['en', 'zh-CN']) {
    it(`labels what the costs are in whole words and whole amounts, or leaves it to the table, ${lang}`, async () => {
      const el = await render({ ...firm, lang, currency: 'USD' });
      let shown = 0;
      for (const width of [280, 360, 480, 640]) {
        root(el).host.setAttribute('style', `display: block; width: ${width}px`);
        await el.updateComplete;
        for (const tile of root(el).querySelectorAll('.tile')) {
          const ground = tile.getBoundingClientRect();
          const label = tile.querySelector('.tile-label')!;
          const at = label.getBoundingClientRect();
          if (at.height === 0 || at.top >= ground.bottom - 2) continue; // out of sight
          shown++;
          const amount = document.createRange();
          amount.selectNodeContents(label.querySelector('b')!);
          expect(amount.getClientRects(), `${width} ${label.textContent}`).to.have.lengthOf(1);
          const end = Math.ceil(Math.max(at.right, amount.getBoundingClientRect().right));
          expect(end, `${width} ${label.textContent}`).to.be.at.most(Math.ceil(ground.right));
        }
      }
      expect(shown).to.be.greaterThan(5);
    });
  }

  for (const [lang, width] of [
    ['en', 360],
    ['zh-CN', 360],
    ['en', 640],
    ['en', 1080],
  ] as const) {
    it(`names each cost in its place or in the line below, ${lang}, ${width} px`, async () => {
      const larger = { 'annual-revenue': '2400000', employees: '18', records: '4000' };
      const el = await render({ ...firm, ...larger, lang });
      await widen(el, width);
      const below = root(el).querySelector('.ice + .quiet')!.textContent!;
      const tiles = [...root(el).querySelectorAll('.tile')];
      expect(tiles.length).to.be.at.least(10);
      for (const tile of tiles) {
        const label = tile.querySelector('.tile-label')!;
        const at = label.getBoundingClientRect();
        const isShown = at.height > 0 && at.top < tile.getBoundingClientRect().bottom - 2;
        if (!isShown) expect(below).to.include(label.textContent!.trim());
      }
    });
  }

  for (const width of [360, 700]) {
    it(`draws direct and indirect costs in proportion, ${width} px`, async () => {
      const el = await render(firm);
      await widen(el, width);
      const area = (one: Element): number => {
        const { width, height } = one.getBoundingClientRect();
        return width * height;
      };
      const { direct, indirect, event } = el.result!;
      const halves = [...root(el).querySelectorAll('.half')].map(area);
      const total = halves.reduce((a, b) => a + b, 0);
      const directTotal = Object.values(direct).reduce((a, b) => a + b, 0);
      expect(halves[0]! / total).to.be.closeTo(directTotal / event.mean, 0.01);
      const tiles = [...root(el).querySelectorAll('.half.direct .tile')].map(area);
      const most = Math.max(...Object.values(direct)) / directTotal;
      const least = Object.values(indirect).length;
      expect(least).to.equal(4);
      expect(Math.max(...tiles) / tiles.reduce((a, b) => a + b, 0)).to.be.closeTo(most, 0.02);
    });
  }
});
