import type { Gap } from '@lifeline-kit/core/maturity';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { areaOf, points, questionOf, type ResultContext } from './context.ts';

/** A measure with its first step, and what it asks and brings. */
export function gapView(context: ResultContext, gap: Gap): TemplateResult {
  return html`
    <p class="measure">${measureOf(context, gap)}</p>
    ${firstStep(context, gap)} ${tagList(context, gap)}
  `;
}

/** The same in a line, and the first step for who wants to begin. */
export function foldedGap(context: ResultContext, gap: Gap): TemplateResult {
  const area = html`<span class="area">${areaOf(context, gap.dimension)}</span>`;
  return html`
    <details>
      <summary>
        ${area}
        <span class="measure">${measureOf(context, gap)}</span>
        ${tagList(context, gap)}
      </summary>
      ${firstStep(context, gap)}
    </details>
  `;
}

/** What to do; the question itself where a model names no measure. */
export function measureOf(context: ResultContext, gap: Gap): string {
  return context.advice(gap)?.measure ?? questionOf(context, gap.question).text;
}

function firstStep(context: ResultContext, gap: Gap): TemplateResult | typeof nothing {
  const step = context.advice(gap)?.first;
  return step ? html`<p class="first">${fill(context.words.firstStep, { step })}</p>` : nothing;
}

function tagList(context: ResultContext, gap: Gap): TemplateResult {
  return html`<span class="tags">${tags(context, gap).map((tag) => html`<span>${tag}</span>`)}</span>`;
}

function tags(context: ResultContext, { action, gain }: Gap): readonly string[] {
  const { words } = context;
  return [
    ...(action ? [words[`cost.${action.cost}`], words[`effort.${action.effort}`]] : []),
    fill(words.gain, { points: points(context, gain) }),
  ];
}
