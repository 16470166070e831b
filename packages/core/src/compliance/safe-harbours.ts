import { regionTruth } from './evaluate.ts';
import type { BusinessFacts, Text } from './regime.ts';

/** What a firm earns by protection that it chose itself. */
export interface SafeHarbour {
  readonly id: string;
  readonly region: string;
  readonly benefit: Text;
  /** By head count: `under` is not reached. */
  readonly tiers: readonly { readonly from: number; readonly under: number; readonly need: Text }[];
  readonly publisher: string;
  readonly url: string;
  readonly checked: string;
}

/** Laws that reward. Source: Signum Cyber, Texas SB 2610, 2025. Taken on 2026-07-31. */
export const safeHarbours: readonly SafeHarbour[] = [
  {
    id: 'tx-sb2610',
    region: 'US-TX',
    benefit: {
      en: 'Texas SB 2610: no punitive damages in a suit over a breach',
      zh: '德州 SB 2610：泄露诉讼中免除惩罚性赔偿',
    },
    tiers: [
      {
        from: 0,
        under: 20,
        need: { en: 'password rules and awareness training', zh: '口令规则与意识培训' },
      },
      { from: 20, under: 100, need: { en: 'CIS Controls IG1', zh: 'CIS 控制 IG1' } },
      {
        from: 100,
        under: 250,
        need: {
          en: 'a recognised framework: NIST CSF, SP 800-171, CIS, ISO 27000, SOC 2, PCI DSS, HIPAA or GLBA',
          zh: '公认框架：NIST CSF、SP 800-171、CIS、ISO 27000、SOC 2、PCI DSS、HIPAA 或 GLBA',
        },
      },
    ],
    publisher: 'Signum Cyber',
    url: 'https://signumcyber.com/texas-sb2610.html',
    checked: '2026-07-31',
  },
];

/** The safe harbours that are open to a firm, each with what its size would have to show. */
export function safeHarboursFor(
  facts: BusinessFacts,
): readonly { readonly harbour: SafeHarbour; readonly need: Text }[] {
  const { employees } = facts;
  if (employees === undefined) return [];
  return safeHarbours
    .filter(({ region }) => regionTruth(region, facts))
    .flatMap((harbour) => {
      const tier = harbour.tiers.find(({ from, under }) => employees >= from && employees < under);
      return tier ? [{ harbour, need: tier.need }] : [];
    });
}
