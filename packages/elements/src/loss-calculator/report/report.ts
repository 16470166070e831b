import { html } from 'lit';
import type { DrawOnPaper } from '../../shared/chart/paper-chart.ts';
import { type Brand, fillReport } from '../../shared/report/report.ts';
import { section } from '../../shared/result/sections.ts';
import type { Method } from '../method-view.ts';
import type { ResultContext } from '../result/context.ts';
import { curveConfig } from '../result/curve-config.ts';
import { exactProgress } from '../result/exact-view.ts';
import { lensNotes } from '../result/lens-view.ts';
import { wholeResult } from '../result/result-view.ts';
import { resultStyles } from '../result/styles.ts';

/** What a report shows beside the result. */
export interface ReportExtras {
  readonly method: Method;
  /** Draws the curve; `undefined` where the table stands alone. */
  readonly draw: DrawOnPaper | undefined;
  readonly brand: Brand;
  readonly link: string;
  readonly like: Element;
}

/** The estimate on paper: everything that the screen shows, its limits, how it is worked out. */
export function fillLossReport(
  frame: Window & typeof globalThis,
  context: ResultContext,
  { method, draw, ...extras }: ReportExtras,
): void {
  const { words, locale, today } = context;
  const onPaper: ResultContext = { ...context, curve: draw ? 'paper' : 'none' };
  fillReport(frame, {
    ...extras,
    title: words.reportTitle,
    subject: firm(context),
    words,
    locale,
    today,
    styles: resultStyles,
    body: html`
      <h2 class="spoken-only">${words.reportSummary}</h2>
      ${wholeResult(onPaper)} ${section(words.fileYear, exactProgress(onPaper))}
      ${section(
        words.reportLimits,
        [words.reportLimitsText, words.notice, ...lensNotes(context)].map(
          (sentence) => html`<p>${sentence}</p>`,
        ),
      )}
      ${section(words.method, method.view(onPaper, method))}
    `,
  });
  const canvas = frame.document.querySelector<HTMLCanvasElement>('.paper-chart');
  if (canvas) draw?.(canvas, (paint) => curveConfig(onPaper, paint));
}

/** The firm in a line, as far as it is known. */
function firm({ business, words, locale }: ResultContext): string {
  const { industry, region, employees } = business;
  const staff = employees === undefined ? '' : `${locale.number(employees)} ${words.employeesUnit}`;
  return [industry && words[`industry.${industry}`], region && words[`region.${region}`], staff]
    .filter(Boolean)
    .join(' · ');
}
