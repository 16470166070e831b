// Puts the built scripts into the package of the collector while it is packed, so that whoever installs
// it has an address to paste. In the repository it serves `dist/cdn`, which is never out of date.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { cdn, root } from './paths.ts';

const kit = `${root}packages/collector/kit`;
rmSync(kit, { recursive: true, force: true });
if (!process.argv.includes('--away')) {
  if (!existsSync(`${cdn}/sri.json`)) throw new Error('There is no kit to pack: npm run build');
  cpSync(cdn, kit, { recursive: true });
}
