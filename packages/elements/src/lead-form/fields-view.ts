import type { ContactField } from '@lifeline-kit/core/lead';
import { html, nothing, type TemplateResult } from 'lit';

export interface ContactInput {
  readonly field: ContactField;
  readonly label: string;
  readonly text: string;
  readonly isRequired: boolean;
  readonly error: string | undefined;
  readonly onInput: (text: string) => void;
}

/** What browsers fill in by themselves, and which keys a phone shows. */
const hints = {
  name: { type: 'text', autocomplete: 'name', inputmode: 'text', autocapitalize: 'words' },
  // Not type="email": browsers refuse quoted addresses there, and rewrite those in other scripts.
  email: { type: 'text', autocomplete: 'email', inputmode: 'email', autocapitalize: 'none' },
  company: {
    type: 'text',
    autocomplete: 'organization',
    inputmode: 'text',
    autocapitalize: 'words',
  },
  phone: { type: 'tel', autocomplete: 'tel', inputmode: 'tel', autocapitalize: 'none' },
} as const;

/** One entry: label above, what is wrong below, and no limit that cuts off what is pasted. */
export function contactInput(input: ContactInput): TemplateResult {
  const { field, label, error } = input;
  return html`
    <div class="field" part="field" data-field=${field}>
      <label for=${field}>${label}</label>
      <div class="box" ?data-error=${error}>
        ${field === 'message' ? textArea(input) : textInput(input, field)}
      </div>
      ${error ? html`<p class="error" part="error" id="${field}-error">${error}</p>` : nothing}
    </div>
  `;
}

function textInput(
  { text, isRequired, error, onInput }: ContactInput,
  field: keyof typeof hints,
): TemplateResult {
  const { type, autocomplete, inputmode, autocapitalize } = hints[field];
  return html`
    <input
      id=${field}
      name=${field}
      part="input"
      type=${type}
      autocomplete=${autocomplete}
      inputmode=${inputmode}
      autocapitalize=${autocapitalize}
      spellcheck="false"
      aria-required=${isRequired ? 'true' : 'false'}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${error ? `${field}-error` : nothing}
      .value=${text}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />
  `;
}

function textArea({ text, isRequired, error, onInput }: ContactInput): TemplateResult {
  return html`
    <textarea
      id="message"
      name="message"
      part="input"
      rows="3"
      aria-required=${isRequired ? 'true' : 'false'}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${error ? 'message-error' : nothing}
      .value=${text}
      @input=${(event: Event) => onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  `;
}

export interface CheckBox {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function checkBox({ id, label, help, isOn, onChange }: CheckBox): TemplateResult {
  return html`
    <div class="check" part="consent">
      <input
        id=${id}
        part="input"
        type="checkbox"
        aria-describedby=${help ? `${id}-help` : nothing}
        .checked=${isOn}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
      />
      <label for=${id}>${label}</label>
      ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
    </div>
  `;
}

/**
 * A field that people do not see and machines fill in. Its name means nothing, so that no browser fills
 * it in for a person; a lead in which it is filled is marked, and taken all the same.
 */
export function trap(name: string, label: string, onInput: (text: string) => void): TemplateResult {
  return html`
    <div class="trap" aria-hidden="true">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        name=${name}
        type="text"
        tabindex="-1"
        autocomplete="off"
        @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
      />
    </div>
  `;
}
