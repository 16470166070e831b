import { html } from 'hono/html';
import type { Words } from '../language.ts';

export const verdicts = ['engage', 'commit', 'decline', 'provisional'] as const;
export type VerdictName = (typeof verdicts)[number] | 'none';

export const verdictName = (verdict: string): VerdictName =>
  verdicts.find((each) => each === verdict) ?? 'none';

/** A verdict as a mark: its colour is also its shape, and its words say it. */
export function verdictMark(verdict: string, words: Words) {
  const name = verdictName(verdict);
  return html`<span class="verdict" data-verdict="${name}">${words[`verdict.${name}`]}</span>`;
}
