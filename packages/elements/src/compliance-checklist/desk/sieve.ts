import type { Regime, RegimeItem } from '@lifeline-kit/core/compliance-checklist';
import { itemAnswer } from './answers.ts';
import type { DeskContext } from './context.ts';

/** States that are gaps: what is missing, and what nobody has looked at. */
const gaps = ['partly', 'not-yet', 'unknown', 'open'];

/** The requirements of a regime that reach the firm and that filter and search let through. */
export function sifted(regime: Regime, context: DeskContext): readonly RegimeItem[] {
  const { sieve, answers, progress } = context;
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
    return !wanted || searched(item, context).includes(wanted);
  });
}

/** What a search looks through, by requirement and language: written once, read at each key. */
const texts = new WeakMap<RegimeItem, Map<string, string>>();

function searched(item: RegimeItem, { say, locale }: DeskContext): string {
  const known = texts.get(item) ?? new Map<string, string>();
  texts.set(item, known);
  const { ref, text, test, evidence, csf } = item;
  const whole =
    known.get(locale.language) ??
    [ref, say(text), say(test), say(evidence), csf.join(' ')].join(' ').toLowerCase();
  known.set(locale.language, whole);
  return whole;
}
