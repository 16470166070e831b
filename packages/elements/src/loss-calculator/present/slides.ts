import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { Slide } from '../../shared/stage/stage.ts';
import { openingQuestions } from '../questions.ts';
import { burdenSentences } from '../result/burden-view.ts';
import { averageSentence, chancePicture } from '../result/chance-view.ts';
import type { ResultContext } from '../result/context.ts';
import { downtimeFinding, downtimeTable } from '../result/downtime-view.ts';
import { eventPicture } from '../result/event-picture.ts';
import { lensNotes } from '../result/lens-view.ts';
import { headline, story } from '../result/result-view.ts';
import { worthwhile } from '../result/savings-view.ts';
import { splitPicture } from '../result/split-picture.ts';

/** What the slides need beyond the result. */
export interface SlidesContext extends ResultContext {
  /** The opening questions as fields, in their order. */
  readonly fields: readonly TemplateResult[];
  readonly callToAction: unknown;
}

/** Measures on the slide of what helps most. */
const mostNamed = 3;

/** The calculator told to a room, one idea after the other. */
export function slides(context: SlidesContext): readonly Slide[] {
  const { estimate, business, words, locale, fields, callToAction } = context;
  const burden = burdenSentences(context);
  const savings = worthwhile(estimate).slice(0, mostNamed);
  return [
    { id: 'title', heading: words.title, body: html`<p>${words.presentIntro}</p>` },
    ...fields.map((field, index) => ({
      id: openingQuestions[index]!,
      heading: words.presentAsk,
      body: field,
    })),
    {
      id: 'range',
      heading: words.eventHeading,
      secret: true,
      body: html`${headline(context)}<p class="story">${story(context)}</p>`,
    },
    {
      id: 'dots',
      heading: words.presentDots,
      body: eventPicture(estimate, business, words, locale),
    },
    {
      id: 'chance',
      heading: words.yearHeading,
      secret: true,
      body: chancePicture(context),
    },
    {
      id: 'average',
      heading: words.presentAverage,
      secret: true,
      body: html`<p>${averageSentence(context)}</p>`,
    },
    ...(burden.length === 0
      ? []
      : [
          {
            id: 'burden',
            heading: words.burdenHeading,
            secret: true,
            body: burden.map((sentence) => html`<p>${sentence}</p>`),
          },
        ]),
    { id: 'split', heading: words.splitHeading, body: splitPicture(context) },
    {
      id: 'downtime',
      heading: words.downtimeHeading,
      secret: true,
      body: html`<p>${downtimeFinding(context)}</p>${downtimeTable(context)}`,
    },
    {
      id: 'savings',
      heading: words.savingsHeading,
      secret: true,
      body:
        savings.length === 0
          ? html`<p>${words.savingsNone}</p>`
          : html`
              <ol class="best">
                ${savings.map(
                  ({ control, saving }) => html`
                    <li>
                      ${fill(words.savingsFinding, {
                        control: words[`control.${control}`],
                        saving: locale.money(saving, estimate.currency),
                      })}
                      <span class="step">${words[`step.${control}`]}</span>
                    </li>
                  `,
                )}
              </ol>
            `,
    },
    {
      id: 'closing',
      heading: words.presentClosing,
      body: html`
        ${headline(context)} ${callToAction}
        ${lensNotes(context).map((note) => html`<p class="quiet">${note}</p>`)}
      `,
    },
  ];
}
