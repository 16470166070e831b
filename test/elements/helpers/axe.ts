import { expect } from '@open-wc/testing';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    readonly axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
  }
}

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } }, // off by default
};

/**
 * Fails with one line a violation: the rule, what it asks, and where.
 *
 * `accessible()` of the testing library leaves `target-size` out, which our promise names.
 */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, passes } = await window.axe.run(element, options);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary}`,
    ),
  );
  expect(found, found.join('\n')).to.have.lengthOf(0);
  expect(passes, 'rules that had something to look at').to.not.have.lengthOf(0);
}
