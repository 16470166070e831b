/** How many subcategories a category of CSF 2.0 has, or their numbers where some were withdrawn. */
const csfCategories: Readonly<Record<string, number | readonly number[]>> = {
  'GV.OC': 5,
  'GV.RM': 7,
  'GV.RR': 4,
  'GV.PO': 2,
  'GV.OV': 3,
  'GV.SC': 10,
  'ID.AM': [1, 2, 3, 4, 5, 7, 8],
  'ID.RA': 10,
  'ID.IM': 4,
  'PR.AA': 6,
  'PR.AT': 2,
  'PR.DS': [1, 2, 10, 11],
  'PR.PS': 6,
  'PR.IR': 4,
  'DE.CM': [1, 2, 3, 6, 9],
  'DE.AE': [2, 3, 4, 6, 7, 8],
  'RS.MA': 5,
  'RS.AN': [3, 6, 7, 8],
  'RS.CO': [2, 3],
  'RS.MI': [1, 2],
  'RC.RP': 6,
  'RC.CO': [3, 4],
};

/** Safeguards of implementation group 1 by control: from the first on, so many. */
const cisGroup1: Readonly<Record<number, number>> = {
  1: 2,
  2: 3,
  3: 6,
  4: 7,
  5: 4,
  6: 5,
  7: 4,
  8: 3,
  9: 2,
  10: 3,
  11: 4,
  12: 1,
  14: 8,
  15: 1,
  17: 3,
};

/** Safeguards of each CIS control, all groups. */
const cisAll = [5, 7, 14, 12, 6, 8, 7, 12, 7, 7, 5, 8, 11, 9, 7, 14, 9, 5];

/** Controls of Annex A by their group. */
const isoAnnex: Readonly<Record<string, number>> = { 'A.5': 37, 'A.6': 8, 'A.7': 14, 'A.8': 34 };

/** Clauses of ISO/IEC 27001:2022 with their parts. */
const isoClause =
  /^(4(\.[1-4])?|5(\.[1-3])?|6(\.[1-3])?(\.[1-3])?|7(\.[1-5])?(\.[1-3])?|8(\.[1-3])?|9(\.[1-3])?(\.[1-3])?|10(\.[12])?)$/;

/** Themes of the certificate, and its scope. */
const cyberEssentials = [
  'Firewalls',
  'Secure configuration',
  'Security update management',
  'User access control',
  'Malware protection',
  'Scope',
];

/**
 * Whether a framework has something under a reference.
 *
 * Source: NIST CSF 2.0 (2024; 106 subcategories), CIS Controls v8.1 (2024; 153 safeguards, 56 of
 * them in IG1), Cyber Essentials v3.3 (2025), ISO/IEC 27001:2022 (93 controls). Taken on 2026-11-25.
 */
export const isReference: Readonly<
  Record<'csf' | 'cisIG1' | 'cisOther' | 'cyberEssentials' | 'iso27001', (ref: string) => boolean>
> = {
  csf: (ref) => {
    const [, category = '', number = ''] = /^([A-Z]{2}\.[A-Z]{2})-(\d{2})$/.exec(ref) ?? [];
    const known = csfCategories[category];
    return typeof known === 'number'
      ? Number(number) >= 1 && Number(number) <= known
      : (known?.includes(Number(number)) ?? false);
  },
  cisIG1: (ref) => isSafeguard(ref, (control) => cisGroup1[control] ?? 0),
  cisOther: (ref) => isSafeguard(ref, (control) => cisAll[control - 1] ?? 0),
  cyberEssentials: (ref) => cyberEssentials.includes(ref),
  iso27001: (ref) => {
    const [, group = '', number = ''] = /^(A\.\d)\.(\d{1,2})$/.exec(ref) ?? [];
    return isoClause.test(ref) || (Number(number) >= 1 && Number(number) <= (isoAnnex[group] ?? 0));
  },
};

function isSafeguard(ref: string, most: (control: number) => number): boolean {
  const [, control = '', number = ''] = /^(\d{1,2})\.(\d{1,2})$/.exec(ref) ?? [];
  return Number(number) >= 1 && Number(number) <= most(Number(control));
}
