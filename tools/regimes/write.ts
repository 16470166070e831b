// Writes what is made from the files in packages/core/src/compliance/regimes: "npm run regimes".
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { packages, root } from '../build/paths.ts';
import { headsOf, readRegimes, regimeIds } from './heads.ts';

const folder = `${packages}/core/src/compliance`;
const made = '// Made from the files in regimes/ by "npm run regimes".';
const names = (ids: readonly string[]) => ids.map((id) => [id, id.replace(/\W/g, '_')] as const);

const ids = regimeIds();
const heads = headsOf(await readRegimes());
const files = {
  'regime-heads.ts': `${made}
import type { RegimeHead } from './regime-head.ts';

/** Every regime without its content: small enough to come whole. */
export const regimeHeads: readonly RegimeHead[] = ${JSON.stringify(heads)};
`,
  'load-regime.ts': `${made}
import type { Regime } from './regime.ts';

const loaders: Readonly<Record<string, () => Promise<{ readonly regime: Regime }>>> = {
${ids.map((id) => `  '${id}': () => import('./regimes/${id}.ts'),`).join('\n')}
};

/**
 * The content of a regime, fetched when it is called for and not before.
 *
 * @throws {RangeError} the regime is unknown
 */
export async function loadRegime(id: string): Promise<Regime> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!load) throw new RangeError(\`regime must be one of \${Object.keys(loaders).join(', ')}\`);
  return (await load()).regime;
}
`,
  'every-regime.ts': `${made}
${names(ids)
  .map(([id, name]) => `import { regime as ${name} } from './regimes/${id}.ts';`)
  .join('\n')}
import type { Regime } from './regime.ts';

/** Every regime with its content: for a server or a test, far too much for a page. */
export const regimes: readonly Regime[] = [${names(ids)
    .map(([, name]) => name)
    .join(', ')}];
`,
};

for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
const paths = Object.keys(files).map((name) => `${folder}/${name}`);
execFileSync(`${root}node_modules/.bin/biome`, ['check', '--write', ...paths], { stdio: 'pipe' });
