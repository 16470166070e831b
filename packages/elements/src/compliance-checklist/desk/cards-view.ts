import {
  type AppliedRegime,
  gateWords,
  type Held,
  regimeHeads,
  safeHarboursFor,
  whatWouldChange,
} from '@lifeline-kit/core/compliance-rules';
import { html, nothing, type TemplateResult } from 'lit';
import { currencySign } from '../../shared/currency-sign.ts';
import { fill } from '../../shared/fill.ts';
import { moreView } from '../../shared/result/sections.ts';
import { changeSentence } from './change-sentence.ts';
import type { DeskContext } from './context.ts';
import { freshness, unconfirmedMark } from './marks.ts';
import { revenueField } from './revenue-field.ts';

/** What stands at each gate: why, what it closes, what would change it, whether the firm has it. */
export function cardsView(context: DeskContext): TemplateResult {
  const { words, applicability, market } = context;
  const stateOf = (id: string) => market.lanes.find((lane) => lane.id === id)?.state ?? 'unknown';
  return html`
    <section class="cards">
      <h3 part="heading">${words.regimesHeading}</h3>
      ${
        applicability.applies.length === 0
          ? html`<p>${words.findingNone}</p>`
          : html`
              <p class="quiet">${words.regimesHelp}</p>
              <div class="card-list">
                ${applicability.applies.map((applied) => card(applied, stateOf(applied.id), context))}
              </div>
            `
      }
      ${harbours(context)} ${others(context)}
    </section>
  `;
}

type LaneState = DeskContext['market']['lanes'][number]['state'];

function card(applied: AppliedRegime, state: LaneState, context: DeskContext): TemplateResult {
  const { words, head, say, cards, actions } = context;
  const { id, level } = applied;
  const isOpen = cards.includes(id);
  return html`
    <details
      class="regime-card"
      id="card-${id}"
      .open=${isOpen}
      @toggle=${(event: Event) => actions.toggleCard(id, (event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <span class="card-name">${say(head(id).name)}</span>
        <span class="card-marks">
          <span class="tag">${words[`level.${level}`]}</span>
          <span class="tag" data-state=${state}>${words[`lane.${state}`]}</span>
        </span>
      </summary>
      ${isOpen ? cardBody(applied, context) : nothing}
    </details>
  `;
}

function cardBody(
  { id, gate, reasons, blocks }: AppliedRegime,
  context: DeskContext,
): TemplateResult {
  const { words, head, say, facts, actions, locale, market } = context;
  const changes = whatWouldChange(head(id), facts);
  const { items, unconfirmed } = head(id);
  const stops = market.lanes.find((lane) => lane.id === id && lane.state === 'open')?.stops ?? 0;
  return html`
    <div class="card-body">
      ${held(id, context)}
      ${
        stops === 0
          ? nothing
          : html`<p class="warning">
              ${stops === 1 ? words.stopsOne : fill(words.stopsMany, { count: locale.number(stops) })}
            </p>`
      }
      <div class="card-facts">
        <h4>${words.blocksHeading}</h4>
        <p>
          <strong>${words[`gate.${gate}`]}:</strong> ${say(gateWords[gate])}.
        </p>
        <p>${say(blocks)} ${unconfirmed.includes('blocks') ? unconfirmedMark(words) : nothing}</p>
        <h4>${words.whyHeading}</h4>
        ${reasons.map(({ why }) => html`<p>${say(why)}</p>`)}
        <h4>${words.changeHeading}</h4>
        ${
          changes.length === 0
            ? html`<p>${words.changeNone}</p>`
            : html`<ul class="changes">
                ${changes.map((change) => html`<li>${changeSentence(change, context)}</li>`)}
              </ul>`
        }
      </div>
      ${revenue(id, context)}
      <div class="card-foot">
        <button class="primary" part="button" type="button" @click=${() => actions.openList(id)}>
          ${fill(words.openChecklist, { count: locale.number(items) })}
        </button>
        ${freshness(head(id), context)}
      </div>
    </div>
  `;
}

function held(id: string, { words, answers, actions }: DeskContext): TemplateResult {
  const choice = (value: Held, label: string): TemplateResult => html`
    <label class="say">
      <input
        part="input"
        type="radio"
        name="held-${id}"
        value=${value}
        .checked=${answers.held[id] === value}
        @change=${() => actions.sayHeld(id, value)}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="statement" part="field">
      <legend>${words.heldQuestion}</legend>
      <div class="says">
        ${choice('yes', words.heldYes)} ${choice('no', words.heldNo)}
        ${choice('unknown', words.notSure)}
      </div>
    </fieldset>
  `;
}

/** What the business behind a closed gate would bring; the return on investment of the page takes it up. */
function revenue(id: string, context: DeskContext): TemplateResult | typeof nothing {
  const { words, answers, asking, locale, business, head } = context;
  if (answers.held[id] !== 'no' || head(id).gate === 'liability') return nothing;
  return html`
    <div class="card-revenue">
      ${asking.number({
        label: words.revenueLabel,
        help: words.revenueHelp,
        field: revenueField(id),
        kind: 'money',
        example: 50_000,
        slider: 'none',
        limits: { low: 0, high: 1e12 },
        unitBefore: currencySign(locale.lang, business.currency ?? 'USD'),
      })}
    </div>
  `;
}

/** What a law gives for protection that nobody asked for. */
function harbours({ facts, words, say }: DeskContext): TemplateResult | typeof nothing {
  const open = safeHarboursFor(facts);
  if (open.length === 0) return nothing;
  return html`
    <div class="harbours">
      <h4>${words.harbourHeading}</h4>
      ${open.map(
        ({ harbour, need }) => html`
          <p>
            ${fill(words.harbourText, { benefit: say(harbour.benefit), need: say(need) })}
            <a href=${harbour.url} rel="noopener" target="_blank">${harbour.publisher}</a>
          </p>
        `,
      )}
    </div>
  `;
}

function others(context: DeskContext): TemplateResult {
  const { words, applicability, say, locale, actions } = context;
  const applied = new Set(applicability.applies.map(({ id }) => id));
  const rest = regimeHeads.filter(({ id }) => !applied.has(id));
  const isUndecided = (id: string) => applicability.undecided.some((one) => one.id === id);
  return moreView([
    {
      heading: words.othersHeading,
      finding: fill(words.othersFinding, { count: locale.number(rest.length) }),
      content: html`
        <ul class="others">
          ${rest.map(
            ({ id, name }) => html`
              <li>
                <button class="lane-go" part="button" type="button" @click=${() => actions.openList(id)}>
                  ${say(name)}
                </button>
                ${isUndecided(id) ? html`<span class="tag">${words.undecidedMark}</span>` : nothing}
              </li>
            `,
          )}
        </ul>
      `,
    },
  ]);
}
