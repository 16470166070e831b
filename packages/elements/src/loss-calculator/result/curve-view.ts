import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { whenOpen } from '../../shared/when-open.ts';
import type { ResultContext } from './context.ts';
import { curveMarks } from './curve-marks.ts';
import { curveRows, lossAtChance } from './curve-rows.ts';

/** The exceedance curve: its place, its caption, its table. The chart comes when it is near. */
export function curveView(context: ResultContext): TemplateResult {
  const { words } = context;
  return html`
    <figure class="picture">
      <p>${curveCaption(context)}</p>
      ${curvePlace(context)}
      <details class="equal-table">
        <summary>${words.asTable}</summary>
        ${whenOpen(() => curveTable(context))}
      </details>
    </figure>
  `;
}

function curveTable({ estimate, words, locale }: ResultContext): TemplateResult {
  return html`
    <table part="table">
      <caption>${words.curveHeading}</caption>
      <thead>
        <tr>
          <th scope="col">${words.curveLoss}</th>
          <th scope="col">${words.curveChance}</th>
        </tr>
      </thead>
      <tbody>
        ${curveRows(estimate).map(
          ({ loss, chance }) => html`
            <tr>
              <th scope="row">${locale.moneyFull(loss, estimate.currency)}</th>
              <td>${locale.percent(chance)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

const screenPlace = html`
  <div class="chart" part="chart"><canvas data-chart="curve" aria-hidden="true"></canvas></div>
`;

/** As wide as the text of a page, in pixels of the screen. */
const paperPlace = html`
  <canvas class="paper-chart" data-chart="curve" width="680" height="320" aria-hidden="true"></canvas>
`;

function curvePlace(context: ResultContext): TemplateResult | typeof nothing {
  const { curve, words, locale } = context;
  if (curve === 'none') return nothing;
  if (curve === 'failed') return html`<p class="quiet">${words.curveError}</p>`;
  const marks = curveMarks(context).map(({ label }) => label);
  return html`
    ${curve === 'paper' ? paperPlace : screenPlace}
    ${
      marks.length === 0
        ? nothing
        : html`<figcaption>${fill(words.curveMarks, { marks: locale.list(marks) })}</figcaption>`
    }
  `;
}

/** The year that comes once in a hundred. */
export function curveFinding({ estimate, words, locale }: ResultContext): string {
  const rare = lossAtChance(estimate, 0.01);
  return rare === undefined
    ? fill(words.curveFindingQuiet, { chance: locale.percent(estimate.chanceOfEvent.in1Year) })
    : fill(words.curveFinding, { p99: locale.money(rare, estimate.currency) });
}

/** How to read the curve, or its table where that stands alone. */
export function curveCaption({ estimate, words, locale, curve }: ResultContext): string {
  const chance = locale.percent(estimate.chanceOfEvent.in1Year);
  const rare = lossAtChance(estimate, 0.01);
  const isDrawn = curve === 'drawn' || curve === 'paper';
  const key = isDrawn ? 'curveCaption' : 'curveTable';
  if (rare === undefined) return fill(words[`${key}Quiet`], { chance });
  return fill(words[key], { chance, p99: locale.money(rare, estimate.currency) });
}
