import { estimateLoss } from '@lifeline-kit/core/loss';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { workedCases } from '../../fixtures/worked-cases.ts';
import { workedResults } from '../../fixtures/worked-results.ts';
import { expectAccessible } from '../helpers/axe.ts';
import {
  button,
  choose,
  field,
  openMethod,
  openResult,
  render,
  resultText,
  root,
  text,
  type,
} from '../helpers/calculator.ts';
import { until } from '../helpers/until.ts';

const clinic = { industry: 'healthcare-provider', region: 'US', 'annual-revenue': '1800000' };

describe('lifeline-loss-calculator', () => {
  it('shows a result from the first moment and passes the accessibility audit', async () => {
    const el = await render();
    expect(resultText(el)).to.match(/\$[\d,]+ to \$[\d,]+/);
    await expectAccessible(el);
  });

  it('shows the first question before all else, and moves it no more', async () => {
    const place = await fixture(html`<div></div>`);
    const el = document.createElement('lifeline-loss-calculator');
    place.append(el);
    const shown = (id: string): boolean => field(el, id) !== null;
    const first = await new Promise<readonly boolean[]>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!shown('industry')) return;
        observer.disconnect();
        resolve(['region', 'records'].map(shown));
      });
      observer.observe(root(el), { childList: true, subtree: true });
    });
    const top = field(el, 'industry').getBoundingClientRect().top;
    expect(first).to.deep.equal([false, false]);
    expect(root(el).querySelector('.result, .closing')).to.equal(null);
    await el.ready;
    expect(['region', 'records'].map(shown)).to.deep.equal([true, true]);
    expect(field(el, 'industry').getBoundingClientRect().top).to.equal(top);
  });

  for (const { name, profile } of workedCases) {
    it(`${name}: gives the same digits as Node`, () => {
      const index = workedCases.findIndex((one) => one.name === name);
      const { assumptions: _, ...figures } = estimateLoss(profile);
      expect(figures).to.deep.equal(workedResults[index]);
    });
  }

  it('shows the figures of the model', async () => {
    const el = await render(clinic);
    const { event } = el.result!;
    const money = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: 'USD',
      maximumSignificantDigits: 2,
    });
    for (const figure of [event.p10, event.p50, event.p90]) {
      expect(resultText(el)).to.include(money.format(figure));
    }
  });

  it('moves as a person answers, and tells the page', async () => {
    const el = await render();
    const before = el.result!.event.p90;
    setTimeout(() => type(el, 'annualRevenue', '40,000,000'));
    const { detail } = await oneEvent(el, 'lifeline-change');
    expect(detail.result.event.p90).to.be.greaterThan(before);
    expect(detail.element).to.equal('lifeline-loss-calculator');
    expect(el.result!.event.p90).to.equal(detail.result.event.p90);
  });

  it('stays silent when a page sets a property', async () => {
    const el = await render();
    let fired = 0;
    for (const name of ['lifeline-change', 'lifeline-start', 'lifeline-result']) {
      el.addEventListener(name, () => fired++);
    }
    el.setAttribute('employees', '40');
    el.industry = 'legal';
    el.prefill({ records: 100 });
    await el.updateComplete;
    expect(fired).to.equal(0);
    expect(field(el, 'employees').value).to.equal('40');
  });

  it('concludes once every question is answered or not sure', async () => {
    const el = await render(clinic);
    const results: unknown[] = [];
    el.addEventListener('lifeline-result', ({ detail }) => results.push(detail.result));
    await type(el, 'employees', '12');
    expect(results).to.have.lengthOf(0);
    root(el).querySelector<HTMLElement>('#records-label + button')!.click();
    await el.updateComplete;
    expect(results).to.deep.equal([el.result]);
  });

  it('widens the range when a person is not sure', async () => {
    const el = await render({ ...clinic, records: '2500', employees: '8' });
    const width = (): number => el.result!.event.p90 / el.result!.event.p10;
    const known = width();
    root(el).querySelector<HTMLElement>('#industry-label + button')!.click();
    await el.updateComplete;
    expect(width()).to.be.greaterThan(known);
  });

  for (const [typed, message] of [
    ['a dozen', /enter a number, for example 12/],
    ['-4', /0 or more/],
    ['1000000000', /10,000,000 or less/],
    ['2.5', /whole number/],
  ] as const) {
    it(`answers "${typed}" beside the field and keeps what was typed`, async () => {
      const el = await render({ ...clinic, employees: '12' });
      const before = el.result!.event.p50;
      await type(el, 'employees', typed);
      const input = field(el, 'employees');
      expect(input.value).to.equal(typed);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const said = root(el).getElementById('employees-error')!;
      expect(said.textContent).to.match(message);
      expect(input.getAttribute('aria-describedby')).to.include('employees-error');
      expect(el.result!.event.p50).to.equal(before);
      await type(el, 'employees', '14');
      expect(root(el).getElementById('employees-error')).to.equal(null);
    });
  }

  for (const [lang, typed, shown] of [
    ['de', '1.234.567,5', '1.234.568'],
    ['en', '１２３', '123'],
    ['zh-CN', '1.2万', '12,000'],
    ['fr', '3 million', '3 000 000'],
  ] as const) {
    it(`takes ${typed} in ${lang}, and writes it as ${lang} does`, async () => {
      const el = await render({ ...clinic, lang });
      await type(el, 'annualRevenue', typed);
      expect(field(el, 'annualRevenue').value.replace(/\s/g, ' ')).to.equal(shown);
    });
  }

  it('follows the language of the page', async () => {
    const el = await render({ lang: 'zh-CN' });
    expect(text(el)).to.include('一次安全事件');
    el.lang = 'en';
    await until(() => text(el).includes('What would one incident cost'));
    expect(text(el)).to.not.include('一次安全事件');
  });

  it('shows amounts in the currency of the region, and says at which rate', async () => {
    const el = await render({ region: 'UK' });
    await openResult(el);
    expect(resultText(el)).to.include('£');
    expect(text(el)).to.include('0.7822');
    await choose(el, 'region', 'US');
    expect(resultText(el)).to.not.include('£');
  });

  it('keeps its answers when it is taken away and comes back', async () => {
    const el = await render();
    await type(el, 'employees', '33');
    await type(el, 'records', 'plenty');
    const { parentNode } = el;
    el.remove();
    parentNode!.append(el);
    await el.updateComplete;
    expect(field(el, 'employees').value).to.equal('33');
    expect(field(el, 'records').value).to.equal('plenty');
  });

  it('forgets the answers on reset, and only them', async () => {
    const el = await render({ region: 'UK' });
    await type(el, 'employees', '33');
    el.reset();
    await el.updateComplete;
    expect(field(el, 'employees').value).to.equal('');
    expect(field(el, 'region').value).to.equal('UK');
  });

  it('asks one question at a time where the column is narrow', async () => {
    const el = await render();
    el.style.width = '340px';
    const shown = (): string[] =>
      [...root(el).querySelectorAll<HTMLElement>('.question')]
        .filter((one) => one.offsetParent !== null)
        .map((one) => one.querySelector('input, select')!.id);
    expect(shown()).to.deep.equal(['industry']);
    setTimeout(() => button(el, 'Next').click());
    const { detail } = await oneEvent(el, 'lifeline-step');
    expect(detail).to.include({ id: 'region', index: 1, count: 5 });
    await until(() => root(el).activeElement?.id === 'region');
    expect(shown()).to.deep.equal(['region']);
  });

  for (const width of [280, 320, 360, 640, 1080]) {
    it(`fits a column of ${width} px in both languages`, async () => {
      for (const lang of ['en', 'zh-CN']) {
        const el = await render({ ...clinic, lang, records: '6000', employees: '12' });
        el.style.width = `${width}px`;
        await openMethod(el);
        const card = root(el).querySelector<HTMLElement>('.root')!;
        expect(card.scrollWidth, lang).to.be.at.most(width);
        el.remove();
      }
    });
  }

  it('explains itself: formula, answers, every coefficient, linked sources', async () => {
    const el = await render(clinic);
    await openMethod(el);
    const method = root(el).querySelector('details.method')!;
    expect(method.textContent).to.include('What a year costs');
    expect(method.textContent).to.include('Clinic, dental practice');
    const rows = method.querySelectorAll('tbody tr');
    expect(rows.length).to.be.greaterThan(el.result!.assumptions.length);
    const links = [...method.querySelectorAll<HTMLAnchorElement>('.sources a')];
    expect(links.length).to.be.greaterThan(5);
    for (const { protocol, rel } of links) {
      expect(protocol).to.equal('https:');
      expect(rel).to.include('noopener');
    }
  });

  it('counts one year and several', async () => {
    const el = await render(clinic);
    await openMethod(el);
    const rows = [...root(el).querySelectorAll('.figures tbody tr')].map((row) =>
      row.textContent!.replace(/\s+/g, ' ').trim(),
    );
    const stayed = rows.find((row) => row.startsWith('Years a customer would have stayed'));
    expect(stayed).to.match(/ 3 years 1 year – 6 years$/);
    expect(rows.join()).to.not.match(/\b1 (years|people)\b/);
  });

  it('names every coefficient in words, in both languages', async () => {
    for (const lang of ['en', 'zh-CN']) {
      const el = await render({ lang, region: 'UK', evidence: 'public-record' });
      await openMethod(el);
      const ids = el.result!.assumptions.map(({ id }) => id);
      const names = [...root(el).querySelectorAll('.figures th[scope="row"]')].map((cell) =>
        cell.textContent!.trim(),
      );
      expect(names).to.have.lengthOf(ids.length);
      for (const name of names) expect(ids).to.not.include(name);
    }
  });

  it('splits the average incident without a remainder', async () => {
    const el = await render(clinic);
    const { direct, indirect, event } = el.result!;
    const sum = [...Object.values(direct), ...Object.values(indirect)].reduce((a, b) => a + b, 0);
    expect(sum / event.mean).to.be.closeTo(1, 1e-5);
    const rows = root(el).querySelectorAll('.ice .tile');
    const parts = [...Object.values(direct), ...Object.values(indirect)].filter((one) => one > 0);
    expect(rows.length).to.equal(parts.length);
  });

  it('warns beside the result when figures do not fit', async () => {
    const el = await render({ region: 'SG', 'annual-revenue': '3000' });
    const warnings = root(el).querySelector('.warnings')!.textContent;
    expect(warnings).to.match(/no published claims/);
    expect(warnings).to.match(/years of revenue/);
  });

  it('keeps the fixed notice whatever the page puts into its slots', async () => {
    const el = await render();
    const own = document.createElement('p');
    own.slot = 'disclaimer';
    el.append(own);
    expect(text(el)).to.include('Not legal advice, not a certification, not a quote');
  });
});
