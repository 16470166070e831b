import { html, type TemplateResult } from 'lit';
import type { Slide } from '../../shared/stage/stage.ts';
import type { DeskContext } from '../desk/context.ts';
import { findings, headline, openerFinding, roads } from '../desk/map-view.ts';
import type { OpeningQuestion } from '../questions.ts';

/** What the slides need beyond the desk. */
export interface SlidesContext extends DeskContext {
  /** The opening questions as fields, in their order. */
  readonly fields: readonly TemplateResult[];
  readonly callToAction: unknown;
}

/** The opening questions by name; a value from the first part would tear it in two files. */
export const questionIds = [
  'industry',
  'regions',
  'employees',
] as const satisfies readonly OpeningQuestion[];

/** Regimes on the slide of what is closed, and on the picture. */
const mostNamed = 4;
const mostLanes = 8;

/** The checklist told to a room, one idea after the other. */
export function slides(context: SlidesContext): readonly Slide[] {
  const { words, applicability, market, say, head, fields, callToAction } = context;
  const shut = market.lanes.filter(({ state }) => state === 'closed' || state === 'unknown');
  const named = shut.slice(0, mostNamed);
  const few = { ...context, market: { ...market, lanes: market.lanes.slice(0, mostLanes) } };
  return [
    { id: 'title', heading: words.title, body: html`<p>${words.presentIntro}</p>` },
    ...fields.map((field, index) => ({
      id: questionIds[index]!,
      heading: words.presentAsk,
      body: field,
    })),
    {
      id: 'count',
      heading: words.mapHeading,
      secret: true,
      body: html`
        <p class="headline">${headline(context)}</p>
        ${findings(context)
          .slice(0, 2)
          .map((sentence) => html`<p>${sentence}</p>`)}
      `,
    },
    { id: 'map', heading: words.mapHeading, secret: true, body: roads(few) },
    {
      id: 'closed',
      heading: words.presentClosed,
      secret: true,
      body: html`
        <ul class="best">
          ${named.map(({ id }) => {
            const { blocks } = applicability.applies.find((one) => one.id === id)!;
            return html`<li><strong>${say(head(id).name)}.</strong> ${say(blocks)}</li>`;
          })}
        </ul>
      `,
    },
    {
      id: 'opener',
      heading: words.presentOpener,
      secret: true,
      body: openerFinding(context).map((sentence) => html`<p class="headline">${sentence}</p>`),
    },
    {
      id: 'closing',
      heading: words.presentClosing,
      body: html`<p>${headline(context)}</p>${callToAction}`,
    },
  ];
}
