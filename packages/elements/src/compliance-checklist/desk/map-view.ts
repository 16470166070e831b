import type { MarketLane } from '@lifeline-kit/core/compliance-rules';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { DeskContext } from './context.ts';

/** The market map: what it found, the roads with their gates, and the same as a table. */
export function mapView(context: DeskContext): TemplateResult {
  const { words, market, locale } = context;
  const gap = locale.language === 'zh-CN' ? '' : ' ';
  const opener = market.lanes.some(({ state }) => state === 'closed') ? openerFinding(context) : [];
  return html`
    <section class="map">
      <h3 class="eyebrow desk-heading" part="heading" tabindex="-1">${words.mapHeading}</h3>
      <p class="headline">${headline(context)}</p>
      <p>${findings(context).join(gap)}</p>
      ${opener.length === 0 ? nothing : html`<p class="story">${opener.join(gap)}</p>`}
      ${market.lanes.length === 0 ? nothing : html`${roads(context)}${laneTable(context)}`}
    </section>
  `;
}

/** How many rules concern the firm, in a sentence. */
export function headline({ applicability, words, locale }: DeskContext): string {
  const count = applicability.applies.length;
  if (count === 0) return words.findingNone;
  return count === 1 ? words.findingOne : fill(words.findingMany, { count: locale.number(count) });
}

/** What the map shows, in words. */
export function findings(context: DeskContext): readonly string[] {
  const { applicability, words, locale } = context;
  const { applies, undecided } = applicability;
  const at = (...levels: readonly string[]): string =>
    locale.number(applies.filter(({ level }) => levels.includes(level)).length);
  const undecidedNew = undecided.filter(({ level }) => level === null).length;
  return [
    ...(applies.length < 2
      ? []
      : [
          fill(words.findingLevels, {
            mandatory: at('mandatory'),
            contractual: at('contractual'),
            market: at('likely', 'market'),
          }),
        ]),
    ...doorsFinding(context),
    ...(undecidedNew > 0
      ? [fill(words.findingUndecided, { count: locale.number(undecidedNew) })]
      : []),
  ];
}

function doorsFinding({ market, words, locale }: DeskContext): readonly string[] {
  const count = (...states: readonly string[]): number =>
    market.lanes.filter(({ state }) => states.includes(state)).length;
  const unknown = count('unknown');
  const doors = fill(words.findingDoors, {
    count: locale.number(market.lanes.length),
    open: locale.number(count('open', 'exposed')),
    closed: locale.number(count('closed')),
  });
  const unsaid = fill(words.findingUnsaid, { unknown: locale.number(unknown) });
  if (market.lanes.length === 0) return [];
  return unknown > 0 ? [doors, unsaid] : [doors];
}

/** The one step that opens most, and what its controls help with beside. */
export function openerFinding({
  market,
  words,
  head,
  say,
  locale,
}: DeskContext): readonly string[] {
  const best = market.bestOpener;
  if (!best) return [];
  const [first] = best.helps;
  const opener = fill(words.bestOpener, { name: say(head(best.id).short) });
  if (!first) return [opener];
  const helps = fill(words.bestOpenerHelps, {
    share: locale.percent(first.share),
    other: say(head(first.id).short),
  });
  return [opener, helps];
}

/** The picture alone. */
export function roads(context: DeskContext): TemplateResult {
  const { words, market } = context;
  return html`
    <figure class="picture">
      <ol class="lanes" part="chart">
        ${market.lanes.map((lane) => laneView(lane, context))}
      </ol>
      <figcaption>${words.mapCaption}</figcaption>
    </figure>
  `;
}

function laneView({ id, gate, state }: MarketLane, context: DeskContext): TemplateResult {
  const { words, head, say, actions } = context;
  const { short, market } = head(id);
  return html`
    <li class="lane" data-state=${state}>
      <span class="lane-gate">
        <span class="lane-rule">${say(short)}</span>
        <span class="lane-kind">${words[`gate.${gate}`]}</span>
      </span>
      <span class="road" aria-hidden="true">
        <svg class="gate" viewBox="0 0 40 44" focusable="false">
          <circle class="post" cx="20" cy="41" r="3.5" />
          <g class="bar">
            <line class="bar-ground" x1="20" y1="4" x2="20" y2="40" />
            <line class="bar-stripes" x1="20" y1="10" x2="20" y2="38" />
          </g>
          <circle class="post" cx="20" cy="4" r="5" />
        </svg>
      </span>
      <span class="lane-market">
        <button class="lane-go" part="button" type="button" @click=${() => actions.goToCard(id)}>
          ${say(market)}
        </button>
        <span class="lane-state">${words[`lane.${state}`]}</span>
      </span>
    </li>
  `;
}

function laneTable({ market, words, head, say }: DeskContext): TemplateResult {
  return html`
    <details class="equal-table">
      <summary>${words.mapTable}</summary>
      <table class="gap-table" part="table">
        <caption class="spoken-only">${words.mapTableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">${words.columnMarket}</th>
            <th scope="col">${words.columnRule}</th>
            <th scope="col">${words.columnGate}</th>
            <th scope="col">${words.columnLevel}</th>
            <th scope="col">${words.columnState}</th>
          </tr>
        </thead>
        <tbody>
          ${market.lanes.map(
            ({ id, gate, level, state }) => html`
              <tr>
                <th scope="row">${say(head(id).market)}</th>
                <td>${say(head(id).name)}</td>
                <td>${words[`gate.${gate}`]}</td>
                <td>${words[`level.${level}`]}</td>
                <td>${words[`lane.${state}`]}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </details>
  `;
}
