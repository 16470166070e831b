import type { Unpriced } from '@lifeline-kit/locales/roi-result/messages';
import { html, type TemplateResult } from 'lit';
import type { ResultContext } from './context.ts';

const named: readonly Unpriced[] = ['rare', 'name', 'promise', 'staff', 'sleep'];

/** What matters and has no price: named, and not counted. */
export function unpricedView({ words }: Pick<ResultContext, 'words'>): TemplateResult {
  return html`
    <p>${words.unpricedIntro}</p>
    <ul class="unpriced">
      ${named.map((one) => html`<li>${words[`unpriced.${one}`]}</li>`)}
    </ul>
  `;
}
