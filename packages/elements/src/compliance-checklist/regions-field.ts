import { type Region, regions } from '@lifeline-kit/core/profile';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from './catalogue.ts';

export interface RegionsQuestion {
  readonly words: Words;
  readonly chosen: readonly Region[];
  readonly unsure: boolean;
  readonly onChoose: (chosen: readonly Region[]) => void;
  readonly onUnsure: () => void;
}

/** Every place where the firm is or has customers: rules follow both. */
export function regionsField(question: RegionsQuestion): TemplateResult {
  const { words, chosen, unsure, onUnsure } = question;
  return html`
    <fieldset class="field places" part="field" aria-describedby="regions-help">
      <legend class="field-head">
        <span class="legend" id="regions-label">${words.regionsLabel}</span>
        <button
          class="chip"
          part="button"
          type="button"
          aria-pressed=${unsure ? 'true' : 'false'}
          aria-describedby="regions-label"
          @click=${onUnsure}
        >
          ${words.notSure}
        </button>
      </legend>
      <div class="place-list">
        ${regions.map(
          (code, index) => html`
            <label class="place">
              <input
                id=${index === 0 ? 'regions' : `regions-${code}`}
                part="input"
                type="checkbox"
                value=${code}
                .checked=${live(chosen.includes(code))}
                @change=${(event: Event) => onToggle(question, code, event)}
              />
              ${words[`region.${code}`]}
            </label>
          `,
        )}
      </div>
      <p class="help" id="regions-help">${words.regionsHelp}</p>
    </fieldset>
  `;
}

/** In the order of the list, so that the same places make the same link. */
function onToggle({ chosen, onChoose }: RegionsQuestion, code: Region, event: Event): void {
  const { checked } = event.target as HTMLInputElement;
  onChoose(regions.filter((one) => (one === code ? checked : chosen.includes(one))));
}
