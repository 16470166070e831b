import type { Control } from '../profile.ts';

/** What an insurer does with the answer: refuses, prices by it, or takes note. */
export type InsurerUse = 'knock-out' | 'pricing' | 'information';

export interface HygieneQuestion {
  readonly id: string;
  readonly weight: 1 | 2 | 3;
  readonly insurer: InsurerUse;
  /** The control of the shared profile that the answer tells about. */
  readonly control?: Control;
}

/**
 * What is in place technically, as insurers ask it: apart from the 100 points, and without effect
 * on the verdict. A question names a control of the loss model where it asks about the same thing;
 * nothing here asks for phishing-resistant sign-in or for a SIEM.
 *
 * Source: application forms of insurers; weights are our judgement. Taken on 2026-11-23.
 */
export const hygieneQuestions = [
  { id: 'H01', weight: 3, insurer: 'knock-out', control: 'mfa' },
  { id: 'H02', weight: 3, insurer: 'knock-out', control: 'mfa' },
  { id: 'H03', weight: 3, insurer: 'knock-out', control: 'mfa' },
  { id: 'H04', weight: 2, insurer: 'pricing' },
  { id: 'H05', weight: 3, insurer: 'knock-out', control: 'edr' },
  { id: 'H06', weight: 2, insurer: 'pricing', control: 'mdr' },
  { id: 'H07', weight: 3, insurer: 'knock-out', control: 'tested-backups' },
  { id: 'H08', weight: 3, insurer: 'knock-out', control: 'tested-backups' },
  { id: 'H09', weight: 2, insurer: 'pricing', control: 'tested-backups' },
  { id: 'H10', weight: 3, insurer: 'pricing', control: 'patching' },
  { id: 'H11', weight: 2, insurer: 'pricing', control: 'patching' },
  { id: 'H12', weight: 3, insurer: 'knock-out' },
  { id: 'H13', weight: 2, insurer: 'pricing' },
  { id: 'H14', weight: 3, insurer: 'pricing' },
  { id: 'H15', weight: 2, insurer: 'pricing', control: 'training' },
  { id: 'H16', weight: 2, insurer: 'pricing' },
  { id: 'H17', weight: 1, insurer: 'information' },
  { id: 'H18', weight: 2, insurer: 'pricing', control: 'encryption' },
  { id: 'H19', weight: 2, insurer: 'information' },
  { id: 'H20', weight: 2, insurer: 'information' },
  { id: 'H21', weight: 1, insurer: 'information' },
  { id: 'H22', weight: 2, insurer: 'pricing' },
  { id: 'H23', weight: 2, insurer: 'pricing', control: 'incident-plan' },
  { id: 'H24', weight: 1, insurer: 'information' },
] as const satisfies readonly HygieneQuestion[];

export type HygieneId = (typeof hygieneQuestions)[number]['id'];
