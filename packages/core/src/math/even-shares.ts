/**
 * Evenly spread shares for one input after another (Kronecker sequence with the generalized golden
 * ratio, randomly shifted): each input, and each pair of inputs, is covered more evenly than by
 * independent numbers.
 *
 * @see M. Roberts, The unreasonable effectiveness of quasirandom sequences, 2018
 */
export function evenShares(strata: readonly number[], next: () => number): () => Float64Array {
  const total = strata.reduce((sum, count) => sum + count, 0);
  let step = 1;
  return () => {
    step *= perGoldenRatio;
    const shares = new Float64Array(total);
    let place = 0;
    for (const count of strata) {
      let share = next() / 0x100000000;
      for (const end = place + count; place < end; place++) {
        share += step;
        if (share >= 1) share -= 1;
        shares[place] = share < smallest ? smallest : share > 1 - smallest ? 1 - smallest : share;
      }
    }
    return shares;
  };
}

/** 1 ÷ φ, where φ^25 = φ + 1: for two dozen inputs. */
const perGoldenRatio = 0.9721007705580216;
/** Shares keep away from 0 and 1, where a normal distribution has no value. */
const smallest = 1e-5;
