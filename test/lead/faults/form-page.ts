import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

type FormElement = HTMLElement & { readonly ready: Promise<void> };

/** Milliseconds between two looks at a page. */
const look = 15;

/** Opens the page with the form, and waits until a person could type. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(async () => {
    await customElements.whenDefined('lifeline-lead-form');
    await (document.querySelector('lifeline-lead-form') as FormElement).ready;
  });
}

export async function fillIn(page: Page, email: string): Promise<void> {
  await page.evaluate((typed) => {
    const root = document.querySelector('lifeline-lead-form')?.shadowRoot;
    const enter = (id: string, text: string): void => {
      const input = root?.querySelector<HTMLInputElement>(id);
      if (!input) throw new Error(`there is no ${id}`);
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    enter('#name', 'Ada Okafor');
    enter('#email', typed);
  }, email);
}

/** Presses the button, or a button of a state by its place. */
export async function press(page: Page, selector = '.send', times = 1): Promise<boolean> {
  return page.evaluate(
    (wanted, count) => {
      const root = document.querySelector('lifeline-lead-form')?.shadowRoot;
      const button = root?.querySelector<HTMLElement>(wanted);
      for (let one = 0; one < count; one++) button?.click();
      return button !== null && button !== undefined;
    },
    selector,
    times,
  );
}

/** The state that the form shows, by its own word for it; nothing while it shows none. */
export function stateOf(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      document
        .querySelector('lifeline-lead-form')
        ?.shadowRoot?.querySelector<HTMLElement>('[data-state]')?.dataset.state,
  );
}

/** Waits until the form says that the lead is safe: on this device, or where it goes. */
export async function safe(page: Page): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    const state = await stateOf(page);
    if (state && state !== 'sending') return;
    if (Date.now() > end) throw new Error(`the form shows ${state ?? 'no state'}`);
    await sleep(look);
  }
}
