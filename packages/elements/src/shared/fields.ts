import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** What every question has. */
export interface Question {
  /** Unique in the element. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** Words on the quiet button, and whether it is pressed. */
  readonly notSure: string;
  readonly unsure: boolean;
  readonly onUnsure: () => void;
}

export interface NumberQuestion extends Question {
  /** As typed or as written by the language; never lost, even when it is no number. */
  readonly text: string;
  readonly error: string | undefined;
  readonly unitBefore?: string;
  readonly unitAfter?: string;
  readonly onInput: (text: string) => void;
  /** The person has left the field. */
  readonly onLeave: () => void;
  /** What stands in for an answer; `isOpen` while it does. */
  readonly guess?: { readonly said: string; readonly isOpen: boolean };
  /** A second way to give the number. */
  readonly slider?: TemplateResult | undefined;
}

/** A number, typed or slid. */
export function numberField(question: NumberQuestion): TemplateResult {
  const { id, text, error, unitBefore, unitAfter, onInput, onLeave, guess } = question;
  const isGuess = guess?.isOpen ?? false;
  return fieldFrame(
    question,
    html`
      <div class="box" ?data-error=${error} ?data-guess=${isGuess}>
        ${unitBefore ? html`<span class="unit" aria-hidden="true">${unitBefore}</span>` : nothing}
        <input
          id=${id}
          part="input"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-describedby="${id}-help${isGuess ? ` ${id}-guess` : ''}${error ? ` ${id}-error` : ''}"
          aria-invalid=${error ? 'true' : 'false'}
          .value=${live(text)}
          @focus=${(event: Event) => isGuess && (event.target as HTMLInputElement).select()}
          @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
          @change=${onLeave}
        />
        ${unitAfter ? html`<span class="unit after" aria-hidden="true">${unitAfter}</span>` : nothing}
      </div>
      ${isGuess ? html`<p class="guess" id="${id}-guess">${guess?.said}</p>` : nothing}
      ${question.slider ?? nothing}
      ${error ? html`<p class="error" part="error" id="${id}-error" role="alert">${error}</p>` : nothing}
    `,
  );
}

/** Label above, "not sure" beside it, help below. */
export function fieldFrame(question: Question, control: TemplateResult): TemplateResult {
  const { id, label, help, notSure, unsure, onUnsure } = question;
  return html`
    <div class="field" part="field">
      <div class="field-head">
        <label for=${id} id="${id}-label">${label}</label>
        <button
          class="chip"
          part="button"
          type="button"
          aria-pressed=${unsure ? 'true' : 'false'}
         aria-describedby="${id}-label"
          @click=${onUnsure}
        >
          ${notSure}
        </button>
      </div>
      ${control}
      <p class="help" id="${id}-help">${help}</p>
    </div>
  `;
}
