// Made from the files in regimes/ by "npm run regimes".

import type { Regime } from './regime.ts';
import { regime as au_essential_eight } from './regimes/au-essential-eight.ts';
import { regime as au_privacy_act } from './regimes/au-privacy-act.ts';
import { regime as ccpa } from './regimes/ccpa.ts';
import { regime as cmmc } from './regimes/cmmc.ts';
import { regime as cn_dsl } from './regimes/cn-dsl.ts';
import { regime as cn_mlps } from './regimes/cn-mlps.ts';
import { regime as cn_pipl } from './regimes/cn-pipl.ts';
import { regime as coppa } from './regimes/coppa.ts';
import { regime as customer_tprm } from './regimes/customer-tprm.ts';
import { regime as cyber_insurance } from './regimes/cyber-insurance.ts';
import { regime as dora_supplier } from './regimes/dora-supplier.ts';
import { regime as eu_ai_act } from './regimes/eu-ai-act.ts';
import { regime as eu_cra } from './regimes/eu-cra.ts';
import { regime as fedramp } from './regimes/fedramp.ts';
import { regime as ferpa_edtech } from './regimes/ferpa-edtech.ts';
import { regime as ftc_safeguards } from './regimes/ftc-safeguards.ts';
import { regime as gdpr } from './regimes/gdpr.ts';
import { regime as hipaa } from './regimes/hipaa.ts';
import { regime as hk_pdpo } from './regimes/hk-pdpo.ts';
import { regime as iso_27001 } from './regimes/iso-27001.ts';
import { regime as nis2 } from './regimes/nis2.ts';
import { regime as nist_baseline } from './regimes/nist-baseline.ts';
import { regime as nydfs_500 } from './regimes/nydfs-500.ts';
import { regime as pci_dss } from './regimes/pci-dss.ts';
import { regime as sec_reg_sp } from './regimes/sec-reg-sp.ts';
import { regime as sg_cyber_essentials } from './regimes/sg-cyber-essentials.ts';
import { regime as sg_pdpa } from './regimes/sg-pdpa.ts';
import { regime as soc_2 } from './regimes/soc-2.ts';
import { regime as tisax } from './regimes/tisax.ts';
import { regime as uk_cyber_essentials } from './regimes/uk-cyber-essentials.ts';
import { regime as uk_gdpr } from './regimes/uk-gdpr.ts';

/** Every regime with its content: for a server or a test, far too much for a page. */
export const regimes: readonly Regime[] = [
  au_essential_eight,
  au_privacy_act,
  ccpa,
  cmmc,
  cn_dsl,
  cn_mlps,
  cn_pipl,
  coppa,
  customer_tprm,
  cyber_insurance,
  dora_supplier,
  eu_ai_act,
  eu_cra,
  fedramp,
  ferpa_edtech,
  ftc_safeguards,
  gdpr,
  hipaa,
  hk_pdpo,
  iso_27001,
  nis2,
  nist_baseline,
  nydfs_500,
  pci_dss,
  sec_reg_sp,
  sg_cyber_essentials,
  sg_pdpa,
  soc_2,
  tisax,
  uk_cyber_essentials,
  uk_gdpr,
];
