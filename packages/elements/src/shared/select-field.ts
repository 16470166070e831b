import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldFrame, type Question } from './fields.ts';
import { type Option, options as offer } from './options.ts';

export interface SelectQuestion extends Question {
  readonly choose: string;
  readonly value: string;
  readonly options: readonly Option[];
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
          ${offer(options, choose)}
          .value=${live(value)}
          @change=${(event: Event) => onSelect((event.target as HTMLSelectElement).value)}
        ></select>
      </div>
    `,
  );
}
