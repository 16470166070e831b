// Sends leads from the real form in real browsers while everything goes wrong, and counts what was
// lost or came twice. "npm run test:faults -- --count 150 --seed 1"
import { parseArgs } from 'node:util';
import { type BrowserName, launch, names, persistently } from './browsers.ts';
import { type Case, type Report, run, type Verdict } from './case.ts';
import { gestures } from './gestures.ts';
import { Random } from './random.ts';
import { faults } from './receiver.ts';
import { site } from './site.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    together: { type: 'string', default: '3' },
    /** Of all cases, those alone: what a loss is looked into with. */
    fault: { type: 'string' },
    gesture: { type: 'string' },
  },
});
const random = new Random(Number(values.seed));

/** Every fault with every gesture in turn, so that a small sample has all of both. */
const drawn: readonly Case[] = Array.from({ length: Number(values.count) }, (_, index) => ({
  browser: names[index % names.length]!,
  fault: faults[index % faults.length]!,
  faulty: 1 + random.below(2),
  gesture: gestures[Math.floor(index / 2 + random.below(2)) % gestures.length]!,
  delay: random.pick([0, 10, 40, 120, 300, 500]),
  email: `lead-${index}@example.com`,
}));
const cases = drawn.filter(
  ({ fault, gesture }) =>
    (values.fault ?? fault) === fault && (values.gesture ?? gesture) === gesture,
);

const counts: Record<Verdict, number> = { arrived: 0, lost: 0, doubled: 0 };
const { origin, close } = await site();
await Promise.all(names.map(runIn)); // side by side: most of a fault is waiting
await close();
console.log(`${cases.length} faults, ${counts.lost} lost, ${counts.doubled} doubled`);
process.exitCode = counts.lost + counts.doubled > 0 ? 1 : 0;

/** Runs the cases of one browser, some together. */
async function runIn(name: BrowserName): Promise<void> {
  const own = cases.filter(({ browser }) => browser === name);
  const waiting = [...own];
  const began = Date.now();
  let browser = await launch(name);
  const reportOn = async (one: Case): Promise<Report> => {
    if (!browser.connected) browser = await launch(name);
    return run(one, browser, origin);
  };
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const report = await persistently(() => reportOn(one!)).catch((error: unknown) => {
        console.log(`  ${error}`);
        return { verdict: 'lost' as const };
      });
      counts[report.verdict]++;
      if (report.verdict !== 'arrived') console.log(`  ${JSON.stringify({ ...one, ...report })}`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.together) }, worker));
  await browser.close();
  console.log(`${name}: ${own.length} faults in ${Math.round((Date.now() - began) / 1000)} s`);
}
