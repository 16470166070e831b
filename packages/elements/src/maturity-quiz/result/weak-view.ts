import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { areaOf, points, questionOf, type ResultContext } from './context.ts';
import { gapView } from './gap-view.ts';

/** The two weakest dimensions in words: what was answered, and what to do about it this month. */
export function weakView(context: ResultContext): TemplateResult {
  const { result, words } = context;
  return html`
    <p>${words.weakLead}</p>
    <div class="weak">${result.weakest.map((dimension) => weakest(context, dimension))}</div>
  `;
}

function weakest(context: ResultContext, dimension: string): TemplateResult {
  const { result, words } = context;
  const gap = result.gaps.find((one) => one.dimension === dimension);
  const got = {
    points: points(context, result.dimensions[dimension]!),
    most: points(context, result.weights[dimension]!),
  };
  return html`
    <article>
      <h4>${areaOf(context, dimension)} <span class="got">${fill(words.points, got)}</span></h4>
      <p class="quiet">${context.intro(dimension)}</p>
      ${
        gap
          ? html`
              <p class="said">
                ${questionOf(context, gap.question).text}
                <span>${said(context, gap.question, gap.answer)}</span>
              </p>
              ${gapView(context, gap)}
            `
          : html`<p>${words.weakNone}</p>`
      }
    </article>
  `;
}

/** What somebody answered, in their words. */
export function said(
  context: Pick<ResultContext, 'words' | 'questions'>,
  question: string,
  answer: number | 'unknown',
): string {
  const { words } = context;
  if (answer === 'unknown') return words.weakUnknown;
  return fill(words.weakAnswer, { answer: questionOf(context, question).options[answer]! });
}
