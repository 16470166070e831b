import type { KeepMessages } from '@lifeline-kit/locales/keep/messages';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeepActions } from './keep.ts';

/** Link, report and files: a person takes the result along, nothing is sent. */
export function keepView(words: KeepMessages, keep: KeepActions): TemplateResult {
  const { said, link } = keep;
  return html`
    <div class="keep">
      <button part="button" type="button" @click=${() => keep.copyLink()}>${words.keepLink}</button>
      <button part="button" type="button" @click=${() => keep.openReport()}>
        ${words.keepPrint}
      </button>
      <button part="button" type="button" @click=${() => keep.save('csv')}>${words.keepCsv}</button>
      <button part="button" type="button" @click=${() => keep.save('json')}>
        ${words.keepJson}
      </button>
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
