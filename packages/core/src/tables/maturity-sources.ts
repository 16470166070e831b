/** What the questions were built from. */
export interface MaturitySource {
  readonly title: string;
  readonly url: string;
  readonly year: number;
}

/** Publications behind the twenty questions and the technical check. Taken on 2026-11-23. */
export const maturitySources: readonly MaturitySource[] = [
  {
    title: 'UK Cyber Governance Code of Practice (five principles)',
    url: 'https://www.mondaq.com/uk/security/1627264/the-five-key-principles-of-the-new-ncsc-cyber-governance-code-of-practice',
    year: 2025,
  },
  { title: 'NIST CSF 2.0', url: 'https://www.nist.gov/cyberframework', year: 2024 },
  {
    title: 'CISA Cybersecurity Performance Goals 2.0',
    url: 'https://www.cisa.gov/cybersecurity-performance-goals',
    year: 2025,
  },
  {
    title: 'Reed Smith: Insurance applications under scrutiny, lessons from Travelers v. ICS',
    url: 'https://www.reedsmith.com/en/perspectives/2022/07/insurance-applications-under-scrutiny-lessons-from-travelers-v-ics',
    year: 2022,
  },
  {
    title: 'CFC cyber application form (UK v25)',
    url: 'https://issuu.com/stmarysascot/docs/cyber_combined_application_uk_v25_1_',
    year: 2025,
  },
  {
    title: 'IDC survey of small and mid-sized firms, as reported by Help Net Security',
    url: 'https://www.helpnetsecurity.com/2026/05/21/idc-smbs-cybersecurity-spending-report/',
    year: 2026,
  },
];
