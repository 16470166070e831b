import { aTimeout, fixture, html } from '@open-wc/testing';
import '@lifeline-kit/elements/roi-chart';
import type { RoiChartElement } from '@lifeline-kit/elements/roi-chart/element';

/** The element on a page of its own, once it is ready. */
export async function render(attributes: Readonly<Record<string, string>> = {}) {
  const el = document.createElement('lifeline-roi-chart');
  el.setAttribute('profile', 'none');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  await fixture(html`${el}`);
  await el.ready;
  return el;
}

export const root = (el: RoiChartElement): ShadowRoot => el.shadowRoot!;
export const field = (el: RoiChartElement, id: string) =>
  root(el).querySelector<HTMLInputElement>(`#${id}`)!;
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const text = (el: RoiChartElement): string => plain(root(el).textContent);
export const textOf = (el: RoiChartElement, selector: string): string =>
  plain(root(el).querySelector(selector)?.textContent);
export const button = (el: RoiChartElement, name: string): HTMLButtonElement =>
  [...root(el).querySelectorAll('button')].find((one) => plain(one.textContent) === name)!;

export async function type(el: RoiChartElement, id: string, value: string): Promise<void> {
  const input = field(el, id);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await el.updateComplete;
}

/** Opens a group of questions, 0 for the first. */
export async function openGroup(el: RoiChartElement, index: number): Promise<void> {
  const group = root(el).querySelectorAll<HTMLDetailsElement>('.group')[index]!;
  if (!group.open) group.querySelector<HTMLElement>('summary')!.click();
  await el.updateComplete;
}

/** Waits until the chart is drawn; charts wait for the screen. */
export async function drawn(el: RoiChartElement): Promise<HTMLElement> {
  const chart = root(el).querySelector<HTMLElement>('.chart')!;
  chart.scrollIntoView();
  for (let i = 0; i < 200 && !chart.querySelector('[data-drawn]'); i++) await aTimeout(30);
  return chart;
}

/** Opens everything that opens, one group of questions among it. */
export async function openAll(el: RoiChartElement): Promise<void> {
  for (const one of root(el).querySelectorAll<HTMLDetailsElement>('details:not(.group)')) {
    one.open = true;
  }
  for (let i = 0; i < 100 && !root(el).querySelector('.sources'); i++) await aTimeout(30);
  await el.updateComplete;
}

/** A firm for which protection pays by what it answered: exact figures, so no chance is left. */
export async function bringGain(el: RoiChartElement): Promise<void> {
  await type(el, 'perYear', '4,800');
  await type(el, 'setup', '1,500');
  await type(el, 'staffHoursPerYear', '10');
  await openGroup(el, 1);
  await type(el, 'costPerHour', '900');
  await type(el, 'hoursBefore', '8');
  await type(el, 'hoursAfter', '2');
  await type(el, 'outagesPerYear', '2');
}

/** One for which it does not. */
export async function bringLoss(el: RoiChartElement): Promise<void> {
  await type(el, 'perYear', '60,000');
}
