import { html } from 'hono/html';
import type { Session } from '../access/sessions.ts';
import { may } from '../access/viewer.ts';
import type { Language } from '../language.ts';
import { htmlDocument, type Markup } from '../page.ts';
import { type Look, looks, type Taste } from './context.ts';

export interface ShellPage {
  readonly taste: Taste;
  readonly session: Session;
  readonly title: string;
  /** Address of the entry of the menu that the page belongs to. */
  readonly at: string;
  readonly body: Markup;
  /** What was done just now. */
  readonly notice?: string | undefined;
}

/** A page of the admin part: the bar, the menu, the page, and how one wants to see it. */
export function shell({ taste, session, title, at, body, notice }: ShellPage) {
  const { words, language, look } = taste;
  return htmlDocument({
    language,
    theme: look,
    title: `${title} · ${words.product}`,
    head: html`<script type="module" src="/assets/admin.js"></script>`,
    body: html`
      <a class="skip" href="#content">${words.skip}</a>
      <header class="bar">
        <a class="brand" href="/admin">${mark}<span>${words.product}</span></a>
        <nav aria-label="${words.menu}">
          <ul>
            ${entries(taste, session).map(
              ([href, name]) =>
                html`<li><a href="${href}" ${href === at ? current : ''}>${name}</a></li>`,
            )}
          </ul>
        </nav>
        <form class="leave" method="post" action="/admin/sign-out">
          ${csrfField(session)}
          <a href="/admin/account" ${at === '/admin/account' ? current : ''}>${session.viewer.name}</a>
          <button class="quiet">${words.signOut}</button>
        </form>
      </header>
      <main id="content" tabindex="-1">
        ${notice ? html`<p class="notice" role="status">${notice}</p>` : ''}
        <h1>${title}</h1>
        ${body}
      </main>
      ${footer(taste)}
    `,
  });
}

const current = html`aria-current="page"`;

/** The line of a heart that goes on: the sign of the kit. */
export const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  <rect width="32" height="32" rx="9" />
  <path d="M5 17h6l3-8 5 15 3-7h5" />
</svg>`;

function entries({ words }: Taste, { viewer }: Session): readonly (readonly [string, string])[] {
  const everybody = [
    ['/admin', words.navLeads],
    ['/admin/overview', words.navOverview],
  ] as const;
  const administrator = [
    ['/admin/setup', words.navSetup],
    ['/admin/partners', words.navPartners],
    ['/admin/users', words.navUsers],
    ['/admin/tokens', words.navTokens],
    ['/admin/audit', words.navAudit],
  ] as const;
  return may.administer(viewer) ? [...everybody, ...administrator] : everybody;
}

/** Comes back with a form; see `fields-of.ts`. */
export const csrfField = ({ csrf }: Session) =>
  html`<input type="hidden" name="csrf" value="${csrf}" />`;

/** Language and appearance, also for whoever is not signed in. */
export function footer({ words, language, look }: Taste) {
  const tongues: readonly (readonly [Language, string])[] = [
    ['en', 'English'],
    ['zh-CN', '中文'],
  ];
  const lookNames: Readonly<Record<Look, string>> = {
    auto: words.lookAuto,
    light: words.lookLight,
    dark: words.lookDark,
  };
  return html`<footer>
    <form class="taste" method="post" action="/admin/taste">
      <fieldset>
        <legend>${words.look}</legend>
        ${looks.map(
          (each) =>
            html`<button name="look" value="${each}" aria-pressed="${String(each === look)}">${lookNames[each]}</button>`,
        )}
      </fieldset>
      <fieldset>
        <legend>${words.language}</legend>
        ${tongues.map(
          ([tag, name]) =>
            html`<button name="language" value="${tag}" lang="${tag}" aria-pressed="${String(tag === language)}">${name}</button>`,
        )}
      </fieldset>
    </form>
  </footer>`;
}
