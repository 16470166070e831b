import '@lifeline-kit/elements/lead-form';
import type { LeadCreated } from '@lifeline-kit/core/lead';
import type {
  LeadFormElement,
  LifelineLeadRequestEvent,
} from '@lifeline-kit/elements/lead-form/element';
import { expect } from '@open-wc/testing';
import type { Offering } from '../../../packages/elements/src/shared/offer.ts';
import { version } from '../../../packages/elements/src/shared/version.ts';
import { wholeLead } from '../../fixtures/leads.ts';
import { until } from '../helpers/until.ts';
import { control, form, press, text, typeInto } from './helpers.ts';

/** Fills in what is required and sends. @returns what the page is asked to deliver */
async function leadOf(el: LeadFormElement): Promise<LeadCreated> {
  let lead: LeadCreated | undefined;
  el.addEventListener('lifeline-lead-request', (event) => {
    const request = event as unknown as LifelineLeadRequestEvent;
    lead = request.detail.lead;
    request.take()?.({ state: 'received' });
  });
  await typeInto(el, 'email', 'ada@example.com');
  el.shadowRoot!.querySelector<HTMLElement>('.send')!.click();
  await until(() => lead);
  return lead!;
}

async function hexOf(words: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const purposes = [
  { purpose: 'news' },
  { purpose: 'call', text: 'You may call me about offers — 请来电。', version: '2026-03' },
];

for (const lang of ['en', 'zh-CN']) {
  describe(`what a lead of lifeline-lead-form records, ${lang}`, () => {
    it('proves every consent: what for, what was said, in which words and version, to whom', async () => {
      const began = Date.now();
      const lead = {
        purposes,
        policyVersion: '2026-01',
        controller: 'Harbourline IT Ltd',
        recipients: ['Harbourline IT', 'Northwind Advisers'],
      };
      const el = await form({ lang }, lead);
      await until(() => control(el, 'consent-call')); // a configuration may come after the form
      const boxes = [...el.shadowRoot!.querySelectorAll<HTMLInputElement>('.check input')];
      expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
      control(el, 'consent-call').click();
      await el.updateComplete;
      const shown = text(el);
      const { consent, source } = (await leadOf(el)).data;
      expect(
        consent.purposes.map(({ purpose, by, granted, version: of }) => [purpose, by, granted, of]),
      ).to.deep.equal([
        ['reply', 'button', true, '1'],
        ['news', 'box', false, '1'],
        ['call', 'box', true, '2026-03'],
      ]);
      for (const one of consent.purposes) {
        expect(shown, 'the text on the screen').to.include(one.text);
        expect(one.sha256).to.equal(await hexOf(one.text));
      }
      expect(consent.language).to.equal(lang);
      expect(consent.policy).to.deep.equal({
        href: new URL('/privacy', location.href).href,
        version: '2026-01',
      });
      expect(consent.controller).to.equal('Harbourline IT Ltd');
      expect(consent.recipients).to.deep.equal(['Harbourline IT', 'Northwind Advisers']);
      expect(consent.form).to.equal('1');
      expect(Date.parse(consent.givenAt)).to.be.within(began, Date.now());
      expect(source.page).to.equal(location.origin + location.pathname);
      expect(source.kitVersion).to.equal(version);
      expect(source.locale).to.equal(lang);
    });

    it('is sent with every box off', async () => {
      const el = await form({ lang }, { purposes });
      await until(() => control(el, 'consent-call'));
      const { contact, consent } = (await leadOf(el)).data;
      expect(contact).to.deep.equal({ email: 'ada@example.com' });
      expect(consent.purposes.map(({ granted }) => granted)).to.deep.equal([true, false, false]);
    });
  });
}

describe('what a lead of lifeline-lead-form takes along', () => {
  const summary = { result: wholeLead.data.result!, answers: wholeLead.data.answers! };

  /** A form as it stands below the result of a widget. */
  async function offered(partnerId: string): Promise<LeadFormElement> {
    const el = await form();
    const settings: Readonly<Record<string, unknown>> = {
      leadTo: 'event',
      privacyHref: '/privacy',
      mode: 'live',
    };
    el.offer = {
      configured: {},
      setting: (name: string) => settings[name],
      leadSummary: () => summary,
      eventBase: () => ({ element: 'probe', instanceId: partnerId, eventId: '1', partnerId }),
    } as unknown as Offering;
    await el.updateComplete;
    return el;
  }

  it('result and answers, while the visitor leaves that on', async () => {
    const el = await offered('northwind');
    expect(control(el, 'attach').checked).to.equal(true);
    const { result, answers } = (await leadOf(el)).data;
    expect({ result, answers }).to.deep.equal(summary);
  });

  it('neither of them, once the visitor takes that off', async () => {
    const el = await offered('northwind');
    control(el, 'attach').click();
    await el.updateComplete;
    const { data } = await leadOf(el);
    expect(data).to.not.have.any.keys('result', 'answers');
  });

  it('its own partner, where several stand on one page', async () => {
    const [one, other] = [await offered('northwind'), await offered('southwind')];
    const leads = [await leadOf(one), await leadOf(other)];
    expect(leads.map(({ data }) => data.source.partnerId)).to.deep.equal([
      'northwind',
      'southwind',
    ]);
    expect(new Set(leads.map(({ data }) => data.id)).size).to.equal(2);
  });

  it('the mark of a test, which the form says', async () => {
    const el = await form({ mode: 'test' });
    expect(text(el)).to.include('marked as a test');
    expect((await leadOf(el)).data.mode).to.equal('test');
  });

  it('the signal of Global Privacy Control, and then nothing of where the visitor came from', async () => {
    const before = location.href;
    const address = new URL(before);
    address.searchParams.set('utm_source', 'letter');
    history.replaceState(history.state, '', address);
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    try {
      const { consent, source } = (await leadOf(await form())).data;
      expect(consent.globalPrivacyControl).to.equal(true);
      expect(source).to.not.have.any.keys('utm', 'referrer');
    } finally {
      Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    }
    const { consent, source } = (await leadOf(await form())).data;
    history.replaceState(history.state, '', before);
    expect(consent.globalPrivacyControl).to.equal(false);
    expect(source.utm).to.deep.equal({ source: 'letter' });
  });

  it('itself once: Enter and click, and three clicks, are one lead', async () => {
    const el = await form();
    const ids: string[] = [];
    el.addEventListener('lifeline-lead-request', (event) => {
      const request = event as unknown as LifelineLeadRequestEvent;
      ids.push(request.detail.lead.data.id);
      request.take()?.({ state: 'received' });
    });
    await typeInto(el, 'email', 'ada@example.com');
    const root = el.shadowRoot!;
    root.querySelector('form')!.requestSubmit();
    for (let turn = 0; turn < 3; turn++) root.querySelector<HTMLElement>('.send')!.click();
    await until(() => el.result?.state === 'received');
    await press(el, 'Write another message');
    expect(ids).to.have.lengthOf(1);
  });
});
