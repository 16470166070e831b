import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { Draw, ResultContext } from './context.ts';
import type { OpenedResult } from './result-link.ts';
import { headline, resultView } from './result-view.ts';

/**
 * A result that a link brought. Of the same model it is worked out again, to the same figures; of
 * another the figures stand as they were, with the offer to work them out anew.
 */
export function openedView(
  context: ResultContext,
  opened: OpenedResult,
  draw: Draw,
): TemplateResult {
  const { words, locale, estimate, keep } = context;
  if (opened.model === estimate.model && opened.seed === estimate.seed) {
    return resultView(draw, words, keep);
  }
  const renew = ({ currentTarget }: Event): void => {
    const result = (currentTarget as Element).closest<HTMLElement>('.result');
    keep.settle();
    result?.focus(); // the button goes
  };
  const models = { model: opened.model, current: estimate.model };
  return html`
    <section class="older">
      <h3 class="eyebrow" part="heading">${words.eventHeading}</h3>
      ${headline({ estimate: opened, words, locale })}
      <p class="quiet">${fill(words.openedOlder, models)}</p>
      <button part="button" type="button" @click=${renew}>${words.openedAgain}</button>
    </section>
  `;
}
