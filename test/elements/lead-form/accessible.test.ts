import type { LeadProgress, LeadService } from '@lifeline-kit/core/lead';
import type {
  LeadFormElement,
  LifelineLeadPrepareEvent,
  LifelineLeadRequestEvent,
} from '@lifeline-kit/elements/lead-form/element';
import { expect } from '@open-wc/testing';
import { wholeLead } from '../../fixtures/leads.ts';
import { expectAccessible } from '../helpers/axe.ts';
import { until } from '../helpers/until.ts';
import '@lifeline-kit/elements/lead-form';
import { control, form, press, typeInto } from './helpers.ts';

type Bring = (el: LeadFormElement) => Promise<void>;

const sent =
  (progress: LeadProgress): Bring =>
  async (el) => {
    el.addEventListener('lifeline-lead-request', (event) => {
      (event as unknown as LifelineLeadRequestEvent).take()?.(progress);
    });
    await typeInto(el, 'email', 'ada@example.com');
    await press(el, el.shadowRoot!.querySelector('.send')!.textContent!.trim());
    await until(() => el.shadowRoot!.querySelector(`[data-state="${progress.state}"]`));
  };

const states: Readonly<Record<string, Bring>> = {
  empty: async () => {},
  'with mistakes': async (el) => {
    await typeInto(el, 'email', 'ada');
    await press(el, el.shadowRoot!.querySelector('.send')!.textContent!.trim());
    await until(() => el.shadowRoot!.querySelector('.summary'));
  },
  'with its content open': async (el) => {
    el.shadowRoot!.querySelector('details')!.open = true;
    await until(() => el.shadowRoot!.querySelector('.content'));
  },
  narrow: async (el) => {
    el.style.width = '280px';
  },
  sending: sent({ state: 'saved' }),
  received: sent({ state: 'received' }),
  'handed over': sent({ state: 'handed-over' }),
  kept: sent({ state: 'kept', problem: 'network' }),
  waiting: sent({ state: 'waiting', problem: 'busy' }),
  failed: sent({ state: 'failed', problem: 'refused' }),
  sent: sent({ state: 'sent' }),
  'failed, narrow': async (el) => {
    el.style.width = '280px';
    await sent({ state: 'failed', problem: 'refused' })(el);
  },
  'left from an earlier visit': async (el) => {
    await until(() => el.shadowRoot!.querySelector('.old .content'));
  },
};

/** What delivers on the page of a state, where it takes one to come there. */
const services: Readonly<Record<string, LeadService>> = {
  'left from an earlier visit': {
    undelivered: async () => {
      const { timestamp, data } = wholeLead;
      return [
        { id: data.id, body: JSON.stringify(wholeLead), since: timestamp, problem: 'expired' },
      ];
    },
    watch: () => () => {},
    retry: async () => {},
    discard: async () => {},
    prove: async () => undefined,
  },
};

describe('lifeline-lead-form is accessible', () => {
  for (const [state, bring] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      for (const dir of ['ltr', 'rtl']) {
        it(`${state}, ${theme}, ${dir}`, async () => {
          const lang = dir === 'rtl' ? 'zh-CN' : 'en';
          const provide = (event: Event): void => {
            const service = services[state];
            if (service) (event as unknown as LifelineLeadPrepareEvent).provide(service);
          };
          document.addEventListener('lifeline-lead-prepare', provide);
          const el = await form(
            { theme, dir, lang, mode: 'test' },
            { purposes: [{ purpose: 'news' }] },
          );
          document.removeEventListener('lifeline-lead-prepare', provide);
          await bring(el);
          await el.updateComplete;
          await expectAccessible(el);
          const root = el.shadowRoot!.querySelector<HTMLElement>('.root')!;
          expect(root.scrollWidth).to.be.at.most(root.clientWidth);
        });
      }
    }
  }

  it('every control is reached in the order of reading, and has a name', async () => {
    const el = await form({}, { purposes: [{ purpose: 'news' }] });
    const reached = [
      ...el.shadowRoot!.querySelectorAll<HTMLElement>('input, textarea, button, a[href], summary'),
    ].filter(({ tabIndex }) => tabIndex >= 0);
    expect(reached.map(({ id, localName }) => id || localName)).to.deep.equal([
      'name',
      'email',
      'company',
      'phone',
      'message',
      'consent-news',
      'summary',
      'a',
      'button',
    ]);
    for (const one of reached) {
      one.focus();
      expect(el.shadowRoot!.activeElement).to.equal(one);
    }
  });

  it('moves the focus to the state, and speaks what follows', async () => {
    const el = await form();
    await sent({ state: 'received' })(el);
    await until(() => el.shadowRoot!.activeElement?.matches('.state'));
    const spoken = el.shadowRoot!.querySelector('.root > [role="status"]')!;
    await until(() => spoken.textContent!.includes('Harbourline IT has received your request.'));
  });

  it('gives everything back on “Change something”', async () => {
    const el = await form();
    await typeInto(el, 'message', 'Two\nlines');
    await sent({ state: 'failed', problem: 'busy' })(el);
    await press(el, 'Change something');
    expect(control(el, 'email').value).to.equal('ada@example.com');
    expect(control(el, 'message').value).to.equal('Two\nlines');
  });
});
