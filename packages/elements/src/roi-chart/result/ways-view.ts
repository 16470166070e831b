import type { Alternative, ReturnProjection } from '@lifeline-kit/core/roi';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { ResultContext } from './context.ts';
import { spanOf } from './told.ts';

type Context = Pick<ResultContext, 'projection' | 'words' | 'locale'>;
type Way = keyof ReturnProjection['alternatives'];

const ways = ['nothing', 'doItYourself', 'managed'] as const satisfies readonly Way[];

/** Nothing, one's own people, somebody who is paid: the same figures, side by side. */
export function waysView(context: Context): TemplateResult {
  const { projection, words, locale } = context;
  const { alternatives, currency = 'USD' } = projection;
  const best = bestWay(projection);
  const names = {
    nothing: words.wayNothing,
    doItYourself: words.wayOwn,
    managed: words.wayManaged,
  };
  const money = (amount: number): string => locale.money(amount, currency);
  const columns = [
    { name: words.wayCost, of: ({ cost }: Alternative) => cost },
    { name: words.wayBenefit, of: ({ benefit }: Alternative) => benefit },
    { name: words.wayValue, of: ({ npv }: Alternative) => npv, kind: 'sum' },
    { name: words.wayLossLeft, of: ({ lossLeft }: Alternative) => lossLeft },
  ];
  const mark = html`<span class="best-mark">${words.wayBest}</span>`;
  const row = (way: Way): TemplateResult => html`
    <tr ?data-best=${way === best}>
      <th scope="row">${names[way]} ${way === best ? mark : nothing}</th>
      ${columns.map(({ name, of, kind = '' }) => {
        const amount = of(alternatives[way]);
        const below = amount < -0.5 ? 'below' : '';
        return html`<td class="${kind} ${below}" data-name=${name}>${money(amount)}</td>`;
      })}
    </tr>
  `;
  return html`
    <p>${fill(words.waysIntro, { span: spanOf(context) })}</p>
    <table class="ways" part="table">
      <caption class="spoken-only">${words.waysHeading}</caption>
      <thead>
        <tr>
          <td></td>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${ways.map(row)}
      </tbody>
    </table>
    <p>${bestSentence(context)}</p>
  `;
}

/** The way that leaves the most; nothing where they are alike, since it is the least trouble. */
export function bestWay({ alternatives }: Pick<ReturnProjection, 'alternatives'>): Way {
  return ways.reduce<Way>(
    (best, way) => (alternatives[way].npv > alternatives[best].npv + 0.5 ? way : best),
    'nothing',
  );
}

export function bestSentence({ projection, words }: Context): string {
  const sentences = {
    nothing: words.waysBestNothing,
    doItYourself: words.waysBestOwn,
    managed: words.waysBestManaged,
  };
  return sentences[bestWay(projection)];
}
