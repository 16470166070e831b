/**
 * Evenly spread shares for one input after another (Kronecker sequence with the generalized golden
 * ratio, randomly shifted): each input, and each pair of inputs, is covered more evenly than by
 * independent numbers.
 *
 * @see M. Roberts, The unreasonable effectiveness of quasirandom sequences, 2018
 */
export function evenShares(strata: readonly number[], next: () => number): () => Float64Array {
  let step = 1;
  return () => {
    step *= perGoldenRatio;
    const shares: number[] = [];
    for (const count of strata) {
      let share = next() / 0x100000000;
      for (let i = 0; i < count; i++) {
        share += step;
        if (share >= 1) share -= 1;
        shares.push(Math.min(1 - smallest, Math.max(smallest, share)));
      }
    }
    return Float64Array.from(shares);
  };
}

/** 1 ÷ φ, where φ^25 = φ + 1: for two dozen inputs. */
const perGoldenRatio = 0.9721007705580216;
/** Shares keep away from 0 and 1, where a normal distribution has no value. */
const smallest = 1e-5;
