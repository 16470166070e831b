import { fixture, html } from '@open-wc/testing';
import '@lifeline-kit/elements/compliance-checklist';
import type { ComplianceChecklistElement } from '@lifeline-kit/elements/compliance-checklist/element';
import { until } from './until.ts';

export type Checklist = ComplianceChecklistElement;

/** The element on a page of its own, once it is ready. */
export async function render(
  attributes: Readonly<Record<string, string>> = {},
): Promise<Checklist> {
  const el = document.createElement('lifeline-compliance-checklist');
  el.setAttribute('profile', 'none');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  await fixture(html`${el}`);
  await el.ready;
  return el;
}

/** An IT provider with 24 people, all of the opening questions answered. */
export const provider = { industry: 'it-msp', region: 'US', employees: '24' };

export const root = (el: Checklist): ShadowRoot => el.shadowRoot!;
export const find = <E extends HTMLElement = HTMLElement>(el: Checklist, selector: string): E =>
  root(el).querySelector<E>(selector)!;
export const all = <E extends HTMLElement = HTMLElement>(el: Checklist, selector: string): E[] => [
  ...root(el).querySelectorAll<E>(selector),
];
export const text = (el: Checklist, selector = '.root'): string =>
  find(el, selector).textContent!.replace(/\s+/g, ' ').trim();
export const button = (el: Checklist, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(el, 'button').find((one) => one.textContent!.trim() === name)!;

export async function press(el: Checklist, name: string): Promise<void> {
  button(el, name).click();
  await el.updateComplete;
}

/** Answers a statement, wherever its topic is. */
export async function say(
  el: Checklist,
  activity: string,
  said: 'yes' | 'no' | 'unsure',
): Promise<void> {
  const selector = `input[name="say-${activity}"][value="${said}"]`;
  while (!button(el, 'Topic before').disabled) await press(el, 'Topic before');
  while (!find(el, selector) && !button(el, 'Next topic').disabled) await press(el, 'Next topic');
  find(el, selector).click();
  await el.updateComplete;
}

/** Says of a regime whether the firm has what it asks for. */
export async function hold(
  el: Checklist,
  id: string,
  held: 'yes' | 'no' | 'unknown',
): Promise<void> {
  await openCard(el, id);
  find(el, `input[name="held-${id}"][value="${held}"]`).click();
  await el.updateComplete;
}

export async function openCard(el: Checklist, id: string): Promise<void> {
  find<HTMLDetailsElement>(el, `#card-${id}`).open = true;
  await until(() => find(el, `input[name="held-${id}"]`));
}

/** Opens a checklist and waits for its content. */
export async function openList(el: Checklist, id: string): Promise<void> {
  await showPart(el, 1);
  find<HTMLDetailsElement>(el, `#list-${id}`).open = true;
  await until(() => find(el, `#item-${id}-01`));
}

/** Markets, checklists, gaps. */
export async function showPart(el: Checklist, index: number): Promise<void> {
  all(el, '.parts button')[index]!.click();
  await el.updateComplete;
}

export async function setItem(el: Checklist, item: string, state: string): Promise<void> {
  const select = find<HTMLSelectElement>(el, `#item-${item} select`);
  select.value = state;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => find(el, `#item-${item}`).dataset.state === state);
  await el.updateComplete;
}

/** Shows how to test a requirement, what to keep of it, who sees to it and by when. */
export async function openItem(el: Checklist, item: string): Promise<void> {
  find<HTMLDetailsElement>(el, `#item-${item} details`).open = true;
  await until(() => find(el, `#item-${item} dl`));
}

export async function type(el: Checklist, id: string, value: string): Promise<void> {
  const input = find<HTMLInputElement>(el, `#${id}`);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await el.updateComplete;
}

export async function choose(el: Checklist, id: string, value: string): Promise<void> {
  find<HTMLSelectElement>(el, `#${id}`).value = value;
  find(el, `#${id}`).dispatchEvent(new Event('change', { bubbles: true }));
  await el.updateComplete;
}

export async function tick(el: Checklist, region: string): Promise<void> {
  find(el, `.place input[value="${region}"]`).click();
  await el.updateComplete;
}
