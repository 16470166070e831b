import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Language } from './language.ts';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface HtmlDocument {
  readonly language: Language;
  readonly title: string;
  readonly body: Markup;
  readonly theme?: string;
  readonly head?: Markup;
}

/** A whole page, in the look of the collector. */
export function htmlDocument({ language, title, body, theme = 'auto', head }: HtmlDocument) {
  return html`<!doctype html>
    <html lang="${language}" data-theme="${theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="/assets/icon.svg" />
        <link rel="stylesheet" href="/assets/collector.css" />
        ${head ?? ''}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}

/**
 * What a page of the collector may do: nothing but show its own style and send its own forms.
 * No word of a visitor can become a script here, since there is no way for a script to come in.
 */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
