import type { LossEstimate, Warning } from '@lifeline-kit/core/loss';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { ResultContext, Words } from './context.ts';

/** What asks for a second look, beside the figures that it is about. */
export function warningList(
  { warnings, currency }: LossEstimate,
  words: Words,
  locale: ResultContext['locale'],
): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  const sentence = ({ code, values = {} }: Warning): string => {
    const said: Record<string, string> = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string') said[name] = value;
      else said[name] = name === 'amount' ? locale.money(value, currency) : locale.number(value);
    }
    return fill(words[`warning.${code}`], said);
  };
  return html`
    <ul class="warnings">
      ${warnings.map((warning) => html`<li>${sentence(warning)}</li>`)}
    </ul>
  `;
}
