import { expect, oneEvent } from '@open-wc/testing';
import '@lifeline-kit/elements/lead-form';
import type { LeadRequest } from '@lifeline-kit/core/lead';
import { checkLead } from '@lifeline-kit/core/schema';
import { expectAccessible } from '../helpers/axe.ts';
import { told } from '../helpers/told.ts';
import { until } from '../helpers/until.ts';
import { button, control, form, press, text, typeInto } from './helpers.ts';

describe('lifeline-lead-form', () => {
  it('shows itself, and passes the accessibility audit', async () => {
    const el = await form();
    expect(text(el)).to.include('Talk it through with Harbourline IT');
    await expectAccessible(el);
  });

  it('has native controls that browsers fill in', async () => {
    const el = await form();
    const filled = ['name', 'email', 'company', 'phone'].map(
      (field) => control(el, field).autocomplete,
    );
    expect(filled).to.deep.equal(['name', 'email', 'organization', 'tel']);
    expect(control(el, 'phone').type).to.equal('tel');
    expect(control(el, 'email').inputMode).to.equal('email');
  });

  it('shows and requires what is configured, and always a way to answer', async () => {
    const el = await form({}, { fields: ['phone', 'name'], required: ['name'] });
    const shown = [...el.shadowRoot!.querySelectorAll('.field')].map(
      (field) => (field as HTMLElement).dataset.field,
    );
    expect(shown).to.deep.equal(['name', 'phone']);
    expect(control(el, 'phone').getAttribute('aria-required')).to.equal('true');
    expect(text(el)).to.not.include('(optional)');
  });

  it('is not shown without a privacy policy, and says why', async () => {
    const console = told();
    const el = await form({ 'privacy-href': '' });
    console.restore();
    expect(console.lines.join()).to.match(/privacy-href: must lead to the privacy policy/);
    expect(el.shadowRoot!.querySelector('form')).to.equal(null);
  });

  it('is not shown where a mail would open a page, with everything in its address', async () => {
    const console = told();
    const el = await form({ 'lead-to': 'mailto', 'lead-url': 'https://harbourline.example/' });
    console.restore();
    expect(console.lines.join()).to.match(/lead-url: must begin with mailto: for lead-to="mailto"/);
    expect(el.shadowRoot!.querySelector('form')).to.equal(null);
  });

  it('says who receives it before the button, and nothing of the whole after', async () => {
    const el = await form();
    const said = el.shadowRoot!.querySelector('.before-button')!;
    expect(said.textContent).to.include('Goes to Harbourline IT.');
    expect(said.querySelector('a')!.href).to.match(/\/privacy$/);
    const send = button(el, 'Send');
    expect(said.compareDocumentPosition(send)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('tells what is missing beside the field and in a summary that has the focus', async () => {
    const el = await form();
    await typeInto(el, 'name', 'Ada');
    await press(el, 'Send');
    const summary = el.shadowRoot!.querySelector('.summary')!;
    await until(() => el.shadowRoot!.activeElement === summary);
    expect(summary.textContent).to.include('Please enter your e-mail address.');
    expect(control(el, 'email').getAttribute('aria-invalid')).to.equal('true');
    expect(control(el, 'email').getAttribute('aria-describedby')).to.equal('email-error');
    summary.querySelector('a')!.click();
    expect(el.shadowRoot!.activeElement).to.equal(control(el, 'email'));
    expect(control(el, 'name').value).to.equal('Ada');
    await typeInto(el, 'email', 'ada@example.com');
    expect(el.shadowRoot!.querySelector('.summary')).to.equal(null);
  });

  it('keeps every character of what is too long', async () => {
    const el = await form();
    await typeInto(el, 'email', 'ada@example.com');
    await typeInto(el, 'message', 'x'.repeat(2100));
    await press(el, 'Send');
    expect(text(el)).to.match(/2,000 characters. It has 2,100 now/);
    expect(control(el, 'message').value).to.have.lengthOf(2100);
  });

  it('asks the page to take the lead, which is what was shown, byte for byte', async () => {
    const el = await form({}, { purposes: [{ purpose: 'news' }] });
    await typeInto(el, 'name', 'Ada Okafor');
    await typeInto(el, 'email', 'ada@example.com');
    el.shadowRoot!.querySelector<HTMLInputElement>('#consent-news')!.click();
    el.shadowRoot!.querySelector('details')!.open = true;
    await until(() => el.shadowRoot!.querySelector('.content'));
    const shown = el.shadowRoot!.querySelector('.content')!.textContent;
    setTimeout(() => button(el, 'Send').click());
    const event = await oneEvent(el, 'lifeline-lead-request');
    const { detail } = event as unknown as { readonly detail: LeadRequest };
    expect(detail.body).to.equal(shown);
    expect(JSON.parse(detail.body)).to.deep.equal(detail.lead);
    expect(checkLead(JSON.parse(detail.body))).to.deep.equal({ ok: true, value: detail.lead });
    const { contact, consent, spam } = detail.lead.data;
    expect(contact).to.deep.equal({ name: 'Ada Okafor', email: 'ada@example.com' });
    expect(
      consent.purposes.map(({ purpose, granted, by }) => [purpose, granted, by]),
    ).to.deep.equal([
      ['reply', true, 'button'],
      ['news', true, 'box'],
    ]);
    expect(spam.signals).to.deep.equal(['too-fast']);
  });

  it('sends nothing of a form that is emptied in the moment of sending', async () => {
    const el = await form();
    const asked: string[] = [];
    el.addEventListener('lifeline-lead-request', (event) => {
      asked.push(
        (event as unknown as { readonly detail: LeadRequest }).detail.lead.data.contact.email!,
      );
      event.preventDefault();
    });
    await typeInto(el, 'email', 'ada@example.com');
    button(el, 'Send').click();
    el.reset();
    await el.updateComplete;
    expect(control(el, 'email').value).to.equal('');
    await typeInto(el, 'email', 'ben@example.com');
    await press(el, 'Send');
    await until(() => el.result?.state === 'handed-over');
    expect(asked).to.deep.equal(['ben@example.com']);
  });
});
