import type { Page } from 'playwright-core';

/** Settles when every element of a tag says that it is ready. */
export const allReady = (page: Page, tag: string): Promise<unknown> =>
  page.evaluate(
    (name) =>
      Promise.all(
        [...document.querySelectorAll<HTMLElement & { ready: Promise<void> }>(name)].map(
          ({ ready }) => ready,
        ),
      ),
    tag,
  );
