import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { spans } from '../../shared/spans.ts';
import type { ResultContext } from './context.ts';

type Context = Pick<ResultContext, 'estimate' | 'words' | 'locale'>;

const squares = 100;

/** A hundred businesses alike, with those marked that are hit within five years. */
export function chanceView(context: Context): TemplateResult {
  return html`${chancePicture(context)}<p>${averageSentence(context)}</p>`;
}

/** What that is in an average year, which nobody has. */
export function averageSentence({ estimate: { year, currency }, words, locale }: Context): string {
  return fill(words.yearAverage, { mean: locale.money(year.mean, currency) });
}

/** The chances in one, three and five years, and the squares. */
export function chancePicture({
  estimate: { chanceOfEvent },
  words,
  locale,
}: Context): TemplateResult {
  const hit = Math.round(chanceOfEvent.in5Years * squares);
  return html`
    <p>
      ${fill(words.yearSentence, {
        count: locale.number(oneIn(chanceOfEvent.in1Year)),
        chance: locale.percent(chanceOfEvent.in1Year),
        chance5: locale.percent(chanceOfEvent.in5Years),
      })}
    </p>
    <dl class="figures-row" aria-label=${words.chances}>
      <div>
        <dt>${words.chanceIn1}</dt>
        <dd>${locale.percent(chanceOfEvent.in1Year)}</dd>
      </div>
      <div>
        <dt>${words.chanceIn3}</dt>
        <dd>${locale.percent(chanceOfEvent.in3Years)}</dd>
      </div>
      <div>
        <dt>${words.chanceIn5}</dt>
        <dd>${locale.percent(chanceOfEvent.in5Years)}</dd>
      </div>
    </dl>
    <figure class="picture" part="chart">
      <div
        class="squares"
        aria-hidden="true"
        ${spans(squares, (square, index) => {
          square.className = index < hit ? 'square hit' : 'square';
        })}
      ></div>
      <figcaption>
        ${fill(words.squaresCaption, { count: locale.number(hit), total: locale.number(squares) })}
      </figcaption>
    </figure>
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
