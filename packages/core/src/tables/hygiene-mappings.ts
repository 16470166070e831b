import type { Mapping } from '../maturity/maturity-model.ts';
import type { HygieneId } from './hygiene-questions.ts';
import { mappingOf } from './mapping-of.ts';

/**
 * Where other frameworks ask what the technical check asks, by their own numbers. Apart from the
 * questions, since a page that scores them does not need it.
 *
 * Source: NIST CSF 2.0 (2024), CIS Controls v8.1 (2024), Cyber Essentials v3.3 (2025),
 * ISO/IEC 27001:2022, CISA CPG 2.0 (2025), PCI DSS v4.0.1 (2024), FTC Safeguards Rule, NYDFS
 * Part 500, Essential Eight. The matching is our judgement. Taken on 2026-11-23.
 */
export const hygieneMappings: Readonly<Record<HygieneId, Mapping>> = {
  H01: mappingOf('PR.AA-03', '6.3', 'User access control', 'A.8.5', 'CPG 3.F, PCI DSS 8.4'),
  H02: mappingOf('PR.AA-03', '6.4', 'User access control', 'A.6.7, A.8.5'),
  H03: mappingOf('PR.AA-03, PR.AA-05', '6.5', 'User access control', 'A.8.2, A.8.5'),
  H04: mappingOf('PR.AA-03, PR.PS-01', '4.1', 'Secure configuration', 'A.8.5'),
  H05: mappingOf('DE.CM-09', '10.1', 'Malware protection', 'A.8.7', 'CPG 4.A'),
  H06: mappingOf('DE.CM-01, DE.AE-02, RS.MI-01', '', '', 'A.8.16', 'CPG 4.B'),
  H07: mappingOf('PR.DS-11', '11.3, 11.4', '', 'A.8.13', 'CPG 3.O'),
  H08: mappingOf('RC.RP-03, RC.RP-05', '11.1', '', 'A.8.13, A.5.30', 'NYDFS 500.16(d)'),
  H09: mappingOf('PR.AA-05', '11.3, 5.4', '', 'A.8.2'),
  H10: mappingOf(
    'PR.PS-02, ID.RA-01',
    '7.3, 7.4',
    'Security update management',
    'A.8.8',
    'CPG 2.B, E8-1, E8-2',
  ),
  H11: mappingOf('PR.PS-02, PR.PS-03', '2.2, 12.1', 'Security update management', 'A.8.8'),
  H12: mappingOf('PR.IR-01', '4.4, 4.5', 'Firewalls', 'A.8.20', 'CPG 3.S'),
  H13: mappingOf('PR.PS-01', '9.2', '', 'A.8.23', 'CPG 3.L', '9.5'),
  H14: mappingOf('PR.AT-02, GV.PO-01', '14.2', '', 'A.5.37, A.5.3'),
  H15: mappingOf('PR.AT-01', '14.1, 14.2', '', 'A.6.3', 'CPG 3.J, PCI DSS 12.6'),
  H16: mappingOf(
    'PR.AA-05',
    '5.4',
    'User access control',
    'A.8.2, A.8.18',
    'CPG 3.G, CPG 3.H, E8-4',
  ),
  H17: mappingOf(
    'PR.AA-01',
    '5.2, 4.7',
    'User access control, Secure configuration',
    'A.5.17',
    'CPG 3.A, CPG 3.B, CPG 3.C',
  ),
  H18: mappingOf('PR.DS-01', '3.6', '', 'A.8.24, A.7.9', 'CPG 3.K, HIPAA 164.312(a)'),
  H19: mappingOf('PR.AA-05', '6.2, 5.3', 'User access control', 'A.5.18, A.6.5', 'CPG 3.D'),
  H20: mappingOf('ID.AM-01, ID.AM-02, ID.AM-04', '1.1, 2.1', 'Scope', 'A.5.9', 'CPG 2.A'),
  H21: mappingOf('PR.PS-04', '8.1, 8.2, 8.3', '', 'A.8.15', 'CPG 3.Q'),
  H22: mappingOf('ID.RA-01, ID.IM-02', '7.1', '', 'A.8.8', 'CPG 2.C, FTC 314.4(d), PCI DSS 11.3'),
  H23: mappingOf('RS.MA-01, RS.CO-02', '17.1, 17.2, 17.3', '', 'A.5.24', 'CPG 5.A'),
  H24: mappingOf('GV.SC-04, GV.SC-05, GV.PO-01', '15.1', '', 'A.5.19, A.5.20, A.5.10', 'CPG 1.E'),
};
