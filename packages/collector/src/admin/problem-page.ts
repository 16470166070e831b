import { html } from 'hono/html';
import { htmlDocument } from '../page.ts';
import type { ProblemDetail } from '../problem.ts';
import type { Taste } from './context.ts';
import { footer } from './shell.ts';

/** What a person reads on the admin page where something could not be done. */
export function problemPage({ status, code }: ProblemDetail, taste: Taste) {
  const { words, language, look } = taste;
  const text =
    code === 'foreign-form'
      ? words.errorForm
      : status >= 500
        ? words.errorStorage
        : words.errorGone;
  return htmlDocument({
    language,
    theme: look,
    title: `${words.errorTitle} · ${words.product}`,
    body: html`<main class="note">
        <div class="card">
          <h1>${words.errorTitle}</h1>
          <p>${text}</p>
          <p><a href="/admin">${words.back}</a></p>
        </div>
      </main>
      ${footer(taste)}`,
  });
}
