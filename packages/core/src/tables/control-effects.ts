import type { Control, Coverage } from '../profile.ts';
import { type Coefficient, judged, published } from './coefficient.ts';
import type { IncidentType } from './incident-types.ts';

/** What a control that covers everything does to one side of some types of incident. */
export interface ControlEffect {
  readonly control: Control;
  readonly acts: 'frequency' | 'severity';
  readonly types: readonly IncidentType[];
  /** 1 is no effect, 0.5 halves. */
  readonly factor: Coefficient;
}

const everyType: readonly IncidentType[] = [
  'bec',
  'funds-transfer',
  'ransomware',
  'first-party',
  'third-party',
];
const byMail: readonly IncidentType[] = ['bec', 'funds-transfer'];

/** Source of each figure: under its id in `provenance.ts`. Taken on 2026-11-24. */
export const controlEffects: readonly ControlEffect[] = [
  {
    control: 'mfa',
    acts: 'frequency',
    types: byMail,
    factor: published('mfa', [0.25, 0.5, 0.8], 'factor', 'marsh'),
  },
  {
    control: 'mfa',
    acts: 'frequency',
    types: ['ransomware'],
    factor: judged('mfa-ransomware', [0.5, 0.75, 0.9], 'factor', 'marsh'),
  },
  {
    control: 'phishing-resistant-mfa',
    acts: 'frequency',
    types: byMail,
    factor: published('phishing-resistant-mfa', [0.6, 0.8, 0.95], 'factor', 'google-2019'),
  },
  {
    control: 'patching',
    acts: 'frequency',
    types: ['ransomware'],
    factor: published('patching', [0.4, 0.65, 0.9], 'factor', 'marsh'),
  },
  {
    control: 'edr',
    acts: 'frequency',
    types: ['ransomware'],
    factor: published('edr-frequency', [0.6, 0.85, 1], 'factor', 'sophos'),
  },
  {
    control: 'edr',
    acts: 'severity',
    types: ['ransomware'],
    factor: published('edr-severity', [0.4, 0.65, 0.95], 'factor', 'sophos'),
  },
  {
    control: 'mdr',
    acts: 'frequency',
    types: ['ransomware'],
    factor: published('mdr-frequency', [0.5, 0.75, 0.95], 'factor', 'sophos'),
  },
  {
    control: 'mdr',
    acts: 'severity',
    types: ['ransomware'],
    factor: published('mdr-severity', [0.25, 0.5, 0.9], 'factor', 'sophos'),
  },
  {
    control: 'tested-backups',
    acts: 'severity',
    types: ['ransomware'],
    // The published 0.25 / 0.5 / 0.85 act on standstill and recovery, 55 % of such a loss.
    factor: published('tested-backups', [0.5875, 0.725, 0.9175], 'factor', 'sophos'),
  },
  {
    control: 'siem',
    acts: 'severity',
    types: everyType,
    factor: published('siem', [0.8, 0.92, 0.97], 'factor', 'ibm-codb'),
  },
  {
    control: 'training',
    acts: 'frequency',
    types: byMail,
    factor: published('training', [0.6, 0.85, 0.98], 'factor', 'knowbe4'),
  },
  {
    control: 'incident-plan',
    acts: 'severity',
    types: everyType,
    factor: published('incident-plan', [0.85, 0.94, 0.98], 'factor', 'ibm-codb'),
  },
  {
    control: 'encryption',
    acts: 'severity',
    types: ['bec', 'first-party', 'third-party'],
    factor: published('encryption', [0.8, 0.93, 0.97], 'factor', 'ibm-codb'),
  },
];

/** However many controls there are, this share of the loss stays. */
export const controlFloor = judged('control-floor', [0.25, 0.3, 0.4], 'factor');

/** How much of a control's effect a coverage brings; `unknown` is anything from none to all. */
export const coverageShare: Readonly<Record<Exclude<Coverage, 'unknown'>, number>> = {
  none: 0,
  some: 1 / 3,
  most: 2 / 3,
  all: 1,
};

/** The coverage of the firms behind the published rates, on which a known one improves. */
export const typicalCoverage = judged('typical-coverage', [0, 0.5, 1], 'share');
