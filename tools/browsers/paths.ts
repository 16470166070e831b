import { existsSync } from 'node:fs';

const first = (...paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path && existsSync(path));
const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

/** Where the browsers are, and what installs them on Debian; `undefined` where one is missing. */
export const browsers = {
  chromium: {
    path: first(
      process.env.CHROME_PATH,
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ),
    packages: ['chromium'],
  },
  firefox: {
    path: first(
      process.env.FIREFOX_PATH,
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
    packages: ['firefox-esr'],
  },
  webkit: {
    path: first(
      ...['4.1', '6.0'].map(
        (version) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
      ),
    ),
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

const root = process.getuid?.() === 0;

/** Quiet and without a network of its own; a sandbox needs a user other than root. */
export const chromiumArgs = [
  ...(root ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
