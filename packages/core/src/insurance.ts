export { type Attestation, attestations } from './insurance/attestation.ts';
export {
  estimatePremium,
  type PremiumEstimate,
  type PremiumProfile,
  type PremiumWarningCode,
} from './insurance/estimate-premium.ts';
export { premiumSaving } from './insurance/premium-saving.ts';
export type { DataClass, EvidenceCode } from './tables/premium.ts';
