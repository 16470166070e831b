import type { SourceId } from './source-ids.ts';

/** A publication that figures of the kit come from. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  /** Year of the edition that the figures were taken from. */
  readonly year: number;
  /** Where to read it; `null` where it has no address of its own. */
  readonly url: string | null;
  /** Day on which the figures were last held against it, ISO 8601. */
  readonly checked: string;
  /** Day from which on they ask for renewal, ISO 8601. */
  readonly stale: string;
}

const checked = '2026-11-24';
const stale = '2027-11-24';

const source = (publisher: string, title: string, year: number, url: string | null): Source => ({
  publisher,
  title,
  year,
  url,
  checked,
  stale,
});

/** A page that shows how to do something; it carries no figure. */
const guide = (publisher: string, title: string, url: string): Source =>
  source(publisher, title, 2025, url);

/** The register behind every number. Taken on 2026-11-24. */
export const sources: Readonly<Record<SourceId, Source>> = {
  'census-ase-2015': source(
    'US Census Bureau',
    'Annual Survey of Entrepreneurs',
    2015,
    'https://www.census.gov/programs-surveys/ase.html',
  ),
  'cisa-hygiene': guide(
    'US Cybersecurity and Infrastructure Security Agency',
    'Cyber Hygiene Services',
    'https://www.cisa.gov/cyber-hygiene-services',
  ),
  'cisa-logging': guide(
    'US Cybersecurity and Infrastructure Security Agency',
    'Logging Made Easy',
    'https://www.cisa.gov/resources-tools/services/logging-made-easy',
  ),
  'cisa-mfa': guide(
    'US Cybersecurity and Infrastructure Security Agency',
    'Secure Our World: Turn On MFA',
    'https://www.cisa.gov/secure-our-world/turn-mfa',
  ),
  'cisa-phishing-resistant': guide(
    'US Cybersecurity and Infrastructure Security Agency',
    'Implementing Phishing-Resistant MFA',
    'https://www.cisa.gov/sites/default/files/publications/fact-sheet-implementing-phishing-resistant-mfa-508c.pdf',
  ),
  'cisa-updates': guide(
    'US Cybersecurity and Infrastructure Security Agency',
    'Secure Our World: Update Software',
    'https://www.cisa.gov/secure-our-world/update-software',
  ),
  coalition: source(
    'Coalition, Inc.',
    'Cyber Claims Report',
    2025,
    'https://www.coalitioninc.com/blog/2025-cyber-claims-report',
  ),
  'cyentia-iris': source(
    'Cyentia Institute',
    'Information Risk Insights Study',
    2025,
    'https://www.cyentia.com/iris2025/',
  ),
  'ecb-fx': {
    ...source(
      'European Central Bank',
      'Euro foreign exchange reference rates, yearly averages',
      2024,
      'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html',
    ),
    checked: '2024-12-31',
    stale: '2025-12-31',
  },
  'eling-jung-shim-2022': source(
    'Eling, Jung, Shim',
    'Insurance: Mathematics and Economics 104, 222-242',
    2022,
    'https://www.sciencedirect.com/science/article/pii/S0167668722000282',
  ),
  'enisa-rosi': source(
    'European Union Agency for Cybersecurity',
    'Introduction to Return on Security Investment',
    2012,
    'https://www.enisa.europa.eu/publications/introduction-to-return-on-security-investment',
  ),
  'ftc-small-business': guide(
    'US Federal Trade Commission',
    'Cybersecurity for Small Business',
    'https://www.ftc.gov/business-guidance/small-businesses/cybersecurity',
  ),
  'gdpr-small-fines': source(
    'Trade press and published decisions',
    'Fines on small organisations under the GDPR and the UK GDPR, examples',
    2024,
    null,
  ),
  'google-2019': source(
    'Google, New York University, UC San Diego',
    'How effective is basic account hygiene at preventing hijacking',
    2019,
    'https://security.googleblog.com/2019/05/new-research-how-effective-is-basic.html',
  ),
  'hhs-ocr': source(
    'US Department of Health and Human Services',
    'HIPAA enforcement and penalty amounts, 45 CFR 102.3',
    2025,
    'https://www.ecfr.gov/current/title-45/section-102.3',
  ),
  'ibm-codb': source(
    'IBM and Ponemon Institute',
    'Cost of a Data Breach Report',
    2026,
    'https://www.ibm.com/reports/data-breach',
  ),
  insureon: source('Insureon', 'Cyber insurance cost', 2024, 'https://www.insureon.com'),
  judgement: source(
    'Lifeline Kit',
    'Judgement of the authors, with its reasons in docs/method/loss.md',
    2026,
    null,
  ),
  knowbe4: source(
    'KnowBe4',
    'Phishing by Industry Benchmarking Report',
    2025,
    'https://www.knowbe4.com',
  ),
  marsh: source(
    'Marsh McLennan Cyber Risk Intelligence Center',
    'Using data to prioritize cybersecurity investments',
    2023,
    'https://www.marsh.com',
  ),
  'ncsc-exercise': guide(
    'UK National Cyber Security Centre',
    'Exercise in a Box',
    'https://www.ncsc.gov.uk/section/exercise-in-a-box/overview',
  ),
  'ncsc-small-business': guide(
    'UK National Cyber Security Centre',
    'Small Business Guide: Cyber Security',
    'https://www.ncsc.gov.uk/collection/small-business-guide',
  ),
  netdiligence: source('NetDiligence', 'Cyber Claims Study', 2026, 'https://netdiligence.com'),
  pipl: source(
    "National People's Congress of China",
    'Personal Information Protection Law, Art. 66',
    2021,
    null,
  ),
  'ponemon-churn': source(
    'Ponemon Institute',
    'Cost of a Data Breach, 2007 and 2013 editions',
    2013,
    null,
  ),
  'romanosky-2019': source(
    'Romanosky, Ablon, Kuehn, Jones',
    'Content analysis of cyber insurance policies, Journal of Cybersecurity',
    2019,
    'https://doi.org/10.1093/cybsec/tyz002',
  ),
  sophos: source(
    'Sophos',
    'The State of Ransomware',
    2025,
    'https://www.sophos.com/en-us/content/state-of-ransomware',
  ),
};
