import { type BusinessProfile, type Control, type Coverage, controls } from '../profile.ts';
import { controlEvidence, type EvidenceCode } from '../tables/premium.ts';

/** What a firm may say about one control when an insurer asks, and what proves it. */
export interface Attestation {
  readonly control: Control;
  readonly coverage: Coverage;
  /**
   * `yes` where it covers everything. `not-yet` where it covers a part or nothing: a policy can be
   * contested over a "yes" that was true of most. `find-out` where nobody knows.
   */
  readonly answer: 'yes' | 'not-yet' | 'find-out';
  /** What to collect before the answer is given; `locales` turns the codes into words. */
  readonly evidence: readonly EvidenceCode[];
}

/**
 * Attestation: which controls may be claimed to an insurer. One that is only partly in place must
 * not be.
 *
 * @param known - coverage by control; one that is missing is unknown
 * @returns one entry a control, in the order of the vocabulary
 *
 * @example
 * attestations({ mfa: 'most' })[0]?.answer;
 * // => 'not-yet'
 */
export function attestations(
  known: NonNullable<BusinessProfile['controls']>,
): readonly Attestation[] {
  return controls.map((control) => {
    const coverage = known[control] ?? 'unknown';
    return {
      control,
      coverage,
      answer: coverage === 'all' ? 'yes' : coverage === 'unknown' ? 'find-out' : 'not-yet',
      evidence: controlEvidence[control],
    };
  });
}
