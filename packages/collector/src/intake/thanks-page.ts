import { Hono } from 'hono';
import { html } from 'hono/html';
import { type Language, languageOf, wordsOf } from '../language.ts';
import { htmlDocument } from '../page.ts';
import type { ProblemDetail } from '../problem.ts';

const tick = html`<svg class="tick" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  <circle cx="16" cy="16" r="16" />
  <path d="M9 16.5l5 5 9-10" />
</svg>`;

/** Where a plain form ends up; a reload of it sends nothing again. */
export const thanksAddress = (locale: string): string =>
  `/v1/thanks?lang=${encodeURIComponent(languageOf(locale))}`;

/** `GET /v1/thanks`: what a person reads who sent a lead by a plain form. */
export function thanksRoute(): Hono {
  return new Hono().get('/v1/thanks', (context) => {
    const language = languageOf(context.req.query('lang') ?? '');
    const words = wordsOf(language);
    const body = html`<main class="note">
      <div class="card">
        ${tick}
        <h1>${words.thanksTitle}</h1>
        <p>${words.thanksText}</p>
      </div>
    </main>`;
    return context.html(htmlDocument({ language, title: words.thanksTitle, body }));
  });
}

/** What a person reads whose form could not be taken: why, and that Back brings it back filled in. */
export function refusedPage(problem: ProblemDetail, language: Language) {
  const words = wordsOf(language);
  const text =
    problem.status === 503 || problem.status === 429
      ? words.refusedLater
      : problem.status === 422
        ? words.refusedContact
        : words.refusedForm;
  const body = html`<main class="note">
    <div class="card">
      <h1>${words.refusedTitle}</h1>
      <p>${text}</p>
      <p>${words.refusedBack}</p>
    </div>
  </main>`;
  return htmlDocument({ language, title: words.refusedTitle, body });
}
