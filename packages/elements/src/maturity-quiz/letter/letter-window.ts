import type { CSSResult } from 'lit';
import { html } from 'lit';
import { fillWindow } from '../../shared/report/fill-window.ts';
import { letterPages, letterPaper } from './paper-styles.ts';
import { type PaperContext, paperView } from './paper-view.ts';

/** What the window shows beside the letter. */
export interface LetterWindow extends PaperContext {
  /** Words on its one button. */
  readonly printLabel: string;
  /** The element that the letter belongs to, whose brand colours it takes. */
  readonly like: Element;
}

const styles: readonly CSSResult[] = [letterPaper, letterPages];

/** Puts the letter into a window of its own, from which the browser prints it or saves a PDF. */
export function fillLetterWindow(frame: Window & typeof globalThis, context: LetterWindow): void {
  const { letter, locale, printLabel, like } = context;
  const { language, dir } = locale;
  fillWindow(frame, {
    title: [letter.title, letter.client.company].filter(Boolean).join(' · '),
    language,
    dir,
    styles,
    like,
    content: html`
      <main class="root" lang=${language} dir=${dir} data-theme="light" data-font="kit">
        <p class="letter-bar">
          <button class="primary" type="button" @click=${() => frame.print()}>${printLabel}</button>
        </p>
        <div class="sheet">${paperView(context)}</div>
      </main>
    `,
  });
}
