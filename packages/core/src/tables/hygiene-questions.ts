import type { Mapping } from '../maturity/maturity-model.ts';
import type { Control } from '../profile.ts';
import { mappingOf } from './mapping-of.ts';

/** What an insurer does with the answer: refuses, prices by it, or takes note. */
export type InsurerUse = 'knock-out' | 'pricing' | 'information';

export interface HygieneQuestion {
  readonly id: string;
  readonly weight: 1 | 2 | 3;
  readonly insurer: InsurerUse;
  /** The control of the shared profile that the answer tells about. */
  readonly control?: Control;
  readonly mapping: Mapping;
}

/**
 * What is in place technically, as insurers ask it: apart from the 100 points, and without effect
 * on the verdict. A question names a control of the loss model where it asks about the same thing;
 * nothing here asks for phishing-resistant sign-in or for a SIEM.
 *
 * Source: application forms of insurers and the frameworks of the mapping; weights are our
 * judgement. Taken on 2026-11-23.
 */
export const hygieneQuestions = [
  {
    id: 'H01',
    weight: 3,
    insurer: 'knock-out',
    control: 'mfa',
    mapping: mappingOf('PR.AA-03', '6.3', 'User access control', 'A.8.5', 'CPG 3.F, PCI DSS 8.4'),
  },
  {
    id: 'H02',
    weight: 3,
    insurer: 'knock-out',
    control: 'mfa',
    mapping: mappingOf('PR.AA-03', '6.4', 'User access control', 'A.6.7, A.8.5'),
  },
  {
    id: 'H03',
    weight: 3,
    insurer: 'knock-out',
    control: 'mfa',
    mapping: mappingOf('PR.AA-03, PR.AA-05', '6.5', 'User access control', 'A.8.2, A.8.5'),
  },
  {
    id: 'H04',
    weight: 2,
    insurer: 'pricing',
    mapping: mappingOf('PR.AA-03, PR.PS-01', '4.1', 'Secure configuration', 'A.8.5'),
  },
  {
    id: 'H05',
    weight: 3,
    insurer: 'knock-out',
    control: 'edr',
    mapping: mappingOf('DE.CM-09', '10.1', 'Malware protection', 'A.8.7', 'CPG 4.A'),
  },
  {
    id: 'H06',
    weight: 2,
    insurer: 'pricing',
    control: 'mdr',
    mapping: mappingOf('DE.CM-01, DE.AE-02, RS.MI-01', '', '', 'A.8.16', 'CPG 4.B'),
  },
  {
    id: 'H07',
    weight: 3,
    insurer: 'knock-out',
    control: 'tested-backups',
    mapping: mappingOf('PR.DS-11', '11.3, 11.4', '', 'A.8.13', 'CPG 3.O'),
  },
  {
    id: 'H08',
    weight: 3,
    insurer: 'knock-out',
    control: 'tested-backups',
    mapping: mappingOf('RC.RP-03, RC.RP-05', '11.1', '', 'A.8.13, A.5.30', 'NYDFS 500.16(d)'),
  },
  {
    id: 'H09',
    weight: 2,
    insurer: 'pricing',
    control: 'tested-backups',
    mapping: mappingOf('PR.AA-05', '11.3, 5.4', '', 'A.8.2'),
  },
  {
    id: 'H10',
    weight: 3,
    insurer: 'pricing',
    control: 'patching',
    mapping: mappingOf(
      'PR.PS-02, ID.RA-01',
      '7.3, 7.4',
      'Security update management',
      'A.8.8',
      'CPG 2.B, E8-1, E8-2',
    ),
  },
  {
    id: 'H11',
    weight: 2,
    insurer: 'pricing',
    control: 'patching',
    mapping: mappingOf('PR.PS-02, PR.PS-03', '2.2, 12.1', 'Security update management', 'A.8.8'),
  },
  {
    id: 'H12',
    weight: 3,
    insurer: 'knock-out',
    mapping: mappingOf('PR.IR-01', '4.4, 4.5', 'Firewalls', 'A.8.20', 'CPG 3.S'),
  },
  {
    id: 'H13',
    weight: 2,
    insurer: 'pricing',
    mapping: mappingOf('PR.PS-01', '9.2', '', 'A.8.23', 'CPG 3.L', '9.5'),
  },
  {
    id: 'H14',
    weight: 3,
    insurer: 'pricing',
    mapping: mappingOf('PR.AT-02, GV.PO-01', '14.2', '', 'A.5.37, A.5.3'),
  },
  {
    id: 'H15',
    weight: 2,
    insurer: 'pricing',
    control: 'training',
    mapping: mappingOf('PR.AT-01', '14.1, 14.2', '', 'A.6.3', 'CPG 3.J, PCI DSS 12.6'),
  },
  {
    id: 'H16',
    weight: 2,
    insurer: 'pricing',
    mapping: mappingOf(
      'PR.AA-05',
      '5.4',
      'User access control',
      'A.8.2, A.8.18',
      'CPG 3.G, CPG 3.H, E8-4',
    ),
  },
  {
    id: 'H17',
    weight: 1,
    insurer: 'information',
    mapping: mappingOf(
      'PR.AA-01',
      '5.2, 4.7',
      'User access control, Secure configuration',
      'A.5.17',
      'CPG 3.A, CPG 3.B, CPG 3.C',
    ),
  },
  {
    id: 'H18',
    weight: 2,
    insurer: 'pricing',
    control: 'encryption',
    mapping: mappingOf('PR.DS-01', '3.6', '', 'A.8.24, A.7.9', 'CPG 3.K, HIPAA 164.312(a)'),
  },
  {
    id: 'H19',
    weight: 2,
    insurer: 'information',
    mapping: mappingOf('PR.AA-05', '6.2, 5.3', 'User access control', 'A.5.18, A.6.5', 'CPG 3.D'),
  },
  {
    id: 'H20',
    weight: 2,
    insurer: 'information',
    mapping: mappingOf('ID.AM-01, ID.AM-02, ID.AM-04', '1.1, 2.1', 'Scope', 'A.5.9', 'CPG 2.A'),
  },
  {
    id: 'H21',
    weight: 1,
    insurer: 'information',
    mapping: mappingOf('PR.PS-04', '8.1, 8.2, 8.3', '', 'A.8.15', 'CPG 3.Q'),
  },
  {
    id: 'H22',
    weight: 2,
    insurer: 'pricing',
    mapping: mappingOf(
      'ID.RA-01, ID.IM-02',
      '7.1',
      '',
      'A.8.8',
      'CPG 2.C, FTC 314.4(d), PCI DSS 11.3',
    ),
  },
  {
    id: 'H23',
    weight: 2,
    insurer: 'pricing',
    control: 'incident-plan',
    mapping: mappingOf('RS.MA-01, RS.CO-02', '17.1, 17.2, 17.3', '', 'A.5.24', 'CPG 5.A'),
  },
  {
    id: 'H24',
    weight: 1,
    insurer: 'information',
    mapping: mappingOf(
      'GV.SC-04, GV.SC-05, GV.PO-01',
      '15.1',
      '',
      'A.5.19, A.5.20, A.5.10',
      'CPG 1.E',
    ),
  },
] as const satisfies readonly HygieneQuestion[];

export type HygieneId = (typeof hygieneQuestions)[number]['id'];
