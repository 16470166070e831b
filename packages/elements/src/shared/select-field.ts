import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldFrame, type Question } from './fields.ts';

export interface SelectQuestion extends Question {
  readonly choose: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onSelect: (value: string) => void;
}

/** A choice out of a list. */
export function selectField(question: SelectQuestion): TemplateResult {
  const { id, choose, value, options, onSelect } = question;
  return fieldFrame(
    question,
    html`
      <div class="box">
        <select
          id=${id}
          part="input"
          aria-describedby="${id}-help"
          .value=${live(value)}
          @change=${(event: Event) => onSelect((event.target as HTMLSelectElement).value)}
        >
          <option value="" ?selected=${value === ''}>${choose}</option>
          ${options.map(
            (option) => html`
              <option value=${option.value} ?selected=${option.value === value}>
                ${option.label}
              </option>
            `,
          )}
        </select>
      </div>
    `,
  );
}
