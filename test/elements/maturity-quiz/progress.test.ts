import { expect } from '@open-wc/testing';
import { asked, choose, goOn, one, type Quiz, render, text } from '../helpers/quiz.ts';

const key = 'lifeline:maturity:kept';

async function answerThree(el: Quiz): Promise<void> {
  for (const answer of [2, 'unknown', 4] as const) {
    await choose(el, answer);
    await goOn(el);
  }
}

describe('progress of lifeline-maturity-quiz', () => {
  afterEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('stays when the element is taken away and comes back', async () => {
    const el = await render();
    await answerThree(el);
    const question = asked(el);
    const { parentNode } = el;
    el.remove();
    parentNode!.append(el);
    await el.updateComplete;
    expect(asked(el)).to.equal(question);
    expect(el.result!.answers).to.deep.equal({ B1: 2, B2: 'unknown', B3: 4 });
  });

  it('stays when a framework makes the element anew', async () => {
    await answerThree(await render({ profile: 'anew' }));
    const el = await render({ profile: 'anew' });
    expect(text(el)).to.include('Question 4 of 20');
    el.reset();
  });

  for (const storage of ['session', 'local'] as const) {
    it(`survives a reload where the page allows ${storage} storage`, async () => {
      const kept = storage === 'local' ? localStorage : sessionStorage;
      const before = await render({ profile: 'kept', storage });
      await answerThree(before);
      const stored = kept.getItem(key)!;
      before.reset();
      kept.setItem(key, stored);
      forgetPage();
      const el = await render({ profile: 'kept', storage });
      expect(text(el)).to.include('Question 4 of 20');
      expect(el.result!.answers).to.deep.equal({ B1: 2, B2: 'unknown', B3: 4 });
      el.reset();
    });
  }

  it('stores nothing unless the page allows it', async () => {
    const el = await render({ profile: 'kept' });
    await answerThree(el);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    el.reset();
  });

  it('leaves out what another version, or another script, left behind', async () => {
    for (const left of [
      'no JSON',
      '{}',
      '{"progress":{"answers":{"B1":"perhaps"},"at":1}}',
      '{"progress":{"answers":{},"at":-4}}',
    ]) {
      localStorage.setItem(key, left);
      forgetPage();
      const el = await render({ profile: 'kept', storage: 'local' });
      expect(text(el), left).to.include('Question 1 of 20');
      el.remove();
    }
    localStorage.setItem(key, '{"progress":{"answers":{"B1":44,"Z9":1,"B2":3},"at":2}}');
    forgetPage();
    const el = await render({ profile: 'kept', storage: 'local' });
    expect(el.result!.answers).to.deep.equal({ B2: 3 });
    el.reset();
  });

  it('forgets everything on reset', async () => {
    const el = await render({ profile: 'kept', storage: 'local' });
    await answerThree(el);
    el.reset();
    await el.updateComplete;
    expect(text(el)).to.include('Question 1 of 20');
    expect(el.result).to.equal(undefined);
    expect(one(el, '.option input:checked')).to.equal(null);
    expect(localStorage.getItem(key)).to.not.match(/B1/);
  });
});

/** As after a reload: the page knows nothing, only its storage does. */
function forgetPage(): void {
  const page = globalThis as { [key: symbol]: { quizzes?: Map<string, unknown> } };
  page[Symbol.for('lifeline')]?.quizzes?.clear();
}
