import { html, nothing, type TemplateResult } from 'lit';
import type { AdviserWords } from './adviser-words.ts';

export interface OpenContext {
  readonly words: AdviserWords;
  readonly isBroken: boolean;
  readonly onFile: (file: File) => void;
  readonly onLink: (text: string) => void;
}

/** What an adviser sees first: where to put what the client gave them. */
export function openView({ words, isBroken, onFile, onLink }: OpenContext): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const link = new FormData(event.target as HTMLFormElement).get('link');
    if (typeof link === 'string' && link.trim() !== '') onLink(link);
  };
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) onFile(file);
    input.value = '';
  };
  return html`
    <form class="open-result" @submit=${submit}>
      <p>${words.adviserOpenLead}</p>
      <div class="field">
        <label for="result-file">${words.adviserOpenFile}</label>
        <input
          id="result-file"
          class="file"
          part="input"
          type="file"
          accept=".json,application/json"
          aria-describedby="open-error"
          @change=${choose}
        />
      </div>
      <div class="field">
        <label for="result-link">${words.adviserOpenLink}</label>
        <div class="box">
          <input
            id="result-link"
            part="input"
            name="link"
            type="text"
            inputmode="url"
            autocomplete="off"
            aria-invalid=${isBroken ? 'true' : nothing}
            aria-describedby="open-error"
          />
        </div>
      </div>
      <button part="button" type="submit">${words.adviserOpenButton}</button>
      <p class="error" part="error" id="open-error" role="alert">
        ${isBroken ? words.adviserOpenBroken : nothing}
      </p>
    </form>
  `;
}
