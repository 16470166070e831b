// Serves the built site on this machine with a collector behind it, and prints their addresses: a
// lead given on the demo page is on the admin page a second later.
//
//   npm start                  leads in dist/demo-leads
//   npm start -- some/folder   leads in a folder of your own
import { randomBytes } from 'node:crypto';
import { type Running, readSettings, start } from '@lifeline-kit/collector/start';
import { preview } from 'vite';
import { root } from './build/paths.ts';

const folder = process.argv[2] ?? `${root}dist/demo-leads`;
const password = randomBytes(9).toString('base64url');

/** On its usual port, or on a free one while something else has that. */
async function startCollector(): Promise<Running> {
  // As one word: the password may begin with a dash.
  const flags = ['--data-dir', folder, `--admin-password=${password}`];
  const settings = (port: string) =>
    readSettings([...flags, '--port', port, '--log', 'errors'], {}).settings;
  return start(settings('8787')).catch(() => start(settings('0')));
}

const collector = await startCollector();
const server = await preview({
  // The page asks nobody but its own address, as its policy says.
  preview: { host: '127.0.0.1', port: 4173, proxy: { '/v1': collector.address } },
  logLevel: 'warn',
});
console.log(`
  Harbourline demo page: ${server.resolvedUrls?.local[0]}
  Its leads:             ${collector.address}/admin   (admin, ${password})
  Stop with Ctrl+C
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await Promise.all([server.close(), collector.stop()]);
    process.exit(0);
  });
}
