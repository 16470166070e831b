import { linkWith } from '../../../packages/elements/src/shared/share-link.ts';
import { expectAccessible } from '../helpers/axe.ts';
import {
  answerAll,
  button,
  choose,
  goOn,
  one,
  openAll,
  type Quiz,
  render,
} from '../helpers/quiz.ts';

type Bring = (el: Quiz) => unknown;

const finish: Bring = (el) =>
  answerAll(el, (_, index) => (index % 6 === 5 ? 'unknown' : index % 5));

/** Every state that a reader can see; one more state is one more row. */
const states: Readonly<Record<string, Bring>> = {
  'no answer yet': () => {},
  'an answer': (el) => choose(el, 2),
  'in the middle': async (el) => {
    for (const answer of [0, 'unknown', 4] as const) {
      await choose(el, answer);
      await goOn(el);
    }
  },
  'the result': finish,
  'the result, all of it open': async (el) => {
    await finish(el);
    await openAll(el);
    one(el, '.check [value="no"]').click();
  },
  'nothing answered': (el) => answerAll(el, () => undefined),
  'nothing left to do': (el) => answerAll(el, () => 4),
  'the result of the short form': async (el) => {
    el.form = 'short';
    await el.updateComplete;
    await answerAll(el, () => 1);
  },
  'a comparison that cannot be opened': async (el) => {
    await finish(el);
    await openAll(el);
    one<HTMLInputElement>(el, '.compare [name="link"]').value = 'elsewhere';
    one(el, '.compare [type="submit"]').click();
  },
  'a comparison': async (el) => {
    await finish(el);
    await openAll(el);
    const { model, form, score, dimensions, weights, answers } = el.result!;
    const saved = { model, form, score: score / 2, dimensions, weights, answers, on: '2026-05-01' };
    const link = linkWith(location.href, 'lifeline-maturity', saved);
    one<HTMLInputElement>(el, '.compare [name="link"]').value = link;
    one(el, '.compare [type="submit"]').click();
  },
  'narrow, the result': async (el) => {
    el.style.width = '320px';
    await finish(el);
    await openAll(el);
  },
  branded: async (el) => {
    el.style.setProperty('--lifeline-accent', '#e8c547');
    el.ctaLabel = 'Talk to us';
    el.ctaHref = '/contact';
    await finish(el);
    await openAll(el);
  },
};

for (const [state, bring] of Object.entries(states)) {
  for (const theme of ['light', 'dark']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`${state}, ${theme}, ${dir}`, async () => {
        const el = await render({ theme, dir, lang: dir === 'rtl' ? 'zh-CN' : 'en' });
        await bring(el);
        await el.updateComplete;
        await expectAccessible(el);
      });
    }
  }
}

it('a link in a field, where there is no clipboard', async () => {
  const el = await render();
  await finish(el);
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  button(el, 'Copy a link').click();
  await el.updateComplete;
  Reflect.deleteProperty(navigator, 'clipboard');
  await expectAccessible(el);
});
