import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { type Brand, fillReport } from '../../shared/report/report.ts';
import { section } from '../../shared/result/sections.ts';
import type { ResultContext } from '../result/context.ts';
import { methodView } from '../result/method-view.ts';
import { wholeResult } from '../result/result-view.ts';
import { resultStyles } from '../result/styles.ts';

/** What a report shows beside the result. */
export interface ReportExtras {
  readonly brand: Brand;
  readonly link: string;
  readonly like: Element;
}

/** The result on paper: everything that the screen shows, every answer, its limits. */
export function fillMaturityReport(
  frame: Window & typeof globalThis,
  context: ResultContext,
  extras: ReportExtras,
): void {
  const { words, locale, today, result } = context;
  const onPaper: ResultContext = { ...context, isPaper: true };
  fillReport(frame, {
    ...extras,
    title: words.reportTitle,
    subject: fill(words.reportSubject, { model: result.model }),
    words,
    locale,
    today,
    styles: resultStyles,
    body: html`
      ${wholeResult(onPaper)} ${section(words.reportAnswers, answers(context))}
      ${section(words.method, methodView(words, context.isOwn))}
      ${section(words.reportLimits, html`<p>${words.methodLimits}</p><p>${words.notice}</p>`)}
    `,
  });
}

/** Every question with what was answered, in its words. */
function answers({ questions, result, words }: ResultContext): TemplateResult {
  return html`
    <table class="answers">
      <thead>
        <tr>
          <th scope="col">${words.reportQuestion}</th>
          <th scope="col">${words.reportAnswer}</th>
        </tr>
      </thead>
      <tbody>
        ${questions.map(({ id, text, options }) => {
          const answer = result.answers[id];
          const given = typeof answer === 'number' ? options[answer] : answer && words.unknown;
          return html`
            <tr>
              <th scope="row">${text}</th>
              <td>${given ?? words.findingOpen}</td>
            </tr>
          `;
        })}
      </tbody>
    </table>
  `;
}
