import { aTimeout, fixture, html } from '@open-wc/testing';
import '@lifeline-kit/elements/loss-calculator';
import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import { until } from './until.ts';

/** The element on a page of its own, once it is ready. */
export async function render(attributes: Readonly<Record<string, string>> = {}) {
  const el = document.createElement('lifeline-loss-calculator');
  el.setAttribute('profile', 'none');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  await fixture(html`${el}`);
  await el.ready;
  return el;
}

export const root = (el: LossCalculatorElement): ShadowRoot => el.shadowRoot!;
export const field = (el: LossCalculatorElement, id: string) =>
  root(el).querySelector<HTMLInputElement>(`#${id}`)!;
export const text = (el: LossCalculatorElement): string =>
  root(el).textContent!.replace(/\s+/g, ' ');
export const resultText = (el: LossCalculatorElement): string =>
  root(el).querySelector('[part~="result"]')!.textContent!.replace(/\s+/g, ' ');

export async function type(el: LossCalculatorElement, id: string, value: string): Promise<void> {
  const input = field(el, id);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await el.updateComplete;
}

export async function choose(el: LossCalculatorElement, id: string, value: string): Promise<void> {
  field(el, id).value = value;
  field(el, id).dispatchEvent(new Event('change', { bubbles: true }));
  await el.updateComplete;
}

export const button = (el: LossCalculatorElement, name: string): HTMLButtonElement =>
  [...root(el).querySelectorAll('button')].find((one) => one.textContent!.trim() === name)!;

export async function openMethod(el: LossCalculatorElement): Promise<void> {
  root(el).querySelector<HTMLDetailsElement>('details.method')!.open = true;
  for (let i = 0; i < 100 && !root(el).querySelector('.sources'); i++) await aTimeout(30);
  await el.updateComplete;
}

/** Opens "Make it more exact", which is drawn then. */
export async function openExact(el: LossCalculatorElement): Promise<void> {
  root(el).querySelector<HTMLDetailsElement>('details.exact')!.open = true;
  await until(() => root(el).querySelector('.exact-body'));
  await el.updateComplete;
}

/** Opens whatever opens in the result, and what opens in that: it is drawn then. */
export async function openResult(el: LossCalculatorElement): Promise<void> {
  const closed = () => root(el).querySelectorAll<HTMLDetailsElement>('.result details:not([open])');
  for (let rest = closed(); rest.length > 0; rest = closed()) {
    for (const one of rest) await opened(one);
  }
  await el.updateComplete;
}

/** Opens one of them. */
export async function opened(details: HTMLDetailsElement): Promise<void> {
  const told = new Promise((resolve) => {
    details.addEventListener('toggle', resolve, { once: true });
  });
  details.open = true;
  await told;
}

/** Opens everything that opens. */
export async function openAll(el: LossCalculatorElement): Promise<void> {
  await openResult(el);
  await openExact(el);
  await openMethod(el);
}

/** The text of everything that matches, its white space evened out. */
export const textsOf = (el: LossCalculatorElement, selector: string): readonly string[] =>
  [...root(el).querySelectorAll(selector)].map((one) =>
    one.textContent!.replace(/\s+/g, ' ').trim(),
  );
