import type { Regime, RegimeItem } from '@lifeline-kit/core/compliance-checklist';
import { itemAnswer } from './answers.ts';
import type { DeskContext } from './context.ts';

/** States that are gaps: what is missing, and what nobody has looked at. */
const gaps = ['partly', 'not-yet', 'unknown', 'open'];

/** The requirements of a regime that reach the firm and that filter and search let through. */
export function sifted(regime: Regime, context: DeskContext): readonly RegimeItem[] {
  const { sieve, say, answers, progress } = context;
  const out = new Set(
    progress(regime.id)?.leftOut.flatMap(({ id, because }) => (because === 'facts' ? [id] : [])),
  );
  const wanted = sieve.search.trim().toLowerCase();
  return regime.items.filter((item) => {
    if (out.has(item.id)) return false;
    const state = itemAnswer(answers, item.id).state ?? 'open';
    if (
      sieve.state === 'gaps'
        ? !gaps.includes(state)
        : sieve.state !== 'all' && sieve.state !== state
    ) {
      return false;
    }
    if (!wanted) return true;
    const text = [item.ref, say(item.text), say(item.test), say(item.evidence), item.csf.join(' ')];
    return text.join(' ').toLowerCase().includes(wanted);
  });
}
