import type { Mapping } from '../maturity/maturity-model.ts';
import { mappingOf } from './mapping-of.ts';

/**
 * Where other frameworks ask what a question asks, by their own numbers. Cyber Essentials and
 * CIS IG1 are technical schemes: where they have no control for a question of governance, the
 * list is empty on purpose.
 *
 * Source: NIST CSF 2.0 (2024), CIS Controls v8.1 (2024), Cyber Essentials v3.3 (2025),
 * ISO/IEC 27001:2022, CISA CPG 2.0 (2025), UK Cyber Governance Code of Practice (2025). The
 * matching is our judgement. Taken on 2026-11-23.
 */
export const maturityMappings = {
  B1: mappingOf('GV.RR-03', '', '', '5.1, 7.1', 'CPG 1.B, UK-CGC B'),
  B2: mappingOf('GV.RM-02, GV.RM-06', '', '', '6.1.2', 'UK-CGC A'),
  B3: mappingOf('GV.RR-03, ID.RA-06', '', 'Security update management', '5.3'),
  B4: mappingOf('GV.OC-04, ID.RA-04', '', '', 'A.5.29, A.5.30', 'UK-CGC A'),
  R1: mappingOf('ID.AM-05, GV.OC-04', '1.1, 3.2', 'Scope', 'A.5.9, A.5.12', 'CPG 2.A'),
  R2: mappingOf('ID.RA-05, ID.RA-06', '', '', '8.2', 'HIPAA 164.308(a)(1), FTC 314.4(b), UK-CGC A'),
  R3: mappingOf(
    'ID.AM-04, GV.SC-04, ID.RA-03',
    '15.1, 5.1',
    'Firewalls, Scope',
    'A.5.19, A.5.23',
    'CPG 3.S',
  ),
  R4: mappingOf(
    'ID.RA-01, ID.RA-06, ID.RA-07',
    '7.1, 7.2',
    'Security update management',
    'A.8.8',
    'CPG 2.B',
  ),
  E1: mappingOf(
    'GV.RR-01, GV.RR-02',
    '17.1',
    '',
    '5.1, 5.3, A.5.2',
    'CPG 1.A, UK-CGC E, NIS2 Art. 20, FTC 314.4(a)',
  ),
  E2: mappingOf('GV.OV-01, GV.OV-03', '', '', '9.3, A.5.4', 'UK-CGC E, NYDFS 500.4'),
  E3: mappingOf(
    'PR.AT-02, GV.RR-01',
    '14.1, 6.3',
    'User access control',
    'A.6.3, A.5.4',
    'UK-CGC C, NIS2 Art. 20(2)',
  ),
  E4: mappingOf('GV.RM-05, ID.RA-06, GV.SC-02', '', '', 'A.5.4, 7.1', 'CPG 1.E'),
  C1: mappingOf('GV.OC-03', '', 'Scope', 'A.5.31, 4.2', 'UK-CGC A'),
  C2: mappingOf('GV.OC-02, GV.SC-02', '', '', 'A.5.20, A.5.31'),
  C3: mappingOf('ID.IM-01, ID.RA-06', '7.2', '', '10.2, 9.2, A.5.36', 'UK-CGC E'),
  C4: mappingOf('RS.CO-02, RS.MA-02', '17.2, 17.3', '', 'A.5.5, A.6.8', 'CPG 5.B'),
  P1: mappingOf(
    'ID.IM-04, RS.MA-01',
    '17.1, 17.2, 17.3',
    '',
    'A.5.24, A.5.26',
    'CPG 1.C, UK-CGC D',
  ),
  P2: mappingOf(
    'ID.IM-02, PR.AT-02',
    '',
    '',
    'A.5.24, A.5.27, A.5.30',
    'CPG 6.A, UK-CGC D, NYDFS 500.16(d)',
    '17.7',
  ),
  P3: mappingOf(
    'PR.DS-11, RC.RP-03, RC.RP-05',
    '11.1, 11.2, 11.3, 11.4',
    '',
    'A.8.13, A.5.30',
    'CPG 3.O',
  ),
  P4: mappingOf(
    'RS.CO-03, RC.CO-03, RS.MA-04, GV.SC-08',
    '17.2',
    '',
    'A.5.5, A.5.24, A.5.29',
    'CPG 5.A, UK-CGC D',
  ),
} as const satisfies Readonly<Record<string, Mapping>>;

export type QuestionId = keyof typeof maturityMappings;
