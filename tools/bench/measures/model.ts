import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Conditions, fast, slowCpu } from '../browser/throttle.ts';
import { settled, visit } from '../browser/visit.ts';
import { median } from '../statistics.ts';
import { type PageSubject, place } from '../subjects/page-subject.ts';
import type { Figures, Measure } from '../suite.ts';

/** What a contest tells: milliseconds once, or of each round. */
type Told = Readonly<Record<string, number | readonly number[]>>;

/** A way to work something out beside another: in Node, in a browser, and on a cheap phone. */
export const model = (page: PageSubject, program: URL): Measure => ({
  name: 'model',
  contenders: [page],
  take: async (id, { browser, site }) => {
    const { destination } = place([page], id, site);
    const inBrowser = async (conditions: Conditions): Promise<Told> => {
      const visited = await visit(browser, { ...destination, conditions });
      await settled(visited.page);
      const figures = await told(visited.page);
      await visited.close();
      return figures;
    };
    return {
      ...figures('node', toldInNode(program)),
      ...figures('fast', await inBrowser(fast)),
      ...figures('slow', await inBrowser(slowCpu)),
    };
  },
});

/** In a program of its own each time, since the second contest would find compiled code. */
function toldInNode(program: URL): Told {
  const flags = ['--conditions=source', fileURLToPath(program)];
  return JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' })) as Told;
}

const told = (page: Page): Promise<Told> =>
  page.evaluate(() => (globalThis as unknown as { contest: (seed: number) => Told }).contest(1));

const figures = (where: string, all: Told): Figures =>
  Object.fromEntries(
    Object.entries(all).map(([name, figure]) => [
      `${where} ${name}`,
      typeof figure === 'number' ? figure : median(figure)!,
    ]),
  );
