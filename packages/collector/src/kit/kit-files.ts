import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The scripts of the kit: those that a folder holds, with their hashes. */
export interface Kit {
  readonly version: string;
  readonly folder: string;
  /** By path, as `sri.json` tells them. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly files: ReadonlySet<string>;
}

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const served = /\.(js|map|json|txt|html|css)$/;

/**
 * The kit that the collector serves: from the folder that the settings name, else the one that came
 * with the package, else what the repository has built. `undefined` where there is none.
 */
export function findKit(kitDir: string): Kit | undefined {
  const { version } = JSON.parse(readFileSync(beside('../../package.json'), 'utf8'));
  const folder = [kitDir, beside('../../kit'), beside('../../../../dist/cdn')].find(
    (each) => each && existsSync(`${each}/sri.json`),
  );
  if (!folder) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return {
    version,
    folder,
    integrity: JSON.parse(readFileSync(`${folder}/sri.json`, 'utf8')),
    files: new Set(
      files.map((file) => file.replaceAll('\\', '/')).filter((file) => served.test(file)),
    ),
  };
}
