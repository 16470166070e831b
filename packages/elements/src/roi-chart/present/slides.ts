import { meanOf } from '@lifeline-kit/core/roi';
import type { ReturnSeries } from '@lifeline-kit/locales/roi-result/messages';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { sentences } from '../../shared/sentences.ts';
import type { Slide } from '../../shared/stage/stage.ts';
import { chartPlace } from '../result/chart-view.ts';
import type { ResultContext } from '../result/context.ts';
import { headline } from '../result/result-view.ts';
import { series } from '../result/return-rows.ts';
import { storySentences } from '../result/story-view.ts';
import { chanceSentence, chartSentence, paybackSentence } from '../result/told.ts';
import { unpricedView } from '../result/unpriced-view.ts';
import { waysView } from '../result/ways-view.ts';

/** What the slides need beyond the result. */
export interface SlidesContext extends ResultContext {
  /** The question that opens the widget, as a field. */
  readonly question: unknown;
  readonly callToAction: unknown;
}

/** A slide on which the picture is built up. */
export interface BuildSlide extends Slide {
  readonly hidden?: ReadonlySet<ReturnSeries>;
}

/** The return told to a room, one piece after the other. */
export function slides(context: SlidesContext): readonly BuildSlide[] {
  const { words, question, callToAction } = context;
  return [
    { id: 'title', heading: words.title, body: html`<p>${words.presentIntro}</p>` },
    { id: 'price', heading: words.presentAsk, body: question },
    ...buildSlides(context),
    {
      id: 'ways',
      heading: words.waysHeading,
      secret: true,
      body: waysView(context),
    },
    { id: 'unpriced', heading: words.unpricedHeading, body: unpricedView(context) },
    {
      id: 'closing',
      heading: words.presentClosing,
      body: html`
        ${headline(context)} <p>${paybackSentence(context)}</p> ${callToAction}
        ${storySentences(context).map((sentence) => html`<p class="story">${sentence}</p>`)}
      `,
    },
  ];
}

function buildSlides(context: SlidesContext): readonly BuildSlide[] {
  const { words, locale, projection, input } = context;
  const { years, setup, currency = 'USD' } = projection;
  const money = (amount: number): string => locale.money(amount, currency);
  const first = years[0]!;
  const opened = years.find(({ opportunity }) => opportunity >= 1) ?? years.at(-1)!;
  const built = (sentence: string): TemplateResult => html`
    <p>${sentence}</p>
    ${chartPlace(context)}
  `;
  const only = (...shown: ReturnSeries[]): ReadonlySet<ReturnSeries> =>
    new Set(series.filter((one) => !shown.includes(one)));
  return [
    {
      id: 'cost',
      heading: words.presentCost,
      hidden: only('cost'),
      body: built(fill(words['build.cost'], { setup: money(setup), year: money(first.cost) })),
    },
    {
      id: 'risk',
      heading: words.presentRisk,
      hidden: only('cost', 'risk'),
      body: built(
        fill(words['build.risk'], {
          before: money(meanOf(input.risk.lossPerYearBefore)),
          after: money(meanOf(input.risk.lossPerYearAfter)),
        }),
      ),
    },
    {
      id: 'efficiency',
      heading: words.presentEfficiency,
      hidden: only('cost', 'risk', 'efficiency'),
      body: built(fill(words['build.efficiency'], { amount: money(first.efficiency) })),
    },
    {
      id: 'opportunity',
      heading: words.presentOpportunity,
      hidden: only('cost', 'risk', 'efficiency', 'opportunity', 'premium'),
      body: built(
        fill(words['build.opportunity'], {
          amount: money(opened.opportunity),
          year: locale.number(opened.year),
          premium: money(first.premium),
        }),
      ),
    },
    {
      id: 'whole',
      heading: words.presentWhole,
      secret: true,
      hidden: only(...series),
      body: html`${headline(context)} ${built(sentences(locale.language, chartSentence(context), chanceSentence(context)))}`,
    },
  ];
}
