import { type CSSResult, render, type TemplateResult } from 'lit';
import type { Language } from '../languages.ts';
import { tokens } from '../tokens.ts';

/** A document for a window of its own. */
export interface Paper {
  readonly title: string;
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly styles: readonly CSSResult[];
  readonly content: TemplateResult;
  /** The element that it belongs to, whose brand colours it takes. */
  readonly like: Element;
}

/** Public properties that paper takes over; its ground and its text stay black on white. */
const kept = ['--lifeline-accent', '--lifeline-danger', '--lifeline-font'] as const;

/** Builds a document in a window of its own, by calls to it alone. */
export function fillWindow(
  frame: Window & typeof globalThis,
  { title, language, dir, styles, content, like }: Paper,
): void {
  const { document } = frame;
  document.title = title;
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
  document.adoptedStyleSheets = [tokens, ...styles].map((style) => sheetIn(frame, style));
  const computed = getComputedStyle(like);
  for (const name of kept) {
    const value = computed.getPropertyValue(name);
    if (value) document.documentElement.style.setProperty(name, value);
  }
  render(content, document.body);
}

/** A sheet belongs to the document that made it. */
function sheetIn(frame: Window & typeof globalThis, { cssText }: CSSResult): CSSStyleSheet {
  const sheet = new frame.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
