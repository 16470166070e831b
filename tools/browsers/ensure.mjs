// Makes sure that the browsers for the tests are there: installs them on Debian as root, or names
// the command. Chromium is a must; Firefox and WebKit too where CI is set.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const find = async () => (await import(`./paths.ts?${Math.random()}`)).browsers;

/** What tests need beside browsers: a file that tells whether it is there, and its package. */
const others = {
  '/usr/share/fonts/opentype/noto': 'fonts-noto-cjk',
  '/usr/bin/pdftotext': 'poppler-utils',
  // Of the collector: its larger database, the calls it makes, the spreadsheet that opens its export,
  // and what reads its unit.
  '/usr/bin/pg_createcluster': 'postgresql',
  '/usr/bin/strace': 'strace',
  '/usr/bin/soffice': 'libreoffice-calc-nogui',
  '/usr/bin/pgrep': 'procps',
  '/usr/bin/systemd-analyze': 'systemd',
};
const absent = Object.entries(others).flatMap(([path, name]) => (existsSync(path) ? [] : [name]));
const missing = Object.values(await find()).filter(({ path }) => !path);
const packages = [...missing.flatMap((browser) => browser.packages), ...absent];
const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
const debian = existsSync('/usr/bin/apt-get');

if (packages.length > 0 && debian && process.getuid?.() === 0) {
  console.log(`Installing what the tests need: ${packages.join(' ')}`);
  const run = (line) =>
    spawnSync('sh', ['-c', line], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('apt-get update -qq');
  run(command);
}

const { chromium, firefox, webkit } = await find();
const needed = process.env.CI ? [chromium, firefox, webkit] : [chromium];
if (needed.some(({ path }) => !path)) {
  console.error(`A browser for the tests is missing. On Debian or Ubuntu: sudo ${command}`);
  process.exit(1);
}
