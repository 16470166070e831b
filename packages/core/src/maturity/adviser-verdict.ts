import {
  type RedFlagEffect,
  type RedFlagRule,
  redFlagRules,
} from '../tables/maturity-red-flags.ts';
import { bandAt } from './maturity-bands.ts';
import type { BandId, MaturityResult } from './maturity-result.ts';

/** Whether, and how, to work with a client. For the provider alone: no visitor's page works it out. */
export type Verdict = 'engage' | 'commit' | 'decline' | 'provisional';

export interface RaisedFlag {
  readonly id: string;
  readonly effect: RedFlagEffect;
  /** Dimensions that raised it; none where an adviser saw it. */
  readonly dimensions: readonly string[];
}

export interface AdviserVerdict {
  readonly verdict: Verdict;
  readonly redFlags: readonly RaisedFlag[];
  /** The score that was decided on, with what a red flag took from it. */
  readonly score: number;
}

export interface VerdictOptions {
  /** `claimed` at the first meeting, `verified` at signature. */
  readonly by?: 'claimed' | 'verified';
  /** Ids of the red flags that the adviser has seen. */
  readonly observed?: readonly string[];
  readonly rules?: readonly RedFlagRule[];
}

const verdictOf: Readonly<Record<BandId, Verdict>> = {
  start: 'decline',
  build: 'commit',
  strengthen: 'engage',
  keep: 'engage',
};

/** The most that a firm can have which refuses what everybody needs. */
const cap = 59;

/**
 * What the score means for the provider: work with the client, work with them once the letter of
 * commitment is signed, not now, or nothing yet.
 *
 * Under the answers that the model asks for there is no verdict, and none while an incident is
 * under way. A client who asks for an untrue statement is declined whatever the score.
 *
 * @throws {RangeError} an observed flag is none of the rules
 */
export function adviserVerdict(
  result: MaturityResult,
  { by = 'claimed', observed = [], rules = redFlagRules }: VerdictOptions = {},
): AdviserVerdict {
  for (const id of observed) {
    if (!rules.some((rule) => rule.id === id))
      throw new RangeError(`observed must be rules, not ${id}`);
  }
  const redFlags = rules.flatMap((rule) => raised(rule, result, observed));
  const has = (effect: RedFlagEffect): boolean => redFlags.some((flag) => flag.effect === effect);
  const own = by === 'verified' ? result.verified : result.score;
  const score = has('cap-59') ? Math.min(own, cap) : own;
  return { verdict: verdict(), redFlags, score };

  function verdict(): Verdict {
    if (has('walk')) return 'decline';
    if (result.answered < result.answersNeeded || has('hold')) return 'provisional';
    return verdictOf[bandAt(result.bands, score).id];
  }
}

function raised(
  { id, effect, isOn, when }: RedFlagRule,
  { dimensions, weights }: MaturityResult,
  observed: readonly string[],
): readonly RaisedFlag[] {
  if (observed.includes(id)) return [{ id, effect, dimensions: [] }];
  if (!when || !isOn) return [];
  const low = Object.keys(dimensions).filter(
    (dimension) =>
      (when.dimension === undefined || when.dimension === dimension) &&
      dimensions[dimension]! < when.belowShare * weights[dimension]!,
  );
  return low.length > 0 ? [{ id, effect, dimensions: low }] : [];
}
