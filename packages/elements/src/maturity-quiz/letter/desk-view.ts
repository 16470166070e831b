import type { LetterMessages } from '@lifeline-kit/locales/maturity-letter/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { type FormContext, formView } from './form-view.ts';
import { type PaperContext, paperView } from './paper-view.ts';
import { type SigningContext, signingView } from './signing-view.ts';

/** What opening a file brought. */
export type DeskNotice =
  | { readonly kind: 'whole' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'broken'; readonly where: string }
  | undefined;

export interface DeskContext {
  readonly words: LetterMessages;
  readonly notice: DeskNotice;
  readonly said: string;
  readonly paper: PaperContext;
  /** Nothing to fill in where a saved letter was opened. */
  readonly form: FormContext | undefined;
  readonly signing: SigningContext;
  readonly onBack: () => void;
  readonly onEdit: () => void;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly onFile: (file: File) => void;
}

/** The desk: what is agreed, the signatures, and below them the paper itself. */
export function deskView(context: DeskContext): TemplateResult {
  const { words, paper, form, signing, onBack } = context;
  return html`
    <section class="desk" aria-labelledby="desk-heading">
      <header class="desk-head">
        <button class="back" part="button" type="button" @click=${onBack}>${words.deskBack}</button>
        <h2 id="desk-heading" part="heading" tabindex="-1">${words.deskHeading}</h2>
        <p>${words.deskIntro}</p>
        <p class="review-first">${words.letterReview}</p>
        ${notice(context)}
      </header>
      <div class="desk-form">
        ${form ? formView(form) : frozen(context)} ${signingView(signing)} ${actions(context)}
      </div>
      <section class="desk-paper">
        <p class="eyebrow" aria-hidden="true">${words.deskPreview}</p>
        <div
          class="root"
          role="group"
          tabindex="0"
          aria-label=${words.deskPreview}
          lang=${paper.letter.language}
          dir=${paper.locale.dir}
          data-theme="light"
          data-font="kit"
        >
          ${paperView(paper)}
        </div>
      </section>
    </section>
  `;
}

function notice({ notice: told, words }: DeskContext): TemplateResult | typeof nothing {
  if (!told) return nothing;
  if (told.kind === 'whole') return html`<p class="good">${words.deskWhole}</p>`;
  const sentence =
    told.kind === 'broken' ? fill(words.deskBroken, { where: told.where }) : words.deskChanged;
  return html`<p class="alarm" role="alert">${sentence}</p>`;
}

function frozen({ words, onEdit }: DeskContext): TemplateResult {
  return html`
    <div class="part">
      <p>${words.deskFrozen}</p>
      <button part="button" type="button" @click=${onEdit}>${words.deskEdit}</button>
    </div>
  `;
}

function actions({ words, said, onPrint, onSave, onFile }: DeskContext): TemplateResult {
  return html`
    <div class="part">
      <div class="keep">
        <button class="primary" part="button" type="button" @click=${onPrint}>${words.deskPrint}</button>
        <button part="button" type="button" @click=${onSave}>${words.deskSave}</button>
      </div>
      ${said ? html`<p class="quiet" role="status">${said}</p>` : nothing}
      <div class="field" part="field">
        <label for="letter-file">${words.deskOpen}</label>
        <input
          id="letter-file"
          class="file"
          part="input"
          type="file"
          accept="application/json,.json"
          aria-describedby="letter-file-help"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) onFile(file);
            input.value = ''; // the same file may be opened again
          }}
        />
        <p class="help" id="letter-file-help">${words.deskOpenHelp}</p>
      </div>
    </div>
  `;
}
