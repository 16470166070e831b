import type { LossEstimate } from '@lifeline-kit/core/loss';
import { html, type TemplateResult } from 'lit';
import { fill } from '../shared/fill.ts';
import type { LocaleController } from '../shared/locale-controller.ts';
import type { Words } from './catalogue.ts';

const squares = 100;

/** A hundred businesses alike, with those marked that are hit within five years. */
export function chancePicture(
  { chanceOfEvent, year, currency }: LossEstimate,
  words: Words,
  locale: LocaleController<Words>,
): TemplateResult {
  const hit = Math.round(chanceOfEvent.in5Years * squares);
  return html`
    <p>
      ${fill(words.yearSentence, {
        count: locale.number(oneIn(chanceOfEvent.in1Year)),
        chance: locale.percent(chanceOfEvent.in1Year),
        chance5: locale.percent(chanceOfEvent.in5Years),
      })}
    </p>
    <figure class="picture" part="chart">
      <div class="squares" aria-hidden="true">
        ${Array.from(
          { length: squares },
          (_, index) => html`<span class="square ${index < hit ? 'hit' : ''}"></span>`,
        )}
      </div>
      <figcaption>
        ${fill(words.squaresCaption, { count: locale.number(hit), total: locale.number(squares) })}
      </figcaption>
    </figure>
    <p>${fill(words.yearAverage, { mean: locale.money(year.mean, currency) })}</p>
  `;
}

/**
 * A small chance as one in so many, two significant figures from a hundred on.
 *
 * @param chance - 0-1, above zero
 */
export function oneIn(chance: number): number {
  const count = 1 / chance;
  return count < 100 ? Math.round(count) : Number(count.toPrecision(2));
}
