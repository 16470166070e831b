import type { ContactField } from '@lifeline-kit/core/lead';
import { checkLead } from '@lifeline-kit/core/schema';
import type { LifelineLeadRequestEvent } from '@lifeline-kit/elements/lead-form/element';
import { expect } from '@open-wc/testing';
import { getExampleNumber } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min';
import examples from 'libphonenumber-js/mobile/examples';
import '@lifeline-kit/elements/lead-form';
import { emailAddresses, names } from '../../fixtures/contacts.ts';
import { until } from '../helpers/until.ts';
import { form, press, typeInto } from './helpers.ts';

/** Sends entries from one form after the other, and gives what the page is asked to deliver. */
async function sender(fields?: readonly ContactField[]) {
  const el = await form({}, fields && { fields: [...fields] });
  let request: LifelineLeadRequestEvent | undefined;
  el.addEventListener('lifeline-lead-request', (event) => {
    request = event as unknown as LifelineLeadRequestEvent;
    request.take()?.({ state: 'received' });
  });
  return async (typed: Readonly<Partial<Record<ContactField, string>>>) => {
    request = undefined;
    for (const [field, text] of Object.entries(typed)) await typeInto(el, field, text);
    await press(el, 'Send');
    await until(() => el.result?.state === 'received' || el.shadowRoot!.querySelector('.summary'));
    if (el.result) await press(el, 'Write another message');
    else el.reset();
    await el.updateComplete;
    return (request as LifelineLeadRequestEvent | undefined)?.detail.lead;
  };
}

describe('lifeline-lead-form refuses nobody', () => {
  const countries = Object.keys(examples) as (keyof typeof examples)[];

  it(`takes the example phone numbers of ${countries.length} countries, as they are written`, async () => {
    expect(countries.length).to.be.greaterThan(230);
    const sent = await sender(['phone']);
    for (const country of countries) {
      const number = getExampleNumber(country, examples, metadata)!;
      for (const written of [number.formatNational(), number.formatInternational()]) {
        const lead = await sent({ phone: written });
        expect(lead?.data.contact.phone, `${country} ${written}`).to.equal(written);
      }
    }
  }).timeout(180_000);

  it(`takes ${emailAddresses.length} e-mail addresses that are rare and right`, async () => {
    const sent = await sender();
    for (const address of emailAddresses) {
      const lead = await sent({ email: address });
      expect(lead?.data.contact.email, address).to.equal(address);
      expect(checkLead(lead).ok, address).to.equal(true);
    }
  });

  it(`takes names in ${Object.keys(names).length} scripts`, async () => {
    const sent = await sender();
    for (const [script, name] of Object.entries(names)) {
      const typed = { name, company: name, message: name, email: 'a@b.example' };
      const lead = await sent(typed);
      expect(lead?.data.contact, script).to.deep.equal(typed);
      expect(checkLead(lead).ok, script).to.equal(true);
    }
  });

  it('takes digits of every script that has them', async () => {
    const sent = await sender(['phone']);
    for (const digits of [
      '٠١٢٣٤٥٦٧٨٩',
      '۰۱۲۳۴۵۶۷۸۹',
      '०१२३४५६७८९',
      '０１２３４５６７８９',
      '০১২৩৪৫৬৭৮৯',
    ]) {
      const lead = await sent({ phone: digits });
      expect(lead?.data.contact.phone).to.equal(digits);
    }
  });
});
