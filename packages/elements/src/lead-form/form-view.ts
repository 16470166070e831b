import { type ContactField, leadLimits } from '@lifeline-kit/core/lead';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../shared/fill.ts';
import type { Words } from './catalogue.ts';
import { cleaned } from './contact-errors.ts';
import type { Entries } from './entries.ts';
import { checkBox, contactInput, trap } from './fields-view.ts';
import type { FormSettings } from './form-settings.ts';
import { shownPurposes } from './purposes.ts';
import { contentView } from './status-view.ts';

/** What the form shows, and what a person can do in it. */
export interface FormContext {
  readonly settings: FormSettings;
  readonly entries: Entries;
  readonly words: Words;
  readonly number: (value: number) => string;
  /** Who receives it, as one text. */
  readonly recipients: string;
  /** Whether it stands below a result. */
  readonly isOffered: boolean;
  /** Whether there is a result that could go along. */
  readonly hasResult: boolean;
  readonly isPreviewOpen: boolean;
  /** What would be sent now; nothing until the hashes in it are made. */
  readonly preview: string | undefined;
  readonly trapName: string;
  readonly actions: FormActions;
}

export interface FormActions {
  readonly onType: (field: ContactField, text: string) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
  /** A person comes into the form. */
  readonly onFocus: () => void;
  readonly onPreview: (isOpen: boolean) => void;
  readonly onGoTo: (field: ContactField) => void;
}

/** How to reach the visitor, what else goes along, who receives it, and the button. */
export function formView(context: FormContext): TemplateResult {
  const { settings, entries, words, actions, trapName } = context;
  return html`
    ${introView(context)}
    <form novalidate @submit=${actions.onSubmit} @focusin=${actions.onFocus}>
      ${errorSummary(context)}
      <div class="fields">${settings.fields.map((field) => fieldView(field, context))}</div>
      ${attachment(context)} ${consents(context)} ${previewView(context)} ${receivers(context)}
      ${trap(trapName, words.trapLabel, (text) => entries.spring(text))}
      <button class="primary send" part="button" type="submit">${words.send}</button>
    </form>
  `;
}

function introView({ settings: { brand }, words, isOffered }: FormContext): TemplateResult {
  const title = brand ? fill(words.titleBrand, { brand }) : words.title;
  return html`
    <header class="intro">
      <slot name="title"><h2 part="heading">${title}</h2></slot>
      <slot name="intro"><p>${isOffered ? words.introResult : words.introAlone}</p></slot>
    </header>
  `;
}

/** Every mistake, with a way to its field; it takes the focus. */
function errorSummary(context: FormContext): TemplateResult | typeof nothing {
  const { entries, words, actions } = context;
  if (entries.errors.size === 0) return nothing;
  const onGoTo = (event: Event, field: ContactField): void => {
    event.preventDefault();
    actions.onGoTo(field);
  };
  return html`
    <div class="summary" role="alert" tabindex="-1">
      <p>${words.errorSummary}</p>
      <ul>
        ${[...entries.errors.keys()].map(
          (field) => html`
            <li>
              <a href="#${field}" @click=${(event: Event) => onGoTo(event, field)}>
                ${errorText(field, context)}
              </a>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

function fieldView(field: ContactField, context: FormContext): TemplateResult {
  const { settings, entries, words, actions } = context;
  const isRequired = settings.required.includes(field);
  const label = words[`label.${field}`];
  return contactInput({
    field,
    label: isRequired ? label : fill(words.optional, { label }),
    text: entries.typed[field],
    isRequired,
    error: errorText(field, context),
    onInput: (text) => actions.onType(field, text),
  });
}

function errorText(
  field: ContactField,
  { entries, words, number }: FormContext,
): string | undefined {
  switch (entries.errors.get(field)) {
    case undefined:
      return undefined;
    case 'missing':
      return words[`missing.${field}`];
    case 'email':
      return words.errorEmail;
    case 'phone':
      return words.errorPhone;
    case 'long': {
      const count = cleaned(entries.typed[field]).length;
      return fill(words.errorLong, { most: number(leadLimits[field]), count: number(count) });
    }
  }
}

function attachment({ hasResult, entries, words }: FormContext): TemplateResult | typeof nothing {
  if (!hasResult) return nothing;
  return checkBox({
    id: 'attach',
    label: words.attach,
    help: words.attachHelp,
    isOn: entries.attaches,
    onChange: (isOn) => entries.attach(isOn),
  });
}

function previewView({ isPreviewOpen, preview, words, actions }: FormContext): TemplateResult {
  const onToggle = ({ target }: Event): void =>
    actions.onPreview((target as HTMLDetailsElement).open);
  return html`
    <details ?open=${isPreviewOpen} @toggle=${onToggle}>
      <summary>${words.preview}</summary>
      <div class="preview-body">
        <p class="help">${words.previewHelp}</p>
        ${preview === undefined ? words.loading : contentView(preview, words)}
      </div>
    </details>
  `;
}

/** A box for each purpose beyond the answer itself, off until somebody switches it on. */
function consents({ settings, entries, words }: FormContext): TemplateResult | typeof nothing {
  const boxes = shownPurposes(settings, words).filter(({ by }) => by === 'box');
  if (boxes.length === 0) return nothing;
  return html`
    <fieldset>
      <legend part="legend">${words.consentLegend}</legend>
      <p class="help">${words.consentHelp}</p>
      ${boxes.map(({ purpose, text }) =>
        checkBox({
          id: `consent-${purpose}`,
          label: text,
          isOn: entries.granted.has(purpose),
          onChange: (isOn) => entries.grant(purpose, isOn),
        }),
      )}
    </fieldset>
  `;
}

/** Who receives it and what for, before the button. */
function receivers({ settings, recipients, words }: FormContext): TemplateResult {
  const [reply] = shownPurposes(settings, words);
  const message = settings.brand ? words.receivers : words.receiversUnnamed;
  return html`
    <div class="before-button">
      <p><strong>${fill(message, { recipients })}</strong></p>
      <p>
        ${reply?.text} <a href=${settings.policy.href} target="_blank" rel="noopener">${words.policy}</a>
      </p>
    </div>
  `;
}
