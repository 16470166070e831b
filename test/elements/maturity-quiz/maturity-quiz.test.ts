import { scoreMaturity } from '@lifeline-kit/core/maturity';
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '../helpers/axe.ts';
import {
  answerAll,
  asked,
  button,
  choose,
  goOn,
  ids,
  one,
  openAll,
  type Quiz,
  render,
  root,
  text,
} from '../helpers/quiz.ts';
import { until } from '../helpers/until.ts';

describe('lifeline-maturity-quiz', () => {
  it('shows its first question and passes the accessibility audit', async () => {
    const el = await render();
    expect(text(el)).to.include('Question 1 of 20');
    expect(root(el).querySelectorAll('fieldset.question input[type="radio"]')).to.have.lengthOf(6);
    await expectAccessible(el);
  });

  it('asks one question a screen, back and forward, with the focus on it', async () => {
    const el = await render();
    const first = asked(el);
    await choose(el, 2);
    expect(asked(el), 'a choice turns no page').to.equal(first);
    await goOn(el);
    expect(text(el)).to.include('Question 2 of 20');
    expect(asked(el)).to.not.equal(first);
    expect(root(el).activeElement).to.equal(one(el, '#question'));
    button(el, 'Back').click();
    await el.updateComplete;
    await aTimeout(0);
    expect(asked(el)).to.equal(first);
    expect(one<HTMLInputElement>(el, '.option input[value="2"]').checked).to.equal(true);
    expect(root(el).activeElement).to.equal(one(el, '#question'));
  });

  it('tells the page of a start, of steps and of changes', async () => {
    const el = await render();
    const told: string[] = [];
    for (const name of ['lifeline-start', 'lifeline-change', 'lifeline-step']) {
      el.addEventListener(name, () => told.push(name));
    }
    await choose(el, 1);
    setTimeout(() => goOn(el));
    const { detail } = await oneEvent(el, 'lifeline-step');
    expect(detail).to.include({ id: 'B2', index: 1, count: 20 });
    expect(told).to.deep.equal(['lifeline-start', 'lifeline-change', 'lifeline-step']);
  });

  it('stays silent when a page sets a property', async () => {
    const el = await render();
    let fired = 0;
    for (const name of ['lifeline-start', 'lifeline-change', 'lifeline-step', 'lifeline-result']) {
      el.addEventListener(name, () => fired++);
    }
    el.form = 'short';
    el.industry = 'legal';
    await el.updateComplete;
    expect(text(el)).to.include('Question 1 of 5');
    expect(fired).to.equal(0);
  });

  it('gives the score of the model, unrounded', async () => {
    const el = await render();
    const answers = Object.fromEntries(ids.map((id, index) => [id, index % 5]));
    const results: unknown[] = [];
    el.addEventListener('lifeline-result', ({ detail }) => results.push(detail.result));
    await answerAll(el, (id) => answers[id]);
    expect(el.result).to.deep.equal(scoreMaturity(answers));
    expect(results).to.deep.equal([el.result]);
    expect(text(el)).to.include(`${el.result!.score} out of 100`);
    expect(root(el).activeElement).to.equal(one(el, '#stand'));
  });

  it('takes "I don\'t know" as an answer, and lists it', async () => {
    const el = await render();
    await answerAll(el, (id) => (id === 'P3' ? 'unknown' : 3));
    expect(el.result!.findings).to.deep.equal([
      { question: 'P3', dimension: 'crisis', kind: 'unknown' },
    ]);
    expect(text(el)).to.include('This rests on 19 of 20 questions');
    expect(one(el, '.findings').textContent).to.include('If ransomware hit today');
  });

  it('lets a question be skipped, and leads back to it', async () => {
    const el = await render();
    expect(button(el, 'Skip for now')).to.exist;
    await answerAll(el, (id) => (id === 'B2' ? undefined : 4));
    expect(el.result!.findings[0]).to.include({ question: 'B2', kind: 'unanswered' });
    await openAll(el);
    button(el, 'Answer it').click();
    await el.updateComplete;
    await aTimeout(0);
    expect(asked(el)).to.equal('How was the amount decided?');
  });

  it('shows the short form as a first impression, and goes on to the rest', async () => {
    const el = await render();
    one<HTMLInputElement>(el, '[name="form"][value="short"]').click();
    await el.updateComplete;
    expect(text(el)).to.include('Question 1 of 5');
    await answerAll(el, () => 2);
    expect(el.result).to.include({ form: 'short', score: 40, confidence: 0.25 });
    expect(text(el)).to.include('a first impression, no more');
    button(el, 'Answer the other 15').click();
    await el.updateComplete;
    await aTimeout(0);
    expect(text(el)).to.include('Question 2 of 20');
    expect(asked(el)).to.equal('How was the amount decided?');
  });

  it('begins with the short form where the page says so', async () => {
    const el = await render({ form: 'short' });
    expect(text(el)).to.include('Question 1 of 5');
  });

  it('falls back and says so where the page names a form that there is not', async () => {
    const el = document.createElement('lifeline-maturity-quiz');
    el.setAttribute('profile', 'none');
    el.setAttribute('form', 'tiny');
    const told = oneEvent(el, 'lifeline-error');
    document.body.append(el);
    const { detail } = await told;
    expect(detail.message).to.match(/form: "tiny" cannot be used; it must be one of full, short/);
    await el.ready;
    expect(text(el)).to.include('Question 1 of 20');
    el.remove();
  });

  it('tells honestly how long the rest takes', async () => {
    const el = await render();
    expect(text(el)).to.include('about 7 minutes left');
    for (let i = 0; i < 10; i++) {
      await choose(el, 3);
      await goOn(el);
    }
    expect(text(el)).to.match(/about (a minute|[12] minutes) left/);
  });

  it('follows the language of the page', async () => {
    const el = await render({ lang: 'zh-CN' });
    expect(text(el)).to.include('第 1 题，共 20 题');
    await answerAll(el, () => 1);
    expect(text(el)).to.include('您的 90 天计划');
    expect(text(el)).to.not.match(/\bNext\b|\bout of\b/);
    el.lang = 'en';
    await until(() => text(el).includes('Your plan for 90 days'));
  });

  it('takes words of the page in place of its own', async () => {
    const el = await render({ config: '{"texts":{"title":"Ready?","B1":"Who pays?"}}' });
    await until(() => text(el).includes('Ready?'));
    expect(asked(el)).to.equal('Who pays?');
  });

  it('shows every gap once in the plan, in words of both languages', async () => {
    for (const lang of ['en', 'zh-CN']) {
      const el = await render({ lang });
      await answerAll(el, (_, index) => (index % 4 === 3 ? 'unknown' : index % 3));
      expect(root(el).querySelectorAll('.plan li')).to.have.lengthOf(20);
      expect(root(el).querySelectorAll('.plan .first')).to.have.lengthOf(20);
      const measures = [...root(el).querySelectorAll('.plan .measure')].map((each) =>
        each.textContent!.trim(),
      );
      expect(new Set(measures).size).to.equal(20);
    }
  });

  it('draws what its table says', async () => {
    const el = await render();
    await answerAll(el, (_, index) => index % 5);
    const rows = [...root(el).querySelectorAll('.equal-table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent!.trim()),
    );
    const { dimensions } = el.result!;
    expect(rows.map(([, points]) => Number(points))).to.deep.equal(Object.values(dimensions));
    const lengths = [...root(el).querySelectorAll('.arm')].map((arm) => {
      const [x, y] = [arm.getAttribute('x2'), arm.getAttribute('y2')].map(Number);
      return (Math.hypot(x!, y!) - 10) / 90;
    });
    for (const [index, share] of lengths.entries()) {
      expect(share).to.be.closeTo(Object.values(dimensions)[index]! / 20, 0.001);
    }
  });

  it('tells the other widgets of the page which controls are in place', async () => {
    const el = await render({ profile: 'quiz-controls' });
    await answerAll(el, () => 4);
    await openAll(el);
    one<HTMLInputElement>(el, '[name="H05"][value="partly"]').click();
    await el.updateComplete;
    one<HTMLInputElement>(el, '[name="H18"][value="yes"]').click();
    await el.updateComplete;
    const { sharedProfile, known } = await import(
      '../../../packages/elements/src/shared/profile-store.ts'
    );
    expect(known(sharedProfile('quiz-controls')).controls).to.deep.equal({
      edr: 'some',
      encryption: 'all',
    });
    expect(el.result!.score, 'the check is apart from the score').to.equal(100);
    expect(one(el, '.hygiene').textContent).to.match(/70 out of 100 over the 2 questions/);
  });

  for (const width of [280, 320, 360, 640, 1080]) {
    it(`fits a column of ${width} px in both languages`, async () => {
      for (const lang of ['en', 'zh-CN']) {
        const el = await render({ lang });
        el.style.width = `${width}px`;
        await el.updateComplete;
        expect(inside(el), lang).to.be.at.most(width);
        await answerAll(el, () => 1);
        await openAll(el);
        expect(inside(el), lang).to.be.at.most(width);
        el.remove();
      }
    });
  }

  it('keeps the fixed notice whatever the page puts into its slots', async () => {
    const el = await render();
    const own = document.createElement('p');
    own.slot = 'disclaimer';
    el.append(own);
    expect(text(el)).to.include('Not legal advice, not a certification, not a quote');
  });
});

const inside = (el: Quiz): number => one(el, '.root').scrollWidth;
