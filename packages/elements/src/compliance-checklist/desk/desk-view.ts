import { html, nothing, type TemplateResult } from 'lit';
import type { KeepActions } from '../../shared/keep/keep.ts';
import { keepView } from '../../shared/keep/keep-view.ts';
import { cardsView } from './cards-view.ts';
import type { DeskContext, Part } from './context.ts';
import { datesView } from './dates-view.ts';
import { gapsView } from './gaps-view.ts';
import { listsView } from './lists-view.ts';
import { mapView } from './map-view.ts';

/** The buttons that lead from part to part. */
export function partsView({ words, part, isAdviser, actions }: DeskContext): TemplateResult {
  const button = (to: Part, label: string): TemplateResult => html`
    <button
      part="button"
      type="button"
      aria-current=${part === to ? 'page' : 'false'}
      @click=${() => actions.show(to)}
    >
      ${label}
    </button>
  `;
  return html`
    <nav class="parts" aria-label=${words.viewsLabel}>
      ${button('markets', words.viewMarkets)} ${button('checklists', words.viewChecklists)}
      ${isAdviser ? button('gaps', words.viewGaps) : nothing}
    </nav>
  `;
}

/** The part that is shown. */
export function deskView(
  shown: readonly string[],
  context: DeskContext,
  keep: KeepActions,
): TemplateResult {
  const { part } = context;
  if (part === 'gaps') return gapsView(context);
  if (part === 'checklists') return html`${listsView(shown, context)} ${keepPart(context, keep)}`;
  return html`
    ${mapView(context)} ${cardsView(context)} ${datesView(shown, context)} ${keepPart(context, keep)}
  `;
}

function keepPart(context: DeskContext, keep: KeepActions): TemplateResult {
  const { words, fileSaid, actions } = context;
  return html`
    <section class="keep-part">
      <h3 part="heading">${words.keepHeading}</h3>
      ${keepView({ ...words, keepLinkHelp: words.linkHelp }, keep)}
      <label class="file">
        ${words.fileOpen}
        <input
          part="input"
          type="file"
          accept="application/json,.json"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) actions.openFile(file);
            input.value = '';
          }}
        />
      </label>
      <p class="quiet" role="status">
        ${fileSaid === 'broken' ? words.fileBroken : fileSaid === 'opened' ? words.fileOpened : nothing}
      </p>
    </section>
  `;
}
