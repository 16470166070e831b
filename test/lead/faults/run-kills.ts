// Kills the browser within half a second after the form has said that a lead is safe, starts it
// again, and counts the leads that do not arrive. "npm run test:kills -- --count 20"
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type BrowserName, launch, names, persistently } from './browsers.ts';
import { fillIn, openForm, press, safe } from './form-page.ts';
import { Random } from './random.ts';
import { Receiver } from './receiver.ts';
import { site } from './site.ts';

interface Kill {
  readonly browser: BrowserName;
  /** Milliseconds between "safe" and the kill. */
  readonly delay: number;
  /** Marks the lead. */
  readonly email: string;
}

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const count = Number(values.count);
const random = new Random(Number(values.seed));
/** Milliseconds that a lead may take after the browser is back. */
const patience = 20_000;

const { origin, close } = await site();
const kills: readonly Kill[] = Array.from({ length: count }, (_, index) => ({
  browser: names[index % names.length]!,
  delay: random.below(500),
  email: `kill-${index}@example.com`,
}));
let lost = 0;
await Promise.all(names.map(killAll)); // side by side: most of a kill is waiting
await close();
console.log(`${count} kills, ${lost} lost`);
process.exitCode = lost > 0 ? 1 : 0;

async function killAll(name: BrowserName): Promise<void> {
  for (const kill of kills.filter(({ browser }) => browser === name)) {
    const hasArrived = await survives(kill).catch((error) => {
      console.log(`  ${error}`);
      return false;
    });
    if (hasArrived) continue;
    lost++;
    console.log(`  lost: ${name}, killed after ${kill.delay} ms`);
  }
}

async function survives({ browser: name, delay, email }: Kill): Promise<boolean> {
  const profile = await mkdtemp(`${tmpdir()}/lifeline-kill-`);
  // Nothing gets through before the kill: only what is on the disk can arrive afterwards.
  const closed = new Receiver('status 503', Number.POSITIVE_INFINITY);
  await closed.open();
  const to = `${origin}/?to=${encodeURIComponent(closed.address)}`;
  try {
    const first = await persistently(() => opened(name, profile, to));
    await fillIn(first.page, email);
    await press(first.page);
    await safe(first.page);
    await sleep(delay);
    await kill(first.browser);
    closed.mend();
    const second = await persistently(() => opened(name, profile, to));
    const end = Date.now() + patience;
    while (closed.rows.size === 0 && Date.now() < end) await sleep(50);
    await second.browser.close();
    return [...closed.rows.values()].some((body) => body.includes(`"${email}"`));
  } finally {
    await closed.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A browser with the form in it; one in which the form does not open is closed again. */
async function opened(name: BrowserName, profile: string, address: string) {
  const browser = await launch(name, profile);
  try {
    const page = await browser.newPage();
    await openForm(page, address);
    return { browser, page };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** As a crash or a power cut ends it: nothing is tidied up. */
async function kill(browser: Awaited<ReturnType<typeof launch>>): Promise<void> {
  const child = browser.process();
  if (!child) throw new Error('the browser has no process');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  await browser.disconnect().catch(() => {});
}
