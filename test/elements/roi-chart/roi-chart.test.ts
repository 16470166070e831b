import { estimateLoss } from '@lifeline-kit/core/loss';
import { noAnswers, returnLimits } from '@lifeline-kit/core/return-fields';
import { answeredReturn, boughtRisk, guessedReturn, projectReturn } from '@lifeline-kit/core/roi';
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sharedProfile, takeAnswers } from '../../../packages/elements/src/shared/profile-store.ts';
import { expectAccessible } from '../helpers/axe.ts';
import {
  bringGain,
  bringLoss,
  button,
  drawn,
  field,
  openAll,
  openGroup,
  render,
  root,
  text,
  textOf,
  type,
} from '../helpers/roi-chart.ts';
import { until } from '../helpers/until.ts';

const shop = {
  industry: 'manufacturing',
  region: 'US',
  employees: '12',
  'annual-revenue': '3000000',
};
const profile = {
  industry: 'manufacturing',
  region: 'US',
  employees: 12,
  annualRevenue: 3_000_000,
  currency: 'USD',
} as const;

describe('lifeline-roi-chart', () => {
  it('shows a result from the first moment and passes the accessibility audit', async () => {
    const el = await render();
    expect(textOf(el, '.headline')).to.match(/^\$[\d,]+ (more|less) than it costs$/);
    await expectAccessible(el);
  });

  it('says what the core says', async () => {
    const el = await render(shop);
    const guesses = guessedReturn(profile);
    const input = answeredReturn(noAnswers, guesses, boughtRisk(profile, guesses.bought));
    expect(el.result).to.deep.equal(projectReturn(input));
    expect(input.risk.lossPerYearBefore).to.equal(estimateLoss(profile).year.mean);
  });

  it('counts what the checklist of the page was told about closed doors', async () => {
    const el = await render({ ...shop, profile: 'doors' });
    const guessed = field(el, 'perYear').value;
    takeAnswers(sharedProfile('doors'), { openedRevenue: 120_000 });
    await el.updateComplete;
    await openGroup(el, 3);
    expect(field(el, 'newRevenue').value).to.equal('120,000');
    expect(textOf(el, '#newRevenue-guess')).to.equal('From your compliance checklist');
    const guesses = guessedReturn({ ...profile, openedRevenue: 120_000 });
    const risk = boughtRisk(profile, guesses.bought);
    const input = answeredReturn(noAnswers, guesses, risk);
    expect(input.opportunity?.revenuePerYear).to.equal(120_000);
    expect(el.result).to.deep.equal(projectReturn(input));
    await openGroup(el, 0);
    expect(field(el, 'perYear').value).to.equal(guessed);
    await openGroup(el, 3);
    await type(el, 'newRevenue', '50,000');
    expect(textOf(el, '#newRevenue-guess')).to.equal('');
  });

  it('marks each guess as one until it is answered', async () => {
    const el = await render(shop);
    const guess = (): string => textOf(el, '#perYear-guess');
    const { low, likely, high } = guessedReturn(profile).perYear;
    expect(guess()).to.include(`$${low.toLocaleString('en')}`);
    expect(guess()).to.include(`$${high.toLocaleString('en')}`);
    expect(field(el, 'perYear').value).to.equal(likely.toLocaleString('en'));
    await type(el, 'perYear', '9,000');
    expect(guess()).to.equal('');
    expect(field(el, 'perYear').value).to.equal('9,000');
  });

  it('counts on more when a person is not sure', async () => {
    const el = await render(shop);
    const width = (): number => el.result!.npvRange.p90 - el.result!.npvRange.p10;
    const before = width();
    root(el).querySelector<HTMLElement>('#perYear-label + button')!.click();
    await el.updateComplete;
    expect(width()).to.be.greaterThan(before);
    expect(textOf(el, '#perYear-guess')).to.match(/^Not sure/);
    expect(field(el, 'perYear').value).to.equal('');
  });

  it('shows a share as it counts, in the field and in what went in', async () => {
    const el = await render(shop);
    await openGroup(el, 2);
    await openAll(el);
    await type(el, 'creditShare', '0.36％');
    expect(field(el, 'creditShare').value).to.equal('0.36');
    expect(textOf(el, '.method .figures')).to.include('0.36%');
  });

  it('moves as a person answers, and tells the page', async () => {
    const el = await render(shop);
    const before = el.result!.npv;
    setTimeout(() => type(el, 'perYear', '1,000'));
    const { detail } = await oneEvent(el, 'lifeline-change');
    expect(detail.result.npv).to.be.greaterThan(before);
    expect(detail.element).to.equal('lifeline-roi-chart');
    expect(el.result).to.deep.equal(detail.result);
  });

  it('concludes once the price and the size of the firm are known', async () => {
    const el = await render({ region: 'US' });
    const results: unknown[] = [];
    el.addEventListener('lifeline-result', ({ detail }) => results.push(detail.result));
    await type(el, 'perYear', '9,000');
    expect(results).to.have.lengthOf(0);
    await openGroup(el, 2);
    await type(el, 'employees', '12');
    expect(results).to.deep.equal([el.result]);
  });

  it('stays silent when a page sets a property', async () => {
    const el = await render();
    let fired = 0;
    for (const name of ['lifeline-change', 'lifeline-start', 'lifeline-result']) {
      el.addEventListener(name, () => fired++);
    }
    el.setAttribute('employees', '40');
    el.industry = 'legal';
    el.prefill({ annualRevenue: 100_000 });
    await el.updateComplete;
    expect(fired).to.equal(0);
  });

  for (const [typed, message] of [
    ['a lot', /enter a number, for example 9,000/],
    ['-4', /0 or more/],
    ['9e99', /enter a number/],
  ] as const) {
    it(`answers "${typed}" beside the field and keeps what was typed`, async () => {
      const el = await render(shop);
      const before = el.result!.npv;
      await type(el, 'perYear', typed);
      expect(field(el, 'perYear').value).to.equal(typed);
      expect(field(el, 'perYear').getAttribute('aria-invalid')).to.equal('true');
      expect(textOf(el, '#perYear-error')).to.match(message);
      expect(el.result!.npv).to.equal(before);
    });
  }

  it('leads from group to group, and tells the page', async () => {
    const el = await render(shop);
    setTimeout(() => button(el, 'Next: What stops when systems stop').click());
    const { detail } = await oneEvent(el, 'lifeline-step');
    expect(detail).to.include({ id: 'stop', index: 1, count: 4 });
    const open = (): readonly HTMLDetailsElement[] => [
      ...root(el).querySelectorAll<HTMLDetailsElement>('.group[open]'),
    ];
    await until(() => root(el).activeElement === open()[0]?.querySelector('summary'));
    expect(open()).to.have.lengthOf(1);
    await openGroup(el, 3);
    button(el, 'See what comes of it').click();
    expect(root(el).activeElement!.className).to.equal('result');
  });

  it('halves every claim, and says beforehand what comes of it', async () => {
    const el = await render(shop);
    const whole = el.result!;
    root(el).querySelector<HTMLElement>('[role="switch"]')!.click();
    await el.updateComplete;
    const half = el.result!;
    expect(half.halved).to.equal(true);
    expect(half.years[0]!.risk).to.equal(whole.years[0]!.risk / 2);
    expect(half.years[0]!.cost).to.equal(whole.years[0]!.cost);
    expect(root(el).querySelector('[role="switch"]')!.getAttribute('aria-checked')).to.equal(
      'true',
    );
  });

  it('looks at one to five years', async () => {
    const el = await render(shop);
    for (const years of [5, 1]) {
      root(el).querySelectorAll<HTMLElement>('input[name="years"]')[years - 1]!.click();
      await el.updateComplete;
      expect(el.result!.years).to.have.lengthOf(years);
      expect(root(el).querySelectorAll('.years-table thead th')).to.have.lengthOf(years + 2);
    }
  });

  it('counts only the protection that is bought', async () => {
    const el = await render(shop);
    await openGroup(el, 2);
    const boxes = [...root(el).querySelectorAll<HTMLInputElement>('.bought input')];
    expect(boxes.filter(({ checked }) => checked)).to.have.lengthOf(6);
    for (const box of boxes) if (box.checked) box.click();
    await el.updateComplete;
    expect(el.result!.years[0]!.risk).to.equal(0);
  });

  it('tells a manufacturer of the stopped line, and a law firm of the supply chain', async () => {
    const plant = await render(shop);
    expect(textOf(plant, '.result')).to.match(/A line that stands still costs \$[\d,]+ an hour/);
    const firm = await render({ ...shop, industry: 'legal' });
    expect(textOf(firm, '.result')).to.match(
      /admit to their supply chain .* worth \$[\d,]+ a year/,
    );
  });

  it('tells the same figures to each audience in its own words', async () => {
    const told = new Set<string>();
    const figures = new Set<number>();
    for (const audience of ['owner', 'family', 'growth', 'it']) {
      const el = await render({ ...shop, audience });
      told.add(textOf(el, '.story'));
      figures.add(el.result!.npv);
    }
    expect(told.size).to.equal(4);
    expect(figures.size).to.equal(1);
  });

  it('names what has no price, and prices none of it', async () => {
    const el = await render(shop);
    const items = root(el).querySelectorAll('.unpriced li');
    expect(items).to.have.lengthOf(5);
    for (const item of items) expect(item.textContent).to.not.match(/[\d$€£¥]/);
  });

  it('asks for every figure of the projection once', async () => {
    const el = await render(shop);
    const asked: string[] = [];
    for (let group = 0; group < 4; group++) {
      await openGroup(el, group);
      asked.push(
        ...[...root(el).querySelectorAll('.group[open] .field input')].map(({ id }) => id),
      );
    }
    asked.push(...[...root(el).querySelectorAll('.own-guesses input')].map(({ id }) => id));
    const fields = asked.filter((id) => id in returnLimits);
    expect(fields.sort()).to.deep.equal(Object.keys(returnLimits).sort());
  });

  it('lets nobody claim to an insurer what is only partly there', async () => {
    const el = await render({ region: 'US' });
    el.prefill({ controls: { mfa: 'most', training: 'all', patching: 'none' } });
    await el.updateComplete;
    const answers = [...root(el).querySelectorAll<HTMLElement>('[data-answer]')];
    const of = (answer: string) => answers.filter(({ dataset }) => dataset.answer === answer);
    expect(of('yes')).to.have.lengthOf(1);
    expect(of('not-yet')).to.have.lengthOf(2);
    expect(of('find-out')).to.have.lengthOf(7);
  });

  it('warns where a figure is absurd', async () => {
    const el = await render(shop);
    await type(el, 'perYear', '1');
    await type(el, 'setup', '1');
    await type(el, 'staffHoursPerYear', '0');
    const warnings = textOf(el, '.warnings');
    expect(warnings).to.match(/No protection does/);
    expect(warnings).to.match(/within a month/);
  });

  it('keeps its answers when it is taken away and comes back', async () => {
    const el = await render(shop);
    await type(el, 'perYear', '9,000');
    await drawn(el);
    const { parentNode } = el;
    el.remove();
    parentNode!.append(el);
    await el.updateComplete;
    expect(field(el, 'perYear').value).to.equal('9,000');
    const chart = await drawn(el);
    expect(chart.querySelector('[data-drawn]')).to.not.equal(null);
  });

  it('forgets the answers on reset, and only them', async () => {
    const el = await render(shop);
    const before = el.result!.npv;
    await bringLoss(el);
    el.reset();
    await el.updateComplete;
    expect(el.result!.npv).to.equal(before);
  });

  it('takes a person at their word in the language of the page', async () => {
    const el = await render({ ...shop, lang: 'zh-CN' });
    await type(el, 'perYear', '1.2万');
    expect(field(el, 'perYear').value).to.equal('12,000');
    expect(text(el)).to.include('花在防护上的钱');
  });

  it('follows the losses that the calculator of the page shows', async () => {
    const el = await render(shop);
    const before = el.result!.years[0]!.risk;
    const other = document.createElement('div');
    document.body.append(other);
    Object.assign(other, { result: estimateLoss(profile, { evidence: 'public-record' }) });
    other.dispatchEvent(new Event('lifeline-change', { bubbles: true, composed: true }));
    await el.updateComplete;
    expect(el.result!.years[0]!.risk).to.be.greaterThan(2 * before);
    other.remove();
  });

  it('keeps the fixed notice whatever the page puts into its slots', async () => {
    const el = await render();
    const own = document.createElement('p');
    own.slot = 'disclaimer';
    el.append(own);
    expect(text(el)).to.include('Not legal advice, not a certification, not a quote');
  });

  for (const width of [280, 320, 360, 640, 1080]) {
    it(`fits a column of ${width} px in both languages`, async () => {
      for (const lang of ['en', 'zh-CN']) {
        const el = await render({ ...shop, lang });
        el.style.width = `${width}px`;
        for (const one of root(el).querySelectorAll<HTMLDetailsElement>('details:not(.group)')) {
          one.open = true;
        }
        await openGroup(el, 2);
        const card = root(el).querySelector<HTMLElement>('.root')!;
        expect(card.scrollWidth, lang).to.be.at.most(width);
        el.remove();
      }
    });
  }

  it('keeps of a pasted book what a number may have, and says that it is none', async () => {
    const el = await render(shop);
    const before = el.result;
    await type(el, 'perYear', 'x'.repeat(1_000_000));
    expect(field(el, 'perYear').value).to.equal('x'.repeat(100));
    expect(textOf(el, '#perYear-error')).to.include('9,000');
    expect(el.result).to.deep.equal(before);
  });

  it('keeps a button as high as its words when its column changes', async () => {
    const heightsAt = async (...widths: number[]): Promise<readonly number[]> => {
      const el = await render(shop);
      el.style.maxWidth = 'none';
      const boxes = ['.group-fields > button', '.group'].map((one) => root(el).querySelector(one)!);
      const heights = () => boxes.map((box) => box.getBoundingClientRect().height);
      for (const width of widths) {
        el.style.width = `${width}px`;
        heights();
        await aTimeout(100); // the size of a container counts from the next frame on
      }
      const last = heights();
      el.remove();
      return last;
    };
    const [wide, narrow] = [await heightsAt(1280), await heightsAt(1000)];
    expect(narrow[0]).to.be.above(wide[0]!);
    expect(await heightsAt(1280, 1000)).to.deep.equal(narrow);
    expect(await heightsAt(1000, 1280)).to.deep.equal(wide);
  });

  it('turns round when the figures do', async () => {
    const el = await render(shop);
    await bringGain(el);
    expect(root(el).querySelector('.headline')!.className).to.not.include('negative');
    expect(textOf(el, '.headline')).to.include('more than it costs');
  });
});
