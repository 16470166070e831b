import { html } from 'hono/html';
import type { Taste } from './context.ts';
import { number } from './format.ts';

export interface Bar {
  readonly name: string;
  /** Where there is room for a few marks only; empty leaves it out. */
  readonly mark?: string;
  readonly count: number;
}

export interface ChartTexts {
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly finding: string;
  /** Head of the column of names. */
  readonly names: string;
}

/** Columns from left to right, for a course of days; and the same as a table. */
export function columnChart(taste: Taste, texts: ChartTexts, bars: readonly Bar[]) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = 100 / bars.length;
  const marks = bars.flatMap(({ mark }) => (mark ? [mark] : []));
  // The picture stretches with the page, and its words stay as large as all others.
  const picture = html`<p class="most">${number(most, taste)}</p>
    <svg class="chart columns" viewBox="0 0 100 100" preserveAspectRatio="none">
      ${bars.map(({ count }, index) => {
        const tall = (count / most) * 100;
        return html`<rect x="${(index + 0.15) * step}" y="${100 - tall}" width="${step * 0.7}" height="${tall}"></rect>`;
      })}
    </svg>
    <p class="below">${marks.map((mark) => html`<span>${mark}</span>`)}</p>`;
  return figure(taste, texts, bars, picture);
}

/** Bars one below the other, for names; and the same as a table. */
export function rowChart(taste: Taste, texts: ChartTexts, bars: readonly Bar[]) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const picture = bars.map(
    ({
      name,
      count,
    }) => html`<p class="beside"><span>${name}</span><span>${number(count, taste)}</span></p>
      <svg class="chart row" viewBox="0 0 100 1" preserveAspectRatio="none">
        <rect class="ground" width="100" height="1" />
        <rect width="${(count / most) * 100}" height="1" />
      </svg>`,
  );
  return figure(taste, texts, bars, html`${picture}`);
}

function figure(
  taste: Taste,
  { title, finding, names }: ChartTexts,
  bars: readonly Bar[],
  picture: ReturnType<typeof html>,
) {
  const { words } = taste;
  return html`<figure class="card">
    <figcaption>
      <h2>${title}</h2>
      <p>${finding}</p>
    </figcaption>
    <div class="picture" role="img" aria-label="${finding}">${picture}</div>
    <details>
      <summary>${words.overviewTable}</summary>
      <table>
        <caption class="spoken-only">${title}</caption>
        <thead>
          <tr>
            <th scope="col">${names}</th>
            <th scope="col" class="figure">${words.count}</th>
          </tr>
        </thead>
        <tbody>
          ${bars.map(
            ({ name, count }) => html`<tr>
              <th scope="row">${name}</th>
              <td class="figure">${number(count, taste)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </figure>`;
}
