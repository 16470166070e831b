import { html, nothing, type TemplateResult } from 'lit';
import type { KeepContext, Words } from './context.ts';

/** Link, report and files: a person takes the result along, nothing is sent. */
export function keepView(words: Words, keep: KeepContext): TemplateResult {
  const { said, link, onLink, onPrint, onFile } = keep;
  const button = (label: string, onClick: () => void): TemplateResult =>
    html`<button part="button" type="button" @click=${onClick}>${label}</button>`;
  return html`
    <div class="keep">
      ${button(words.keepLink, onLink)} ${button(words.keepPrint, onPrint)}
      ${button(words.keepCsv, () => onFile('csv'))} ${button(words.keepJson, () => onFile('json'))}
    </div>
    ${
      link === undefined
        ? nothing
        : html`
            <label class="link">
              ${words.keepLinkManual}
              <input
                part="input"
                type="text"
                readonly
                .value=${link}
                @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
              />
            </label>
          `
    }
    <p class="quiet" role="status">${said || words.keepLinkHelp}</p>
  `;
}
