import type { KeepMessages } from '@lifeline-kit/locales/keep/messages';
import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../languages.ts';
import { fillWindow, type Paper } from './fill-window.ts';
import { reportStyles } from './styles.ts';

/** A result on paper, as a widget gives it. */
export interface Report {
  readonly title: string;
  /** Whom it is about, in a line. */
  readonly subject: string;
  readonly body: TemplateResult;
  /** Styles of the body. */
  readonly styles: readonly CSSResult[];
  readonly words: KeepMessages;
  readonly locale: {
    readonly language: Language;
    readonly dir: 'ltr' | 'rtl';
    date(date: Date): string;
  };
  /** ISO 8601. */
  readonly today: string;
  /** Opens the same figures again. */
  readonly link: string;
  readonly brand: Brand;
  /** The element that the report belongs to, whose brand colours it takes. */
  readonly like: Element;
}

/** The name and the logo of whoever runs the page. */
export interface Brand {
  readonly name: string | undefined;
  readonly logo: string | undefined;
}

/** Builds the report in a window of its own, by calls to its document alone. */
export function fillReport(frame: Window & typeof globalThis, report: Report): void {
  const { title, locale, styles, like } = report;
  const paper: Paper = {
    title,
    language: locale.language,
    dir: locale.dir,
    styles: [...styles, ...reportStyles],
    content: reportView(report, () => frame.print()),
    like,
  };
  fillWindow(frame, paper);
  for (const table of frame.document.querySelectorAll('details')) table.open = true;
  fillWindow(frame, paper); // what is made once it is open
}

function reportView(
  { title, subject, body, words, locale, today, link, brand: { name, logo } }: Report,
  onPrint: () => void,
): TemplateResult {
  return html`
    <main class="root" lang=${locale.language} dir=${locale.dir} data-theme="light" data-font="kit">
      <article class="report">
        <header class="letterhead">
          <span class="brand">
            ${logo ? html`<img src=${logo} alt=${name ?? ''} />` : (name ?? nothing)}
          </span>
          <time datetime=${today.slice(0, 10)}>
            ${locale.date(new Date(today))}
          </time>
          <button class="primary" type="button" @click=${onPrint}>${words.reportPrint}</button>
        </header>
        <h1>${title}</h1>
        <p class="subject">${subject}</p>
        <div class="result">${body}</div>
        <footer>
          <a href=${link}>${words.reportLink}</a>
        </footer>
      </article>
    </main>
  `;
}
