import { expect } from '@open-wc/testing';
import type { StrictPage } from '../helpers/strict-page.ts';
import { until } from '../helpers/until.ts';

// Firefox takes no 'self' in a frame without an address of its own.
const own = location.origin;
const scripts = `default-src 'none'; script-src ${own}`;
const strict = `${scripts}; style-src ${own}; connect-src ${own}`;

const policies = [
  ['scripts, styles and requests of the own site alone', strict],
  ['no style sheet at all', `${scripts}; style-src 'none'`],
  ['Trusted Types', `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`],
] as const;

/** Opens a page of its own under a policy, and waits until its widgets have shown themselves. */
async function open(policy: string): Promise<{ page: StrictPage; frame: HTMLIFrameElement }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module" src="/test/elements/helpers/strict-page.ts"></script>`;
  document.body.append(frame);
  const inside = (): { page?: StrictPage } => frame.contentWindow as { page?: StrictPage };
  await until(() => inside().page);
  const page = inside().page!;
  await page.finished;
  return { page, frame };
}

describe('a strict policy', () => {
  for (const [name, policy] of policies) {
    it(`of ${name} is kept, and everything shows`, async () => {
      const { page, frame } = await open(policy);
      expect(page.violations).to.deep.equal([]);
      const { contentDocument: document, contentWindow: window } = frame;
      const element = document!.querySelector('lifeline-probe')!;
      const root = element.shadowRoot!.querySelector('.root')!;
      expect(element.shadowRoot!.querySelector('h2')).to.have.text('早上好');
      expect(window!.getComputedStyle(root).colorScheme, 'styles apply').to.equal('dark');
      const calculator = document!.querySelector('lifeline-loss-calculator')!;
      expect(calculator.result?.event.mean).to.be.above(0);
      const dot = calculator.shadowRoot!.querySelector<HTMLElement>('.dot')!;
      expect(dot.style.getPropertyValue('--x'), 'places apply').not.to.equal('');
      frame.remove();
    });
  }
});
