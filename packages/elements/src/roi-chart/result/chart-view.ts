import type { ReturnSeries } from '@lifeline-kit/locales/roi-result/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { ResultContext } from './context.ts';
import { type ReturnRow, returnRows, series } from './return-rows.ts';
import { chartSentence } from './told.ts';

type Context = Pick<
  ResultContext,
  'projection' | 'words' | 'locale' | 'chart' | 'answers' | 'onAnswers' | 'keep'
>;

/** The return year by year: what to see in it, the picture, its legend, its equal table. */
export function chartView(context: Context): TemplateResult {
  const { words } = context;
  return html`
    <figure class="picture">
      <figcaption class="chart-finding">${chartSentence(context)} ${words.chartBand}</figcaption>
      ${pictureOf(context)}
      <details class="equal-table">
        <summary>${words.asTable}</summary>
        <div class="scroller" tabindex="0" role="region" aria-label=${words.chartHeading}>
          ${returnTable(context)}
        </div>
      </details>
    </figure>
  `;
}

function pictureOf(context: Context): unknown {
  const { kind } = context.chart;
  if (kind === 'none') return nothing;
  if (kind === 'paper') return [paperPlace, paperLegend(context)];
  return [
    yearChoice(context),
    chartPlace(context),
    kind === 'drawn' ? legend(context) : nothing,
    chartFiles(context),
  ];
}

/** As wide as the text of a page, in pixels of the screen. */
const paperPlace = html`
  <canvas class="paper-chart" data-chart="return" width="680" height="320" aria-hidden="true"></canvas>
`;

/** What each part is drawn like, where nothing can be pressed. */
function paperLegend({ words }: Context): TemplateResult {
  return html`
    <div class="legend">
      ${series.map(
        (name) => html`
          <span class="key"><span class="swatch ${name}" aria-hidden="true"></span>${words[`series.${name}`]}</span>
        `,
      )}
    </div>
  `;
}

function chartFiles({ words, chart, keep }: Context): TemplateResult {
  return html`
    <div class="chart-files">
      ${
        chart.kind === 'drawn'
          ? html`<button part="button" type="button" @click=${chart.onPng}>${words.chartPng}</button>`
          : nothing
      }
      <button part="button" type="button" @click=${() => keep.save('csv')}>${words.chartCsv}</button>
    </div>
  `;
}

/** The picture itself, with the keys that go from year to year. */
export function chartPlace(context: Context): TemplateResult | typeof nothing {
  const { chart, words, projection } = context;
  if (chart.kind === 'none') return nothing;
  if (chart.kind === 'failed') return html`<p class="quiet">${words.chartError}</p>`;
  const rows = returnRows(projection);
  const last = rows.length - 1;
  const at = Math.min(chart.at, last);
  return html`
    <div
      class="chart"
      part="chart"
      role="slider"
      tabindex="0"
      aria-label=${words.chartKeys}
      aria-valuemin="0"
      aria-valuemax=${last}
      aria-valuenow=${at}
      aria-valuetext=${pointSentence(rows[at]!, context)}
      @keydown=${(event: KeyboardEvent) => {
        const next = stepped(event.key, at, last, context.locale.dir);
        if (next === undefined) return;
        event.preventDefault();
        event.stopPropagation(); // a stage around it would turn the page
        chart.onPoint(next);
      }}
      @focus=${() => chart.onPoint(at)}
      @blur=${() => chart.onPoint(undefined)}
    >
      <canvas data-chart="return" aria-hidden="true"></canvas>
    </div>
  `;
}

/** Where a key leads; `undefined` for a key that leads nowhere. */
function stepped(key: string, at: number, last: number, dir: 'ltr' | 'rtl'): number | undefined {
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowUp') return Math.min(last, at + 1);
  if (key === back || key === 'ArrowDown') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

/** One place of the picture, for those who hear it. */
export function pointSentence(row: ReturnRow, { words, locale, projection }: Context): string {
  const money = (amount: number): string => locale.moneyFull(amount, projection.currency ?? 'USD');
  const { year, risk, efficiency, opportunity, premium, cost, cumulative } = row;
  if (year === 0) {
    return fill(words.chartStartPoint, { cost: money(cost), cumulative: money(cumulative) });
  }
  return fill(words.chartPoint, {
    year: locale.number(year),
    risk: money(risk),
    efficiency: money(efficiency),
    opportunity: money(opportunity),
    premium: money(premium),
    cost: money(cost),
    cumulative: money(cumulative),
  });
}

function yearChoice({ words, locale, answers, onAnswers }: Context): TemplateResult {
  return html`
    <fieldset class="choices years">
      <legend part="legend">${words.chartYears}</legend>
      ${[1, 2, 3, 4, 5].map(
        (years) => html`
          <label class="choice">
            <input
              part="input"
              type="radio"
              name="years"
              .checked=${answers.years === years}
              @change=${() => onAnswers({ years })}
            />
            ${locale.number(years)}
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** Each part with its pattern; pressed while it shows. */
export function legend({ words, chart }: Pick<Context, 'words' | 'chart'>): TemplateResult {
  const item = (name: ReturnSeries): TemplateResult => html`
    <button
      class="key"
      part="button"
      type="button"
      aria-pressed=${chart.hidden.has(name) ? 'false' : 'true'}
      @click=${() => chart.onToggle(name)}
    >
      <span class="swatch ${name}" aria-hidden="true"></span>${words[`series.${name}`]}
    </button>
  `;
  return html`<div class="legend" role="group" aria-label=${words.legend}>${series.map(item)}</div>`;
}

/** The columns of the table, and of the file. */
export function columns(words: Context['words']) {
  return [
    ['risk', words['series.risk']],
    ['efficiency', words['series.efficiency']],
    ['opportunity', words['series.opportunity']],
    ['premium', words['series.premium']],
    ['cost', words['series.cost']],
    ['net', words.seriesNet],
    ['cumulative', words['series.cumulative']],
    ['low', words.bandLow],
    ['high', words.bandHigh],
  ] as const satisfies readonly (readonly [keyof ReturnRow, string])[];
}

/** What a row is called. */
export function yearName(
  { year }: ReturnRow,
  { words, locale }: Pick<Context, 'words' | 'locale'>,
): string {
  return year === 0 ? words.chartStart : fill(words.chartYear, { year: locale.number(year) });
}

/** Years as columns: five of them fit where ten columns of parts would not. */
export function returnTable(
  context: Pick<Context, 'projection' | 'words' | 'locale'>,
): TemplateResult {
  const { projection, words, locale } = context;
  const rows = returnRows(projection);
  const { currency = 'USD' } = projection;
  return html`
    <table class="years-table" part="table">
      <caption>${words.chartHeading}</caption>
      <thead>
        <tr>
          <th scope="col">${words.tableYear}</th>
          ${rows.map((row) => html`<th scope="col">${yearName(row, context)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${columns(words).map(
          ([key, name]) => html`
            <tr class=${key === 'net' || key === 'cumulative' ? 'sum' : ''} data-key=${key}>
              <th scope="row">${name}</th>
              ${rows.map(
                (row) =>
                  html`<td class=${row[key] < -0.5 ? 'below' : ''}>${locale.moneyFull(row[key], currency)}</td>`,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
