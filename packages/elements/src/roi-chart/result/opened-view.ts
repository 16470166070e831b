import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { ResultContext } from './context.ts';
import type { OpenedResult } from './result-link.ts';
import { headline } from './result-view.ts';

/** Whether a link was made with another model, so that its figures stand as they were. */
export function isOlder({ model }: OpenedResult, { projection }: ResultContext): boolean {
  return model !== projection.model;
}

/** The headline of a link of another model, and the offer to work it out anew. */
export function openedView(context: ResultContext, opened: OpenedResult): TemplateResult {
  const { words, locale, projection, keep } = context;
  const { npv, currency, model } = opened;
  const then = { ...projection, npv, currency };
  return html`
    <section class="older">
      ${headline({ words, locale, projection: then })}
      <p class="quiet">${fill(words.openedOlder, { model, current: projection.model })}</p>
      <button part="button" type="button" @click=${() => keep.settle()}>${words.openedAgain}</button>
    </section>
  `;
}
