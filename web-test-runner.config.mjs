// Tests of elements in real browsers: Chromium, and Firefox and WebKit where they are installed.
// BROWSERS=chromium,firefox narrows it down.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchers } from './tools/browsers/launchers.mjs';
import { browsers as installed } from './tools/browsers/paths.ts';

const names =
  process.env.BROWSERS?.split(',') ?? Object.keys(installed).filter((name) => installed[name].path);
const browsers = [];
for (const name of names) browsers.push(await launchers[name]());

/** Sums the tests up in one line; a file that does not load counts as a failure. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) test.passed && !test.skipped ? passed++ : failed++;
      for (const inner of suite?.suites ?? []) walk(inner);
    };
    for (const session of sessions) {
      const before = failed;
      walk(session.testResults);
      if (!session.passed && failed === before) failed++;
    }
    console.log(`\n${passed} passed, ${failed} failed`);
  },
};

export default {
  rootDir: import.meta.dirname,
  files: ['test/elements/**/*.test.ts'],
  nodeResolve: { exportConditions: ['source', 'browser', 'production'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: `${import.meta.dirname}/tsconfig.base.json`,
    }),
  ],
  testFramework: { config: { timeout: '20000' } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  concurrency: 1, // WebKit's driver has one window; in others a window behind another sees no chart near
  browsers,
  filterBrowserLogs: (log) => log.type === 'error',
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter],
};
