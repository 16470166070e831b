/** What a red flag does to the verdict, whatever the score. */
export type RedFlagEffect = 'walk' | 'cap-59' | 'hold' | 'flag';

export interface RedFlagRule {
  readonly id: string;
  readonly effect: RedFlagEffect;
  /** Whether it counts unless somebody switches it off. */
  readonly isOn: boolean;
  /** Raised by the score: a dimension, or any, is below this part of its points. */
  readonly when?: { readonly dimension?: string; readonly belowShare: number };
}

/**
 * Red flags; those without `when` an adviser has to see for themselves. RF4 is 8 points of 20,
 * RF5 is 6 of 20 and an option for firms that want a harder gate. Source: our judgement. Taken
 * on 2026-11-23.
 */
export const redFlagRules: readonly RedFlagRule[] = [
  { id: 'RF1', effect: 'walk', isOn: true },
  { id: 'RF2', effect: 'cap-59', isOn: true },
  { id: 'RF3', effect: 'hold', isOn: true },
  { id: 'RF4', effect: 'flag', isOn: true, when: { belowShare: 0.4 } },
  { id: 'RF5', effect: 'cap-59', isOn: false, when: { dimension: 'executive', belowShare: 0.3 } },
];
