import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { ResultContext } from './context.ts';

/** What asks for a second look, beside the figures that it is about. */
export function warningList({
  projection,
  words,
  locale,
}: Pick<ResultContext, 'projection' | 'words' | 'locale'>): TemplateResult | typeof nothing {
  const { warnings, currency = 'USD' } = projection;
  if (warnings.length === 0) return nothing;
  return html`
    <ul class="warnings">
      ${warnings.map(({ code, values }) => {
        const said = Object.entries(values).map(([name, value]) => [
          name,
          name === 'share' ? locale.percent(value) : locale.money(value, currency),
        ]);
        return html`<li>${fill(words[`warning.${code}`], Object.fromEntries(said))}</li>`;
      })}
    </ul>
  `;
}
