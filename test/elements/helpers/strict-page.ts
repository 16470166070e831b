// The module of a page with a strict policy; what happened is left on its window.
import { LossCalculatorElement } from '../../../packages/elements/src/loss-calculator/loss-calculator-element.ts';
import { define } from '../../../packages/elements/src/shared/register.ts';
import './probe-element.ts';

/** What a test reads from the frame. */
export interface StrictPage {
  readonly violations: string[];
  readonly finished: Promise<void>;
}

const violations: string[] = [];
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sample }) => {
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  },
);

async function run(): Promise<void> {
  define('lifeline-loss-calculator', LossCalculatorElement);
  for (const tag of ['lifeline-probe', 'lifeline-loss-calculator'] as const) {
    const element = document.createElement(tag);
    element.config = { audience: 'it', prefill: { employees: 12 } };
    element.theme = 'dark';
    document.body.append(element);
    await element.ready;
    element.setAttribute('lang', 'zh-CN');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await element.updateComplete;
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

const page: StrictPage = { violations, finished: run() };
Object.assign(window, { page });
