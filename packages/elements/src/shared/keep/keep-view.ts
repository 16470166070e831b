import type { KeepMessages } from '@lifeline-kit/locales/keep/messages';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeepActions } from './keep.ts';

/** Link, report and files: a person takes the result along, nothing is sent. */
export function keepView(words: KeepMessages, keep: KeepActions): TemplateResult {
  const { said, link } = keep;
  const button = (label: string, onClick: () => void): TemplateResult =>
    html`<button part="button" type="button" @click=${onClick}>${label}</button>`;
  return html`
    <div class="keep">
      ${button(words.keepLink, () => keep.copyLink())}
      ${button(words.keepPrint, () => keep.openReport())}
      ${button(words.keepCsv, () => keep.save('csv'))}
      ${button(words.keepJson, () => keep.save('json'))}
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
