import type { Control, Coverage } from '../profile.ts';
import { type ItemAnswers, stateOf } from './item-answers.ts';
import type { Regime } from './regime.ts';

/** The control that a subcategory of the NIST Cybersecurity Framework 2.0 speaks of. */
const controlOf: Readonly<Record<string, Control>> = {
  'PR.AA-03': 'mfa',
  'PR.PS-02': 'patching',
  'DE.CM-09': 'edr',
  'PR.DS-11': 'tested-backups',
  'PR.PS-04': 'siem',
  'PR.AT-01': 'training',
  'RS.MA-01': 'incident-plan',
  'PR.DS-01': 'encryption',
};

/**
 * What the answers of checklists tell about the controls of a firm.
 *
 * A requirement speaks of its own scope, as of the systems that touch cards. So "done" everywhere it
 * is asked makes "most" and not "all", and anything in between makes "some".
 *
 * @returns only what was answered
 */
export function controlsFrom(
  regimes: readonly Regime[],
  answers: ItemAnswers,
): Readonly<Partial<Record<Control, Coverage>>> {
  const told = new Map<Control, Set<string>>();
  for (const { items } of regimes) {
    for (const { id, csf } of items) {
      const state = stateOf(answers, id);
      if (state !== 'done' && state !== 'partly' && state !== 'not-yet') continue;
      for (const control of csf.flatMap((one) => controlOf[one] ?? [])) {
        told.set(control, (told.get(control) ?? new Set()).add(state));
      }
    }
  }
  return Object.fromEntries(
    [...told].map(([control, states]) => [
      control,
      states.size > 1 ? 'some' : coverageOf[[...states][0]!],
    ]),
  );
}

const coverageOf: Readonly<Record<string, Coverage>> = {
  done: 'most',
  partly: 'some',
  'not-yet': 'none',
};
