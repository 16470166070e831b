import { html, nothing, type TemplateResult } from 'lit';

/** A field of the desk. The text is always as it was typed; what is wrong with it stands below. */
export interface DeskField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly kind?: 'text' | 'date' | 'number';
  readonly autocomplete?: string;
  readonly most: number;
}

export function deskField(field: DeskField): TemplateResult {
  const { id, value, onInput, help, error, kind = 'text', autocomplete = 'off', most } = field;
  return frame(
    field,
    html`
      <input
        id=${id}
        part="input"
        type=${kind === 'number' ? 'text' : kind}
        inputmode=${kind === 'number' ? 'decimal' : nothing}
        maxlength=${kind === 'date' ? nothing : most}
        autocomplete=${autocomplete}
        aria-describedby=${[help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || nothing}
        aria-invalid=${error ? 'true' : nothing}
        .value=${value}
        @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
      />
    `,
  );
}

/** A field for sentences. */
export function deskArea(field: DeskField): TemplateResult {
  const { id, value, onInput, most } = field;
  return frame(
    field,
    html`
      <textarea
        id=${id}
        part="input"
        rows="3"
        maxlength=${most}
        .value=${value}
        @input=${(event: Event) => onInput((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    `,
  );
}

function frame({ id, label, help, error }: DeskField, control: TemplateResult): TemplateResult {
  return html`
    <div class="field" part="field">
      <label for=${id}>${label}</label>
      <div class="box" ?data-error=${error}>${control}</div>
      ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
      ${error ? html`<p class="error" part="error" id="${id}-error" role="alert">${error}</p>` : nothing}
    </div>
  `;
}

/** A box to tick, with its words beside it. */
export function deskTick(
  label: string,
  isTicked: boolean,
  onTick: (isTicked: boolean) => void,
): TemplateResult {
  return html`
    <label class="choice">
      <input
        part="input"
        type="checkbox"
        .checked=${isTicked}
        @change=${(event: Event) => onTick((event.target as HTMLInputElement).checked)}
      />
      ${label}
    </label>
  `;
}
