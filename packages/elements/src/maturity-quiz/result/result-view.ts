import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { keepView } from '../../shared/keep/keep-view.ts';
import { type MoreSection, section } from '../../shared/result/sections.ts';
import { armsView } from './arms-view.ts';
import { compareFinding, compareView } from './compare-view.ts';
import type { ResultContext } from './context.ts';
import { findingsFinding, findingsView } from './findings-view.ts';
import { mappingView } from './mapping-view.ts';
import { planView } from './plan-view.ts';
import type { SavedResult } from './saved-result.ts';
import { standView } from './stand-view.ts';
import { weakView } from './weak-view.ts';

/** The answer and its picture, what to do, and the rest one tap away. */
export function resultView(context: ResultContext): TemplateResult {
  const { words, keep, hygiene, onRestart, onReview } = context;
  return html`
    ${mainSections(context)}
    <div class="more">
      ${moreSections(context).map(folded)}
      ${hygiene ? folded({ heading: words.hygieneHeading, ...hygiene }) : nothing}
      ${folded({
        heading: words.compareHeading,
        finding: compareFinding(context),
        content: compareView(context),
      })}
    </div>
    ${section(words.keepHeading, keepView(words, keep))}
    <div class="again">
      <button part="button" type="button" @click=${onReview}>${words.reviewButton}</button>
      <button part="button" type="button" @click=${onRestart}>${words.restartButton}</button>
    </div>
  `;
}

/** A result whose model is no longer that of the page: its figures as they were. */
export function olderView(
  { words, locale, keep }: Pick<ResultContext, 'words' | 'locale' | 'keep'>,
  { score, model }: Pick<SavedResult, 'score' | 'model'>,
  current: string,
): TemplateResult {
  return html`
    <section class="older">
      <h3 class="eyebrow" part="heading" id="stand" tabindex="-1">${words.standHeading}</h3>
      <p class="headline">${fill(words.score, { score: locale.number(score, 1) })}</p>
      <p class="quiet">${fill(words.openedOlder, { model, current })}</p>
      <button part="button" type="button" @click=${() => keep.settle()}>${words.openedAgain}</button>
    </section>
  `;
}

/** Everything that the screen shows, open, as on paper. */
export function wholeResult(context: ResultContext): TemplateResult {
  return html`
    ${mainSections(context)}
    ${moreSections(context).map(({ heading, content }) => section(heading, content))}
  `;
}

function mainSections(context: ResultContext): readonly TemplateResult[] {
  const { words } = context;
  return [
    standView(context),
    section(words.armsHeading, armsView(context)),
    section(words.weakHeading, weakView(context)),
    section(words.planHeading, planView(context)),
  ];
}

function moreSections(context: ResultContext): readonly MoreSection[] {
  const { words } = context;
  return [
    {
      heading: words.findingsHeading,
      finding: findingsFinding(context),
      content: findingsView(context),
    },
    {
      heading: words.mappingHeading,
      finding: words.mappingFinding,
      content: mappingView(context),
    },
  ];
}

/** A section that opens; one that is fetched then is told of it. */
function folded({ heading, finding, content, onToggle }: FoldedSection): TemplateResult {
  return html`
    <details @toggle=${(event: Event) => onToggle?.((event.target as HTMLDetailsElement).open)}>
      <summary>
        <h3 part="heading">${heading}</h3>
        <span class="finding">${finding}</span>
      </summary>
      <div class="more-body">${content}</div>
    </details>
  `;
}

interface FoldedSection extends MoreSection {
  readonly onToggle?: (isOpen: boolean) => void;
}
