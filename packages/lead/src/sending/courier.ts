import type { LeadProgress, LeadState, TellLead } from '@lifeline-kit/core/lead';
import type { Adapter, Outcome } from '../adapters/adapter.ts';
import { inTime } from '../in-time.ts';
import type { Entry } from '../outbox/entry.ts';
import type { Kept, Outbox } from '../outbox/outbox.ts';
import { backoff } from './backoff.ts';
import type { Timing } from './timing.ts';

/** What a courier works with. */
export interface CourierParts {
  readonly outbox: Outbox;
  readonly adapters: Readonly<Record<string, Adapter>>;
  /** Does something while no other tab of the origin does it. */
  readonly asOneSender: (work: () => Promise<void>) => Promise<void>;
  readonly timing: Timing;
  /** One for each time that the page is opened. */
  readonly visit: string;
  readonly now: () => number;
  readonly random: () => number;
}

/** Milliseconds until a database that could not be read is looked at again. */
const rereadAfter = 5000;

/** Takes leads into the outbox, and gets them out of it by the rules of their destinations. */
export class Courier {
  readonly #parts: CourierParts;
  readonly #tellers = new Map<string, Teller>();
  readonly #asked = new Set<string>();
  readonly #watchers = new Set<() => void>();
  #isRunning = false;
  #runsAgain = false;
  /** Another one after each time that the page was put aside whole. */
  #life = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #beginning: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: CourierParts) {
    this.#parts = parts;
  }

  /**
   * Takes a lead: kept first, sent then.
   *
   * @param isGood - a last look at it while it is kept already
   */
  async accept(
    lead: Pick<Entry, 'id' | 'body' | 'destination'>,
    tell: TellLead,
    isGood: () => Promise<boolean> = async () => true,
  ): Promise<void> {
    const { outbox, visit, now } = this.#parts;
    const entry: Entry = {
      ...lead,
      state: 'waiting',
      createdAt: now(),
      nextAt: 0,
      attempts: 0,
      visit,
    };
    this.#asked.add(entry.id);
    const isSaved = await outbox.put(entry);
    // Not before: who is told, and not in the outbox, counts as delivered by another tab.
    this.#tellers.set(entry.id, { tell, to: entry.destination.to });
    tell({ state: isSaved ? 'saved' : 'sending' });
    if (await isGood()) await this.run();
    else await this.#bury(entry, { problem: 'unusable' });
  }

  /** A person asks for one more attempt. */
  async retry(id: string, tell: TellLead): Promise<void> {
    const { outbox, now } = this.#parts;
    const entry = await outbox.get(id);
    if (!entry) return tell({ state: 'failed', problem: 'interrupted' });
    this.#asked.add(id);
    this.#tellers.set(id, { tell, to: entry.destination.to });
    await outbox.change(id, { state: 'waiting', nextAt: 0, attempts: 0, createdAt: now() });
    await this.run();
  }

  /** A person gives a lead up. */
  async discard(id: string): Promise<void> {
    this.#tellers.delete(id);
    await this.#parts.outbox.delete(id);
  }

  /** Leads of earlier visits that are not tried again by themselves. */
  async dead(): Promise<readonly Kept[]> {
    const entries = await this.#parts.outbox.all().catch(() => []);
    return entries.filter(({ state, id }) => state === 'dead' && !this.#tellers.has(id));
  }

  /** Tells when leads that nobody here has sent may have died or gone. @returns ends it */
  watch(onChange: () => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  /** A page opens: what the visit before left behind is brought in order, and sent. */
  async begin(wait = rereadAfter): Promise<void> {
    const { outbox, visit, timing } = this.#parts;
    let entries: readonly Entry[];
    try {
      entries = await outbox.saved();
    } catch {
      // Missing for good, or only busy: nobody can tell, so it is looked at ever more rarely.
      this.#beginning = setTimeout(() => this.begin(wait * 2), Math.min(wait, timing.longestRetry));
      return;
    }
    for (const entry of entries) {
      if (entry.visit === visit) continue;
      // It left the page that showed it, and nobody will ever know more of it.
      if (entry.state === 'handed-over') await outbox.delete(entry.id);
      else if (entry.state === 'dead' && entry.mendable) {
        await outbox.change(entry.id, { state: 'waiting', nextAt: 0, visit });
      }
    }
    if (entries.length > 0) await this.run();
  }

  /**
   * The page comes back whole from where the browser kept it. What was under way then may never end: a
   * request, a lock, a file on its way. It is left alone, and what is kept is sent anew.
   */
  async restore(): Promise<void> {
    this.#life++;
    this.#isRunning = false;
    this.#runsAgain = false;
    await this.wake();
  }

  /** The network is back, or the page is: whatever waits for it is tried now. */
  async wake(): Promise<void> {
    const { outbox } = this.#parts;
    let entries: readonly Kept[];
    try {
      entries = await outbox.all();
    } catch {
      this.#schedule(rereadAfter);
      return;
    }
    for (const { id, state, problem } of entries) {
      if (state === 'waiting' && problem === 'network') await outbox.change(id, { nextAt: 0 });
    }
    if (entries.length > 0) await this.run();
    this.#notify(); // another tab may have been at it meanwhile
  }

  /** Sends what is due. */
  async run(): Promise<void> {
    if (this.#isRunning) {
      this.#runsAgain = true;
      return;
    }
    const life = this.#life;
    this.#isRunning = true;
    clearTimeout(this.#timer);
    try {
      do {
        this.#runsAgain = false;
        await this.#round();
        if (life !== this.#life) return; // another round has begun since
      } while (this.#runsAgain);
      await this.#catchUp();
    } catch {
      if (life === this.#life) this.#schedule(rereadAfter);
    } finally {
      if (life === this.#life) this.#isRunning = false;
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#beginning);
  }

  /**
   * One pass while no other tab makes one. It ends by our own clock, whatever hangs: what the browser
   * owes a page that it has frozen may never come. Who waits for this one's end then goes on.
   */
  #round(): Promise<void> {
    const { asOneSender, timing } = this.#parts;
    const limit = 2 * timing.attempt + rereadAfter;
    const pass = () => inTime(this.#pass(), limit);
    return inTime(asOneSender(pass), 2 * limit);
  }

  async #pass(): Promise<void> {
    const { outbox, now, timing } = this.#parts;
    const entries = await outbox.all();
    await Promise.all(
      entries.map(async (entry) => {
        const age = now() - entry.createdAt;
        if (age > timing.eraseAfter) await outbox.delete(entry.id);
        else if (entry.state !== 'waiting') return;
        else if (age > timing.ageLimit) await this.#bury(entry, { problem: 'expired' });
        else if (this.#isDue(entry)) await this.#send(entry);
      }),
    );
  }

  /** A clock that was set back must not hold a lead for longer than the longest wait. */
  #isDue({ nextAt }: Entry): boolean {
    const { now, timing } = this.#parts;
    const wait = nextAt - now();
    return wait <= 0 || wait > timing.longestRetry;
  }

  async #send(entry: Kept): Promise<void> {
    const { timing } = this.#parts;
    const adapter = this.#adapter(entry.destination.to);
    if (!adapter) return this.#bury(entry, { problem: 'unusable', mendable: true });
    // No mail program opens, and no page is asked, without a click.
    const isAsked = this.#asked.delete(entry.id);
    if (!adapter.isAutomatic && !isAsked) return this.#bury(entry, { problem: 'interrupted' });
    let outcome: Outcome;
    try {
      outcome = await adapter.send({ ...entry, patience: timing.attempt });
    } catch {
      outcome = { kind: 'later', problem: 'network' };
    }
    await this.#settle(entry, outcome);
  }

  async #settle(entry: Kept, outcome: Outcome): Promise<void> {
    const { outbox, visit } = this.#parts;
    switch (outcome.kind) {
      case 'taken':
        await outbox.delete(entry.id);
        return this.#tell(entry.id, { state: this.#success(entry.destination.to) });
      case 'handed-over':
        await outbox.change(entry.id, { state: 'handed-over', visit });
        return this.#tell(entry.id, { state: 'handed-over' });
      case 'later':
        return this.#postpone(entry, outcome);
      case 'failed':
        return this.#bury(entry, outcome);
    }
  }

  async #postpone(
    { id, attempts, isSaved }: Kept,
    { problem, after }: Outcome & { kind: 'later' },
  ): Promise<void> {
    const { outbox, timing, now, random } = this.#parts;
    const wait = backoff(attempts + 1, timing, random());
    const nextAt = now() + Math.max(wait, after ?? 0);
    await outbox.change(id, { attempts: attempts + 1, nextAt, problem });
    this.#tell(id, { state: isSaved ? 'kept' : 'waiting', problem });
  }

  async #bury(
    { id }: Entry,
    { problem, mendable = false }: Pick<Outcome & { kind: 'failed' }, 'problem' | 'mendable'>,
  ): Promise<void> {
    const { visit } = this.#parts;
    await this.#parts.outbox.change(id, { state: 'dead', problem, mendable, visit });
    if (this.#tellers.has(id)) this.#tell(id, { state: 'failed', problem });
    else this.#notify();
  }

  /** Tells what other tabs did meanwhile, and sets the clock for the next attempt. */
  async #catchUp(): Promise<void> {
    const told = [...this.#tellers]; // before the outbox is read: a newer one is not in it yet
    const entries = new Map((await this.#parts.outbox.all()).map((entry) => [entry.id, entry]));
    for (const [id, { to }] of told) {
      // It only leaves when it was taken.
      if (!entries.has(id)) this.#tell(id, { state: this.#success(to) });
    }
    const waiting = [...entries.values()].filter(({ state }) => state === 'waiting');
    if (waiting.length === 0) return;
    const next = Math.min(...waiting.map(({ nextAt }) => nextAt));
    this.#schedule(Math.max(next - this.#parts.now(), 0));
  }

  #adapter(to: string): Adapter | undefined {
    const { adapters } = this.#parts;
    return Object.hasOwn(adapters, to) ? adapters[to] : undefined;
  }

  #success(to: string): LeadState {
    return this.#adapter(to)?.success ?? 'sent';
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer);
    // Never at once: a round that cannot write would follow itself for ever.
    const delay = Math.min(Math.max(wait, 100), this.#parts.timing.longestRetry);
    this.#timer = setTimeout(() => this.run(), delay);
  }

  #notify(): void {
    for (const onChange of this.#watchers) onChange();
  }

  #tell(id: string, progress: LeadProgress): void {
    this.#tellers.get(id)?.tell(progress);
    if (ends.includes(progress.state)) this.#tellers.delete(id);
  }
}

interface Teller {
  readonly tell: TellLead;
  /** Kind of the destination. */
  readonly to: string;
}

/** Nothing more happens to such a lead without a person. */
const ends: readonly LeadState[] = ['sent', 'received', 'handed-over', 'failed'];
