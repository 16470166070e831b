import { maturityPlan, type PlanPart } from '@lifeline-kit/core/maturity';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { ResultContext } from './context.ts';
import { foldedGap } from './gap-view.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Every gap by the day until which it should be closed. */
export function planView(context: ResultContext): TemplateResult {
  const { result, words } = context;
  if (result.gaps.length === 0) return html`<p>${words.planEmpty}</p>`;
  return html`
    <div class="plan">
      ${maturityPlan(result.gaps)
        .filter(({ gaps }) => gaps.length > 0)
        .map((part) => planPart(context, part))}
    </div>
    <p class="quiet">${words.planNote}</p>
  `;
}

function planPart(context: ResultContext, { due, gaps }: PlanPart): TemplateResult {
  const { words, locale, today } = context;
  const date = locale.date(new Date(Date.parse(today) + due * dayMilliseconds));
  return html`
    <section class="part">
      <h4>
        ${fill(words.planPart, { date })}
        <span class="days">${fill(words.planDays, { days: locale.number(due) })}</span>
      </h4>
      <ol>
        ${gaps.map((gap) => html`<li>${foldedGap(context, gap)}</li>`)}
      </ol>
    </section>
  `;
}
