import { type CSSResult, html, nothing, render, type TemplateResult } from 'lit';
import { tokens } from '../../shared/tokens.ts';
import type { Method } from '../method-view.ts';
import type { ResultContext } from '../result/context.ts';
import { lensNotes } from '../result/lens-view.ts';
import { section, wholeResult } from '../result/result-view.ts';
import { resultStyles } from '../result/styles.ts';
import { reportStyles } from './styles.ts';

/** What a report shows beside the result. */
export interface ReportExtras {
  readonly method: Method;
  /** The name and the logo of whoever runs the page. */
  readonly brand: { readonly name: string | undefined; readonly logo: string | undefined };
  /** Opens the same figures again. */
  readonly link: string;
  /** The element that the report belongs to, whose brand colours it takes. */
  readonly like: Element;
}

/** Public properties that paper takes over; its ground and its text stay black on white. */
const kept = ['--lifeline-accent', '--lifeline-danger', '--lifeline-font'] as const;

/** Builds the report in a window of its own, by calls to its document alone. */
export function fillReport(
  frame: Window & typeof globalThis,
  context: ResultContext,
  extras: ReportExtras,
): void {
  const { document } = frame;
  const { words, locale } = context;
  document.title = words.reportTitle;
  document.documentElement.lang = locale.language;
  document.documentElement.dir = locale.dir;
  document.adoptedStyleSheets = [tokens, ...resultStyles, ...reportStyles].map((style) =>
    sheetIn(frame, style),
  );
  const computed = getComputedStyle(extras.like);
  for (const name of kept) {
    const value = computed.getPropertyValue(name);
    if (value) document.documentElement.style.setProperty(name, value);
  }
  const page = reportView({ ...context, curve: 'none' }, extras, () => frame.print());
  render(page, document.body);
  for (const table of document.querySelectorAll('details')) table.open = true;
}

/** A sheet belongs to the document that made it. */
function sheetIn(frame: Window & typeof globalThis, { cssText }: CSSResult): CSSStyleSheet {
  const sheet = new frame.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}

function reportView(
  context: ResultContext,
  { method, brand: { name, logo }, link }: ReportExtras,
  onPrint: () => void,
): TemplateResult {
  const { words, locale, today } = context;
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
        <h1>${words.reportTitle}</h1>
        <p class="firm">${firm(context)}</p>
        <h2 class="spoken-only">${words.reportSummary}</h2>
        <div class="result">
          ${wholeResult(context)}
          ${section(
            words.reportLimits,
            [words.reportLimitsText, words.notice, ...lensNotes(context)].map(
              (sentence) => html`<p>${sentence}</p>`,
            ),
          )}
          ${section(words.method, method.view(context, method))}
        </div>
        <footer>
          <a href=${link}>${words.reportLink}</a>
        </footer>
      </article>
    </main>
  `;
}

/** The firm in a line, as far as it is known. */
function firm({ business, words, locale }: ResultContext): string {
  const { industry, region, employees } = business;
  const staff = employees === undefined ? '' : `${locale.number(employees)} ${words.employeesUnit}`;
  return [industry && words[`industry.${industry}`], region && words[`region.${region}`], staff]
    .filter(Boolean)
    .join(' · ');
}
