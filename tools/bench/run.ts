// Measures what docs/method/performance.md promises, beside a floor and beside rivals.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { chromium } from 'playwright-core';
import { browsers, chromiumArgs } from '../browsers/paths.ts';
import { root } from '../build/paths.ts';
import { choose } from './choose.ts';
import { type Options, readOptions } from './options.ts';
import { goalsText, judge } from './report/goals.ts';
import { tableText } from './report/table.ts';
import { earlier, mediansOf, type Sample, write } from './results.ts';
import { installRivals } from './site/rivals.ts';
import { serve } from './site/serve.ts';
import { publish } from './subjects/page-subject.ts';
import type { Measure, Suite } from './suite.ts';
import type { Workbench } from './workbench.ts';

const options = readOptions(process.argv.slice(2));
const known = readdirSync(new URL('suites', import.meta.url)).map((file) =>
  file.replace('.ts', ''),
);
/** Measures a server and no page, in a program of its own. */
const server = 'collector';
const all = [...known, server];
const strange = options.suites.filter((name) => !all.includes(name));
if (strange.length > 0) throw new RangeError(`no suite ${strange}; there are ${all}`);
const unnamed = options.only.length > 0 ? known : all;
const wanted = options.suites.length > 0 ? options.suites : unnamed;

const ofPages = wanted.filter((name) => name !== server);
if (ofPages.length > 0) installRivals();
for (const name of ofPages) {
  const { suite } = (await import(`./suites/${name}.ts`)) as { readonly suite: Suite };
  await run(name, suite, options);
}
if (wanted.includes(server)) measureCollector(options);

/** Its exit code says that it is below its goal; a miss is told and fails nothing, as with pages. */
function measureCollector({ reps }: Options): void {
  const program = `${root}tools/bench/collector/run.ts`;
  const flags = ['--conditions=source', program, '--rounds', String(reps)];
  const { error, signal } = spawnSync(process.execPath, flags, { cwd: root, stdio: 'inherit' });
  if (error ?? signal) throw error ?? new Error(`the collector was not measured: ${signal}`);
}

async function run(name: string, suite: Suite, { add, only, reps }: Options): Promise<void> {
  const { goals, measures, pages, tables } = suite;
  const chosen = choose(measures, only);
  const before = earlier(name);
  const samples = add ? [...before] : before.filter((sample) => !isAgain(chosen, sample));
  const site = await serve(pages.flatMap(({ answer }) => answer ?? []));
  const browser = await chromium.launch({
    executablePath: browsers.chromium.path ?? 'chromium',
    args: chromiumArgs,
  });
  const chromiumVersion = browser.version();
  try {
    await publish(pages, site);
    for (const measure of chosen) {
      samples.push(...(await repeat(measure, { browser, site }, reps)));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const medians = mediansOf(samples);
  const text = [...tables.map((table) => tableText(table, medians)), goalsText(goals, medians)];
  const told = {
    chromium: chromiumVersion,
    goals: goals.map((goal) => judge(goal, medians)),
  };
  const file = write(name, samples, told);
  console.log(`\n${text.join('\n\n')}\n\n${relative(root, file)}`);
}

/** Turns go round, and each begins with another: whoever disturbs the machine disturbs all. */
async function repeat(
  { name, contenders, take }: Measure,
  bench: Workbench,
  reps: number,
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (let rep = 0; rep < reps; rep++) {
    process.stderr.write(`${name} ${rep + 1}/${reps}\n`);
    for (const index of contenders.keys()) {
      const { id } = contenders[(index + rep) % contenders.length]!;
      samples.push({ measure: name, contender: id, figures: await again(() => take(id, bench)) });
    }
  }
  return samples;
}

/** Tries a measurement once more: of the hundreds of visits in an hour the browser may break one off. */
async function again<T>(measured: () => Promise<T>): Promise<T> {
  try {
    return await measured();
  } catch (error) {
    console.error(`once more, after: ${error}`);
    return measured();
  }
}

/** Whether a sample of an earlier run is measured anew. */
function isAgain(chosen: readonly Measure[], { measure, contender }: Sample): boolean {
  return chosen.some(
    ({ name, contenders }) => name === measure && contenders.some(({ id }) => id === contender),
  );
}
