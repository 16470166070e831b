import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@lifeline-kit/elements/maturity-quiz';
import type { MaturityQuizElement } from '@lifeline-kit/elements/maturity-quiz/element';
import { resultLink } from '../../../packages/elements/src/maturity-quiz/result/result-link.ts';
import type { SavedResult } from '../../../packages/elements/src/maturity-quiz/result/saved-result.ts';
import { expectAccessible } from '../helpers/axe.ts';
import { until } from '../helpers/until.ts';

const ids = ['B', 'R', 'E', 'C', 'P'].flatMap((area) => [1, 2, 3, 4].map((at) => `${area}${at}`));
const all = (option: number): SavedResult['answers'] =>
  Object.fromEntries(ids.map((id) => [id, option]));

const saved = (answers: SavedResult['answers']): SavedResult => ({
  model: '1.0',
  form: 'full',
  answers,
  score: 50,
  dimensions: { budget: 10 },
  weights: { budget: 20 },
  on: '2026-11-20',
});

async function render(attributes: Readonly<Record<string, string>> = {}) {
  const el = document.createElement('lifeline-maturity-quiz');
  el.setAttribute('profile', 'none');
  el.setAttribute('view', 'adviser');
  el.setAttribute('brand-name', 'Harbourline IT');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  await fixture(html`${el}`);
  await el.ready;
  await until(() => root(el).querySelector('.open-result, .adviser, .desk'));
  await el.updateComplete;
  return el;
}

const root = (el: MaturityQuizElement): ShadowRoot => el.shadowRoot!;
const find = <E extends HTMLElement = HTMLInputElement>(el: MaturityQuizElement, what: string): E =>
  root(el).querySelector<E>(what)!;
const headline = (el: MaturityQuizElement): string =>
  find<HTMLElement>(el, '#verdict').textContent!.trim();
const figure = (el: MaturityQuizElement, which: 'claimed' | 'verified'): string =>
  find<HTMLElement>(el, `.figures-row .${which} dd`).textContent!.trim();

/** Opens a result as an adviser does: by the link that the client sent. */
async function opened(
  answers: SavedResult['answers'],
  attributes: Readonly<Record<string, string>> = {},
): Promise<MaturityQuizElement> {
  const el = await render(attributes);
  find(el, '#result-link').value = resultLink('https://client.example/', saved(answers));
  find<HTMLElement>(el, '.open-result button').click();
  await until(() => root(el).querySelector('#verdict'));
  await el.updateComplete;
  return el;
}

async function press(el: MaturityQuizElement, what: string, at = 0): Promise<void> {
  root(el).querySelectorAll<HTMLElement>(what)[at]!.click();
  await el.updateComplete;
}

