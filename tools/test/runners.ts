/** One tool that runs tests, and how its output tells their number. */
export interface Runner {
  readonly name: string;
  readonly command: readonly string[];
  readonly count: (output: string) => { readonly passed: number; readonly failed: number };
}

const node = (name: string, ...patterns: string[]): Runner => ({
  name,
  command: ['node', '--test', '--test-reporter=tap', '--conditions=source', ...patterns],
  count: (output) => ({
    passed: sum(output, /^# pass (\d+)/gm),
    failed: sum(output, /^# fail (\d+)/gm),
  }),
});

/** Tests that leave nothing behind share one process, which halves their time. */
const pure = (name: string, ...patterns: string[]): Runner =>
  node(name, '--test-isolation=none', ...patterns);

/** In every browser that is installed, side by side. */
const eachBrowser = (name: string, files: string): Runner => ({
  ...node(name),
  command: ['node', 'tools/test/each-browser.ts', files],
});

/** What every change has to pass, in the order in which a mistake shows soonest. */
export const runners: readonly Runner[] = [
  pure('core', 'test/core/**/*.test.ts', 'test/locales/**/*.test.ts', 'test/lead/*.test.ts'),
  pure('bench', 'test/bench/*.test.ts'),
  pure('repo', 'test/repo/*.test.ts'),
  node('built', 'test/repo/built/*.test.ts'),
  node('frameworks', 'test/frameworks/*.test.ts'),
  { name: 'elements', command: ['env', 'BROWSERS=chromium', 'wtr'], count: countWtr },
  node(
    'embed',
    'test/embed/{compliance-checklist,lead-after-result,lead-keyboard,letter,lists,loss-calculator,maturity-quiz,no-script,preferences,report,roi-chart,shift}.test.ts',
  ),
  {
    name: 'stories',
    command: ['vitest', 'run', '--project=storybook', '--reporter=json', '--reporter=default'],
    count: (output) => ({
      passed: sum(output, /Tests .*?(\d+) passed/g),
      failed: sum(output, /Tests .*?(\d+) failed/g),
    }),
  },
  eachBrowser('quiz', 'test/embed/whole-quiz.test.ts'),
  node('collector', 'test/collector/**/*.test.ts'),
  {
    name: 'durability',
    command: ['node', '--conditions=source', 'tools/durability/run.ts', '--kills', '20'],
    count: (output) => outcomes(output, /(\d+) kills on \w+, (\d+) lost/g),
  },
  eachBrowser('lead', 'test/embed/lead-delivery.test.ts'),
  {
    name: 'kills',
    command: ['node', '--conditions=source', 'test/lead/faults/run-kills.ts', '--count', '20'],
    count: (output) => outcomes(output, /^(\d+) kills, (\d+) lost$/gm),
  },
  {
    name: 'faults',
    command: ['node', '--conditions=source', 'test/lead/faults/run-faults.ts', '--count', '150'],
    count: (output) => outcomes(output, /^(\d+) faults, (\d+) lost, (\d+) doubled$/gm),
  },
  eachBrowser('pages', 'test/embed/{blockers,hostile,loading,policies}.test.ts'),
  {
    name: 'hosts',
    command: [
      ...['node', '--conditions=source', 'test/hosts/run.ts'],
      ...['--count', '40', '--seed', '1'],
    ],
    count: countPages,
  },
];

/**
 * What takes more than one browser or a server, by name: `npm test -- engines`, or `npm test -- all`. The change that
 * makes one of them pass as a whole moves it up.
 */
export const byName: readonly Runner[] = [
  { name: 'engines', command: ['wtr'], count: countWtr },
  eachBrowser('isolation', 'test/embed/{huge,injection,traces}.test.ts'),
  node('storybook', 'test/stories/*.test.ts'),
];

function sum(output: string, pattern: RegExp): number {
  return [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
}

/** The line that the reporter of web-test-runner closes with. */
function countWtr(output: string): { readonly passed: number; readonly failed: number } {
  return {
    passed: sum(output, /^(\d+) passed, \d+ failed$/gm),
    failed: sum(output, /^\d+ passed, (\d+) failed$/gm),
  };
}

/** Each match tells the number of all cases, and after it the numbers of those that went badly. */
function outcomes(
  output: string,
  pattern: RegExp,
): { readonly passed: number; readonly failed: number } {
  const told = [...output.matchAll(pattern)].map((match) => match.slice(1).map(Number));
  const all = told.reduce((total, [count = 0]) => total + count, 0);
  const failed = told.flatMap(([, ...bad]) => bad).reduce((total, count) => total + count, 0);
  return { passed: all - failed, failed };
}

/** A page in a browser is a test: passed where nothing changed and nothing went wrong. */
function countPages(output: string): { readonly passed: number; readonly failed: number } {
  const pages = sum(output, /^\w+: (\d+) pages, /gm);
  const failed =
    sum(output, /^\w+: .*?(\d+) host changes/gm) +
    sum(output, /^\w+: .*?(\d+) widget changes/gm) +
    sum(output, /^\w+: .*?(\d+) errors/gm);
  return { passed: Math.max(0, pages - failed), failed };
}
