import type { LossEstimate } from '@lifeline-kit/core/loss';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { KeepActions } from '../../shared/keep/keep.ts';
import { keepView } from '../../shared/keep/keep-view.ts';
import { found, headed, type MoreSection, section } from '../../shared/result/sections.ts';
import { whenOpen } from '../../shared/when-open.ts';
import { answeredCount, openingQuestions } from '../questions.ts';
import { burdenView } from './burden-view.ts';
import { chanceView } from './chance-view.ts';
import type { Draw, ResultContext, Words } from './context.ts';
import { curveFinding, curveView } from './curve-view.ts';
import { downtimeFinding, downtimeView } from './downtime-view.ts';
import { eventPicture } from './event-picture.ts';
import { lensView } from './lens-view.ts';
import { savingsFinding, savingsView } from './savings-view.ts';
import { splitPicture } from './split-picture.ts';
import { warningList } from './warning-list.ts';

/**
 * The answer and its pictures; what lies behind them is one tap away. Each part is drawn in a turn of
 * its own, but for what a person takes along, which says what came of a click.
 */
export function resultView(draw: Draw, words: Words, keep: KeepActions): TemplateResult {
  return html`
    <section ${draw(eventSection)}></section>
    <section ${draw(yearSection)}></section>
    <section ${draw(burdenSection)}></section>
    <section ${draw(splitSection)}></section>
    <div class="more">
      <details ${draw(onceOpen(downtimeSection))}></details>
      <details ${draw(onceOpen(savingsSection))}></details>
      <details ${draw(onceOpen(curveSection))}></details>
      <details ${draw(onceOpen(lensSection))}></details>
    </div>
    ${section(words.keepHeading, keepView(words, keep))}
  `;
}

const onceOpen =
  (view: (context: ResultContext) => LateSection) =>
  (context: ResultContext): TemplateResult => {
    const section = view(context);
    return found({ ...section, content: whenOpen(section.content) });
  };

/** Everything that the screen shows, open, as on paper. */
export function wholeResult(context: ResultContext): TemplateResult {
  return html`
    ${[eventSection, yearSection, burdenSection, splitSection].map(
      (view) => html`<section>${view(context)}</section>`,
    )}
    ${[downtimeSection, savingsSection, curveSection].map((view) => {
      const { heading, content } = view(context);
      return section(heading, content());
    })}
  `;
}

function eventSection(context: ResultContext): TemplateResult {
  const { estimate, words, locale, business } = context;
  return html`
    <h3 class="eyebrow" part="heading">${words.eventHeading}</h3>
    ${headline(context)}
    <p class="story">${story(context)}</p>
    <p class="answered">${answeredSentence(context)}</p>
    ${warningList(estimate, words, locale)} ${eventPicture(estimate, business, words, locale)}
  `;
}

function yearSection(context: ResultContext): TemplateResult {
  return headed(context.words.yearHeading, chanceView(context));
}

function burdenSection(context: ResultContext): TemplateResult {
  return headed(context.words.burdenHeading, burdenView(context));
}

function splitSection(context: ResultContext): TemplateResult {
  return headed(context.words.splitHeading, splitPicture(context));
}

/** A section whose content is made once somebody opens it. */
interface LateSection extends MoreSection {
  readonly content: () => TemplateResult;
}

function downtimeSection(context: ResultContext): LateSection {
  return {
    heading: context.words.downtimeHeading,
    finding: downtimeFinding(context),
    content: () => downtimeView(context),
  };
}

function savingsSection(context: ResultContext): LateSection {
  return {
    heading: context.words.savingsHeading,
    finding: savingsFinding(context),
    content: () => savingsView(context),
  };
}

function curveSection(context: ResultContext): LateSection {
  return {
    heading: context.words.curveHeading,
    finding: curveFinding(context),
    content: () => curveView(context),
  };
}

function lensSection(context: ResultContext): LateSection {
  const { words, estimate } = context;
  const isClaims = estimate.evidence === 'claims';
  return {
    heading: words.lensHeading,
    finding: isClaims ? words.lensFindingClaims : words.lensFindingPublicRecord,
    content: () => lensView(context),
  };
}

/** What of a result the headline needs: also that of an older model. */
type HeadlineContext = Pick<ResultContext, 'words' | 'locale'> & {
  readonly estimate: Pick<LossEstimate, 'event' | 'currency'>;
};

/** The range in a few words. */
export function rangeText({
  estimate: { event, currency },
  words,
  locale,
}: HeadlineContext): string {
  const money = (amount: number): string => locale.money(amount, currency);
  return fill(words.range, { low: money(event.p10), high: money(event.p90) });
}

/** The range and the sentence that tells it. */
export function headline(context: HeadlineContext): TemplateResult {
  const { words, locale, estimate } = context;
  const { event, currency } = estimate;
  const money = (amount: number): string => locale.money(amount, currency);
  const isPulled = event.mean > event.p50 && event.p90 > event.p50;
  return html`
    <p class="headline">${rangeText(context)}</p>
    <p class="sentence">
      ${fill(isPulled ? words.eventSentence : words.eventSentenceEven, {
        p50: money(event.p50),
        p90: money(event.p90),
        mean: money(event.mean),
      })}
    </p>
  `;
}

/** Share of a year's revenue, a month of it, that most firms can find; docs/method/loss.md. */
const withinReach = 1 / 12;

/** The same figures, told to whom it concerns: no half of them is made light of that is out of reach. */
export function story({ estimate, business, audience, words, locale }: ResultContext): string {
  const { event, year, currency, evidence } = estimate;
  const { annualRevenue = Infinity } = business;
  const isHard = evidence === 'public-record' || event.p50 > annualRevenue * withinReach;
  const isSoothing = audience === 'owner' || audience === 'family';
  return fill(words[`story.${isHard && isSoothing ? (`${audience}.hard` as const) : audience}`], {
    p50: locale.money(event.p50, currency),
    p90: locale.money(event.p90, currency),
    p95: locale.money(event.p95, currency),
    year: locale.money(year.mean, currency),
  });
}

function answeredSentence({ business, words, locale }: ResultContext): string {
  const count = answeredCount(business);
  const total = openingQuestions.length;
  const message =
    count === 0 ? words.answeredNone : count < total ? words.answeredSome : words.answeredAll;
  return fill(message, { count: locale.number(count), total: locale.number(total) });
}