describe('the adviser view', () => {
  it('asks for a result first, and passes the audit', async () => {
    const el = await render();
    expect(root(el).querySelector('#verdict')).to.equal(null);
    await expectAccessible(el);
  });

  it('says so where nothing can be read', async () => {
    const el = await render();
    find(el, '#result-link').value = 'https://client.example/#lifeline-maturity=e30';
    await press(el, '.open-result button');
    expect(find<HTMLElement>(el, '#open-error').textContent).to.include('no result in it');
    await expectAccessible(el);
  });

  for (const [option, verdict] of [
    [1, 'Not now'],
    [2, 'Work together once the letter is signed'],
    [3, 'Work together'],
  ] as const) {
    it(`tells "${verdict}" where every answer is option ${option}`, async () => {
      const el = await opened(all(option));
      expect(headline(el)).to.equal(verdict);
      await expectAccessible(el);
    });
  }

  it('has no verdict under eighteen answers', async () => {
    const el = await opened({ B1: 4, B2: 4 });
    expect(headline(el)).to.equal('No verdict yet');
    expect(find<HTMLElement>(el, '.verdict').textContent).to.include('2 of 20');
    await expectAccessible(el);
  });

  it('raises the verified score by evidence that was seen', async () => {
    const el = await opened(all(3));
    expect(figure(el, 'claimed')).to.equal('80');
    expect(figure(el, 'verified')).to.equal('40');
    await press(el, '[name="by"]', 1);
    expect(headline(el)).to.equal('Work together once the letter is signed');
    for (const id of ids) await press(el, `[name="mark-${id}"]`, 1);
    expect(figure(el, 'verified')).to.equal('80');
    expect(headline(el)).to.equal('Work together');
  });

  it('counts the red flags that were seen, whatever the score', async () => {
    const el = await opened(all(4));
    await press(el, '.ticks input', 1);
    expect(headline(el)).to.equal('Work together once the letter is signed');
    expect(find<HTMLElement>(el, '.verdict').textContent).to.include('holds the score at 59');
    await press(el, '.ticks input', 2);
    expect(headline(el)).to.equal('No verdict yet');
    await press(el, '.ticks input', 0);
    expect(headline(el)).to.equal('Not now');
    await expectAccessible(el);
  });

  it('weighs the areas otherwise where it is asked to', async () => {
    const el = await opened({ ...all(2), C1: 4, C2: 4, C3: 4, C4: 4 });
    expect(figure(el, 'claimed')).to.equal('52');
    await press(el, '[name="weights"]', 1);
    expect(figure(el, 'claimed')).to.equal('55');
  });

  it('asks in the meeting for what nobody knew, and for what was only told', async () => {
    const el = await opened({ ...all(3), R2: 'unknown' });
    const agenda = find<HTMLElement>(el, '.agenda').textContent!;
    expect(agenda).to.include('When was cyber risk last assessed?');
    expect(agenda).to.include('Budget sheet or ledger line');
    await press(el, '[name="mark-B1"]', 2);
    expect(find<HTMLElement>(el, '.agenda').textContent).to.not.include('Budget sheet or ledger');
  });

  it('fills the letter from every gap, with its area and a day', async () => {
    const el = await opened(all(2));
    await press(el, '.letter-way button');
    await until(() => root(el).querySelector('.measures tbody tr'));
    expect(root(el).querySelectorAll('.measures tbody tr')).to.have.lengthOf(20);
    const paper = find<HTMLElement>(el, '.letter').innerText;
    expect(paper).to.include('40 of 100').and.to.include('Harbourline IT');
    for (const word of ['Not now', 'declin', 'walk away', 'Work together']) {
      expect(paper.toLowerCase()).to.not.include(word.toLowerCase());
    }
    await until(() => find<HTMLElement>(el, '.hash').textContent!.length > 60);
    await expectAccessible(el);
  });

  it('goes from link to letter by keyboard alone', async () => {
    const el = await render();
    find(el, '#result-link').focus();
    await sendKeys({ type: resultLink('https://c.example/', saved(all(2))) });
    await sendKeys({ press: 'Enter' });
    await until(() => root(el).activeElement?.id === 'verdict');
    for (let at = 0; at < 10 && !root(el).activeElement?.closest('.letter-way'); at++) {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await until(() => root(el).activeElement?.id === 'desk-heading');
  });

  it('keeps nothing of the verdict: not in events, storage or the address', async () => {
    const told: string[] = [];
    const el = await render({ storage: 'local', profile: 'adviser-test' });
    for (const name of ['change', 'result', 'step', 'share', 'start']) {
      el.addEventListener(`lifeline-${name}`, (event) => {
        told.push(JSON.stringify((event as CustomEvent).detail));
      });
    }
    find(el, '#result-link').value = resultLink('https://c.example/', saved(all(1)));
    await press(el, '.open-result button');
    await until(() => root(el).querySelector('#verdict'));
    await press(el, '.ticks input', 0);
    await aTimeout(50);
    const kept = `${told.join()} ${JSON.stringify({ ...localStorage })} ${location.href}`;
    expect(kept).to.not.match(/\b(decline|engage|commit|provisional)\b|RF1/);
    localStorage.clear();
  });

  for (const theme of ['light', 'dark']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`is accessible and fits 320 px, all open: ${theme}, ${dir}`, async () => {
        const lang = dir === 'rtl' ? 'zh-CN' : 'en';
        const el = await render({ theme, dir, lang });
        find(el, '#result-link').value = resultLink('https://c.example/', saved(all(2)));
        await press(el, '.open-result button');
        await until(() => root(el).querySelector('#verdict'));
        el.style.width = '320px';
        for (const one of root(el).querySelectorAll('details')) one.open = true;
        await el.updateComplete;
        expect(find<HTMLElement>(el, '.root').scrollWidth).to.be.at.most(320);
        await expectAccessible(el);
      });
    }
  }
});
