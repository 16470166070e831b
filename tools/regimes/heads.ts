import { readdirSync } from 'node:fs';
import type { Regime } from '../../packages/core/src/compliance/regime.ts';
import type { Overlap, RegimeHead } from '../../packages/core/src/compliance/regime-head.ts';
import { packages } from '../build/paths.ts';

/** Where a regime is added: one file, named by its id. */
export const regimesFolder = `${packages}/core/src/compliance/regimes`;

/** Below this the controls in common are too few to speak of. */
const leastShare = 0.4;

/** Ids of the regimes that there are, by their files. */
export function regimeIds(): readonly string[] {
  return readdirSync(regimesFolder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''))
    .sort();
}

/** The content of every regime. */
export async function readRegimes(): Promise<readonly Regime[]> {
  const modules = regimeIds().map((id) => import(`${regimesFolder}/${id}.ts`));
  return (await Promise.all(modules)).map(({ regime }) => regime);
}

/** What of the regimes is needed before their content is. */
export function headsOf(regimes: readonly Regime[]): readonly RegimeHead[] {
  return regimes.map((regime) => {
    const {
      id,
      name,
      short,
      market,
      gate,
      blocks,
      rules,
      type,
      regions,
      checked,
      stale,
      unconfirmed,
    } = regime;
    return {
      ...{
        id,
        name,
        short,
        market,
        type,
        regions,
        gate,
        blocks,
        rules,
        checked,
        stale,
        unconfirmed,
      },
      items: regime.items.length,
      weight: regime.items.reduce((sum, { weight }) => sum + weight, 0),
      helps: helpsOf(regime, regimes),
    };
  });
}

function helpsOf(regime: Regime, regimes: readonly Regime[]): readonly Overlap[] {
  const controls = new Set(regime.items.flatMap(({ csf }) => csf));
  return regimes
    .filter(({ id }) => id !== regime.id)
    .map(({ id, items }) => {
      const total = items.reduce((sum, { weight }) => sum + weight, 0);
      const shared = items
        .filter(({ csf }) => csf.some((control) => controls.has(control)))
        .reduce((sum, { weight }) => sum + weight, 0);
      return { id, share: Math.round((shared / total) * 100) / 100 };
    })
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}
