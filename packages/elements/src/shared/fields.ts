import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { logPosition, logValue } from './log-scale.ts';

/** What every question has. */
interface Question {
  /** Unique in the element. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** Words on the quiet button, and whether it is pressed. */
  readonly notSure: string;
  readonly unsure: boolean;
  readonly onUnsure: () => void;
}

export interface SelectQuestion extends Question {
  readonly choose: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onSelect: (value: string) => void;
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
  readonly slider?: Slider | undefined;
}

export interface Slider {
  readonly low: number;
  readonly high: number;
  /** `log` where the sizes differ by factors, as those of firms do. */
  readonly scale: 'log' | 'even';
  /** Where there is no value, the slider rests at its middle. */
  readonly value: number | undefined;
  /** What a value is called, for those who hear it. */
  readonly say: (value: number) => string;
  readonly onSlide: (value: number) => void;
}

/** A choice out of a list. */
export function selectField(question: SelectQuestion): TemplateResult {
  const { id, choose, value, options, onSelect } = question;
  return frame(
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

/** A number, typed or slid. */
export function numberField(question: NumberQuestion): TemplateResult {
  const { id, text, error, unitBefore, unitAfter, onInput, onLeave, guess } = question;
  const isGuess = guess?.isOpen ?? false;
  return frame(
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
      ${question.slider ? slider(question.label, question.slider) : nothing}
      ${error ? html`<p class="error" part="error" id="${id}-error" role="alert">${error}</p>` : nothing}
    `,
  );
}

const sliderSteps = 200;

function slider(label: string, { low, high, scale, value, say, onSlide }: Slider): TemplateResult {
  const even = scale === 'even';
  const positionOf = (at: number): number =>
    even ? (at - low) / (high - low) : logPosition(at, low, high);
  const valueAt = (position: number): number =>
    even ? low + position * (high - low) : logValue(position, low, high);
  const position = value === undefined ? 0.5 : positionOf(value);
  return html`
    <input
      class="slider"
      part="input"
      type="range"
      min="0"
      max=${sliderSteps}
      step="1"
      aria-label=${label}
      aria-valuetext=${value === undefined ? nothing : say(value)}
      .value=${live(String(Math.round(position * sliderSteps)))}
      @input=${(event: Event) => {
        onSlide(valueAt(Number((event.target as HTMLInputElement).value) / sliderSteps));
      }}
    />
  `;
}

function frame(question: Question, control: TemplateResult): TemplateResult {
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
