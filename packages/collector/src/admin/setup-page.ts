import { html } from 'hono/html';
import type { Collector } from '../collector.ts';
import { plainForm, snippet } from '../kit/snippet.ts';
import { type AdminContext, isSecure, tasteOf } from './context.ts';
import { fill } from './format.ts';
import { shell } from './shell.ts';

/** `GET /admin/setup`: what to paste into a page. */
export function setupPage(
  collector: Collector,
  context: AdminContext,
): Response | Promise<Response> {
  const session = context.get('session');
  const taste = tasteOf(collector, context);
  const { words } = taste;
  const { settings, kit } = collector;
  const scheme = isSecure(collector, context) ? 'https' : 'http';
  const base = settings.publicUrl || `${scheme}://${new URL(context.req.url).host}`;
  const body = html`
    <p class="intro">${words.setupText}</p>
    ${kit ? '' : html`<p class="problem">${words.setupNoKit}</p>`}
    <pre class="card" tabindex="0"><code>${snippet(base, kit)}</code></pre>
    <p>
      ${
        settings.allowedOrigins.length === 0
          ? words.setupOriginsLocal
          : fill(words.setupOrigins, { origins: settings.allowedOrigins.join(', ') })
      }
    </p>
    <p>${words.setupForm}</p>
    <pre class="card" tabindex="0"><code>${plainForm(base, taste.language, words)}</code></pre>
    ${
      kit
        ? html`<details class="card">
            <summary>${words.setupIntegrity}</summary>
            <dl class="hashes">
              ${Object.entries(kit.integrity).map(
                ([file, hash]) => html`<div><dt>${file}</dt><dd><code>${hash}</code></dd></div>`,
              )}
            </dl>
          </details>`
        : ''
    }
  `;
  return context.html(shell({ taste, session, title: words.setupTitle, at: '/admin/setup', body }));
}
