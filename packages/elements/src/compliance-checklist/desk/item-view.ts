import {
  type ItemState,
  itemStates,
  type RegimeItem,
  type Suggestion,
} from '@lifeline-kit/core/compliance-checklist';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { itemAnswer } from './answers.ts';
import type { DeskContext } from './context.ts';
import { unconfirmedMark } from './marks.ts';

/** One requirement: what it asks, its state, and behind it how to test it and what to keep. */
export function itemView(
  item: RegimeItem,
  suggestion: Suggestion | undefined,
  context: DeskContext,
): TemplateResult {
  const { words, say, actions, answers, openItems } = context;
  const { id, ref, text, weight, effort, unconfirmed } = item;
  const { state } = itemAnswer(answers, id);
  const isOpen = openItems.includes(id);
  return html`
      <div class="item-text">
        <p id="text-${id}">${say(text)} ${unconfirmed === 'all' ? unconfirmedMark(words) : nothing}</p>
        <p class="item-marks">
          <span class="tag" data-weight=${weight}>${words[`weight.${weight}`]}</span>
          <span>${ref} ${unconfirmed === 'ref' ? unconfirmedMark(words) : nothing}</span>
          <span>${words[`effort.${effort}`]}</span>
        </p>
        ${suggestion ? suggested(suggestion, context) : nothing}
      </div>
      <label class="item-state">
        <span class="spoken-only">${words.itemState}: ${say(text)}</span>
        <span class="box">
          <select
            part="input"
            @change=${(event: Event) =>
              actions.sayItem(id, {
                state: ((event.target as HTMLSelectElement).value || undefined) as
                  | ItemState
                  | undefined,
              })}
          >
            <option value="" ?selected=${state === undefined}>${words['state.open']}</option>
            ${itemStates.map(
              (one) => html`
                <option value=${one} ?selected=${state === one}>${words[`state.${one}`]}</option>
              `,
            )}
          </select>
        </span>
      </label>
      <details
        class="item-more"
        .open=${isOpen}
        @toggle=${(event: Event) =>
          actions.toggleItem(id, (event.target as HTMLDetailsElement).open)}
      >
        <summary aria-describedby="text-${id}">${words.itemMore}</summary>
        ${isOpen ? itemMore(item, context) : nothing}
      </details>
  `;
}

/** Not drawn while it is closed: there are hundreds of them. */
function itemMore(item: RegimeItem, { words, say, actions, answers }: DeskContext): TemplateResult {
  const { id } = item;
  const { owner = '', due = '' } = itemAnswer(answers, id);
  return html`
        <dl>
          <dt>${words.itemTest}</dt>
          <dd>${say(item.test)}</dd>
          <dt>${words.itemEvidence}</dt>
          <dd>${say(item.evidence)}</dd>
        </dl>
        <div class="item-who">
          <label>
            ${words.itemOwner}
            <input
              part="input"
              type="text"
              autocomplete="off"
              maxlength="200"
              .value=${owner}
              @change=${(event: Event) =>
                actions.sayItem(id, { owner: (event.target as HTMLInputElement).value })}
            />
          </label>
          <label>
            ${words.itemDue}
            <input
              part="input"
              type="date"
              .value=${due}
              @change=${(event: Event) =>
                actions.sayItem(id, { due: (event.target as HTMLInputElement).value })}
            />
          </label>
        </div>
  `;
}

/** An answer that was given elsewhere for the same control; it counts only once it is taken over. */
function suggested({ id, state, from }: Suggestion, context: DeskContext): TemplateResult {
  const { words, say, head, locale, actions } = context;
  const regimes = [...new Set(from.map((item) => item.replace(/-\d+$/, '')))];
  const where = locale.list(regimes.map((regime) => say(head(regime).short)));
  return html`
    <p class="suggested">
      ${fill(words.suggested, { state: words[`state.${state}`], where })}
      <button class="chip" part="button" type="button" @click=${() => actions.sayItem(id, { state })}>
        ${words.suggestedTake}
      </button>
    </p>
  `;
}
