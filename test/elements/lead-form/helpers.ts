import type { LeadConfig } from '@lifeline-kit/core/schema';
import type { LeadFormElement } from '@lifeline-kit/elements/lead-form/element';
import { fixture, html } from '@open-wc/testing';

const usual = {
  'brand-name': 'Harbourline IT',
  'privacy-href': '/privacy',
  'lead-to': 'event',
  profile: 'none',
};

/** A form on the page; an empty attribute is left out. */
export async function form(
  attributes: Readonly<Record<string, string>> = {},
  lead?: LeadConfig,
): Promise<LeadFormElement> {
  const el = document.createElement('lifeline-lead-form') as HTMLElement as LeadFormElement;
  for (const [name, value] of Object.entries({ ...usual, ...attributes })) {
    if (value) el.setAttribute(name, value);
  }
  if (lead) el.config = { lead };
  await fixture(html`${el}`);
  await el.ready;
  return el;
}

export const text = (el: Element): string => el.shadowRoot!.textContent!.replace(/\s+/g, ' ');

export const control = (el: Element, id: string): HTMLInputElement =>
  el.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;

export const button = (el: Element, name: string): HTMLElement =>
  [...el.shadowRoot!.querySelectorAll<HTMLElement>('button, a.button')].find(
    (one) => one.textContent!.trim() === name,
  )!;

export async function typeInto(el: LeadFormElement, id: string, value: string): Promise<void> {
  control(el, id).value = value;
  control(el, id).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await el.updateComplete;
}

export async function press(el: LeadFormElement, name: string): Promise<void> {
  button(el, name).click();
  await el.updateComplete;
}
