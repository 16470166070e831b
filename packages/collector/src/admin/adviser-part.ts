import { html } from 'hono/html';
import type { Adviser } from '../intake/adviser.ts';
import type { Words } from '../language.ts';
import type { LeadRow } from '../store/tables.ts';
import { answerName, answerText } from './answer-words.ts';
import type { Taste } from './context.ts';
import { fill, number } from './format.ts';
import { verdictMark, verdictName } from './verdict.ts';

/** Gaps that are shown at once; the rest is behind a summary of the result. */
const mostGaps = 10;

/** What is for the adviser alone: the verdict, and what it rests on. */
export function adviserPart(taste: Taste, row: LeadRow, adviser: Adviser | undefined) {
  const { words } = taste;
  if (!adviser) {
    return row.kind === 'maturity'
      ? html`<section class="card adviser"><h2>${words.adviserTitle}</h2><p>${words.adviserUnscored}</p></section>`
      : '';
  }
  const { score, answered, asked, redFlags } = adviser;
  const name = verdictName(adviser.verdict);
  return html`<section class="card adviser">
    <h2>${words.adviserTitle}</h2>
    <p class="headline">${verdictMark(adviser.verdict, words)}</p>
    ${name === 'none' ? '' : html`<p>${words[`verdictHelp.${name}`]}</p>`}
    <p class="score">
      <strong>${fill(words.adviserOf, { score: number(score, taste, 1) })}</strong>
      <small>${fill(words.adviserAnswered, { answered, asked })}</small>
    </p>
    ${dimensionsTable(taste, adviser)}
    ${
      redFlags.length === 0
        ? ''
        : html`<h3>${words.adviserFlags}</h3>
            <ul>
              ${redFlags.map(({ id, dimensions }) => html`<li>${flagText(taste, id, dimensions)}</li>`)}
            </ul>`
    }
    ${gapsTable(taste, adviser)}
    <p><small>${words.adviserNotice}</small></p>
  </section>`;
}

const dimensionName = (words: Words, id: string): string =>
  words[`dimension.${id}` as keyof Words] ?? id;

function flagText({ words, language }: Taste, id: string, dimensions: readonly string[]): string {
  const flag = words[`flag.${id}` as keyof Words] ?? id;
  if (dimensions.length === 0) return flag;
  const names = dimensions.map((each) => dimensionName(words, each));
  return fill(words.flagIn, { flag, places: new Intl.ListFormat(language).format(names) });
}

function dimensionsTable(taste: Taste, { dimensions, weights }: Adviser) {
  const { words } = taste;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.adviserDimension}</th>
        <th scope="col" class="figure">${words.adviserPoints}</th>
      </tr>
    </thead>
    <tbody>
      ${Object.entries(dimensions).map(([id, points]) => {
        const most = weights[id] ?? 20;
        return html`<tr>
          <th scope="row">${dimensionName(words, id)}</th>
          <td class="figure">
            <svg class="chart dimension" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect class="ground" width="100" height="1" />
              <rect width="${(points / most) * 100}" height="1" />
            </svg>
            ${fill(words.adviserPointsOf, { points: number(points, taste, 1), most })}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function gapsTable(taste: Taste, { gaps }: Adviser) {
  const { words } = taste;
  if (gaps.length === 0) return '';
  return html`<h3>${words.adviserGaps}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.adviserQuestion}</th>
          <th scope="col">${words.adviserAnswer}</th>
          <th scope="col" class="figure">${words.adviserGain}</th>
          <th scope="col" class="figure">${words.adviserDue}</th>
        </tr>
      </thead>
      <tbody>
        ${gaps.slice(0, mostGaps).map(
          ({ question, answer, gain, dueDays }) => html`<tr>
            <th scope="row">${answerName(taste, question)}</th>
            <td>${answerText(taste, question, answer)}</td>
            <td class="figure">${number(gain, taste, 1)}</td>
            <td class="figure">${fill(words.adviserDays, { days: dueDays })}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
}
