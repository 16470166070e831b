import { expectAccessible } from '../helpers/axe.ts';
import {
  all,
  type Checklist,
  find,
  hold,
  openCard,
  openList,
  provider,
  render,
  setItem,
  showPart,
  tick,
  type,
} from '../helpers/checklist.ts';
import { until } from '../helpers/until.ts';

/** Every state that a person can bring about. */
const states: Readonly<
  Record<
    string,
    { with?: Readonly<Record<string, string>>; bring: (el: Checklist) => Promise<void> }
  >
> = {
  empty: { bring: async () => {} },
  answered: {
    bring: async (el) => {
      await tick(el, 'UK');
      await tick(el, 'EU');
      await type(el, 'employees', '40');
    },
  },
  'with a mistake': { bring: (el) => type(el, 'employees', 'many') },
  'statements and gates': {
    with: provider,
    bring: async (el) => {
      await find(el, '.topic-questions input').click();
      await hold(el, 'nist-baseline', 'yes');
      await hold(el, 'iso-27001', 'no');
    },
  },
  'a card and the dates open': {
    with: provider,
    bring: async (el) => {
      await openCard(el, 'cyber-insurance');
      for (const one of all<HTMLDetailsElement>(el, '.more > details, .equal-table'))
        one.open = true;
      await until(() => find(el, '.date'));
    },
  },
  'a checklist, fully open': {
    with: provider,
    bring: async (el) => {
      await openList(el, 'nist-baseline');
      await openList(el, 'cyber-insurance');
      await setItem(el, 'nist-baseline-01', 'accepted-risk');
      await setItem(el, 'nist-baseline-03', 'done');
      for (const one of all<HTMLDetailsElement>(el, '.item details, .about')) one.open = true;
      await until(() => all(el, '.item').every((one) => one.querySelector('dl')));
      // Off the screen nothing is drawn, and nothing could be audited.
      for (const one of all(el, '.list-body')) one.style.contentVisibility = 'visible';
    },
  },
  'gaps for an adviser': {
    with: { ...provider, view: 'adviser' },
    bring: async (el) => {
      await showPart(el, 2);
      await until(() => find(el, '.gap-table'));
    },
  },
  narrow: {
    with: provider,
    bring: async (el) => {
      el.style.width = '320px';
    },
  },
  presenting: {
    with: { ...provider, present: '' },
    bring: (el) => until(() => find(el, '.stage')),
  },
};

describe('lifeline-compliance-checklist is accessible', () => {
  for (const [state, { with: attributes, bring }] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      for (const dir of ['ltr', 'rtl']) {
        it(`${state}, ${theme}, ${dir}`, async () => {
          const lang = dir === 'rtl' ? 'zh-CN' : 'en';
          const el = await render({ ...attributes, theme, dir, lang });
          await bring(el);
          await el.updateComplete;
          await expectAccessible(el);
        });
      }
    }
  }
});
