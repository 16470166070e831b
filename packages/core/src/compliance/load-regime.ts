// Made from the files in regimes/ by "npm run regimes".
import type { Regime } from './regime.ts';

const loaders: Readonly<Record<string, () => Promise<{ readonly regime: Regime }>>> = {
  'au-essential-eight': () => import('./regimes/au-essential-eight.ts'),
  'au-privacy-act': () => import('./regimes/au-privacy-act.ts'),
  ccpa: () => import('./regimes/ccpa.ts'),
  cmmc: () => import('./regimes/cmmc.ts'),
  'cn-dsl': () => import('./regimes/cn-dsl.ts'),
  'cn-mlps': () => import('./regimes/cn-mlps.ts'),
  'cn-pipl': () => import('./regimes/cn-pipl.ts'),
  coppa: () => import('./regimes/coppa.ts'),
  'customer-tprm': () => import('./regimes/customer-tprm.ts'),
  'cyber-insurance': () => import('./regimes/cyber-insurance.ts'),
  'dora-supplier': () => import('./regimes/dora-supplier.ts'),
  'eu-ai-act': () => import('./regimes/eu-ai-act.ts'),
  'eu-cra': () => import('./regimes/eu-cra.ts'),
  fedramp: () => import('./regimes/fedramp.ts'),
  'ferpa-edtech': () => import('./regimes/ferpa-edtech.ts'),
  'ftc-safeguards': () => import('./regimes/ftc-safeguards.ts'),
  gdpr: () => import('./regimes/gdpr.ts'),
  hipaa: () => import('./regimes/hipaa.ts'),
  'hk-pdpo': () => import('./regimes/hk-pdpo.ts'),
  'iso-27001': () => import('./regimes/iso-27001.ts'),
  nis2: () => import('./regimes/nis2.ts'),
  'nist-baseline': () => import('./regimes/nist-baseline.ts'),
  'nydfs-500': () => import('./regimes/nydfs-500.ts'),
  'pci-dss': () => import('./regimes/pci-dss.ts'),
  'sec-reg-sp': () => import('./regimes/sec-reg-sp.ts'),
  'sg-cyber-essentials': () => import('./regimes/sg-cyber-essentials.ts'),
  'sg-pdpa': () => import('./regimes/sg-pdpa.ts'),
  'soc-2': () => import('./regimes/soc-2.ts'),
  tisax: () => import('./regimes/tisax.ts'),
  'uk-cyber-essentials': () => import('./regimes/uk-cyber-essentials.ts'),
  'uk-gdpr': () => import('./regimes/uk-gdpr.ts'),
};

/**
 * The content of a regime, fetched when it is called for and not before.
 *
 * @throws {RangeError} the regime is unknown
 */
export async function loadRegime(id: string): Promise<Regime> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!load) throw new RangeError(`regime must be one of ${Object.keys(loaders).join(', ')}`);
  return (await load()).regime;
}
