import { html, type TemplateResult } from 'lit';

/** A part of a result under its heading. */
export function section(heading: string, content: unknown): TemplateResult {
  return html`<section>${headed(heading, content)}</section>`;
}

/** The inside of a section. */
export function headed(heading: string, content: unknown): TemplateResult {
  return html`
    <h3 part="heading">${heading}</h3>
    ${content}
  `;
}

/** A section that opens: its heading, what it found in half a line, and the whole of it. */
export interface MoreSection {
  readonly heading: string;
  readonly finding: string;
  readonly content: unknown;
}

/** Sections that wait behind their findings, one tap away. */
export function moreView(sections: readonly MoreSection[]): TemplateResult {
  return html`
    <div class="more">
      ${sections.map((one) => html`<details>${found(one)}</details>`)}
    </div>
  `;
}

/** The inside of a section that opens. */
export function found({ heading, finding, content }: MoreSection): TemplateResult {
  return html`
    <summary>
      <h3 part="heading">${heading}</h3>
      <span class="finding">${finding}</span>
    </summary>
    <div class="more-body">${content}</div>
  `;
}
