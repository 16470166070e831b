import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LeadProgress } from '@lifeline-kit/core/lead';
import type { Adapter, Outcome } from '../../packages/lead/src/adapters/adapter.ts';
import type { EntryStore } from '../../packages/lead/src/outbox/entry.ts';
import { MemoryStore } from '../../packages/lead/src/outbox/memory-store.ts';
import { Outbox } from '../../packages/lead/src/outbox/outbox.ts';
import { Courier } from '../../packages/lead/src/sending/courier.ts';
import { usualTiming } from '../../packages/lead/src/sending/timing.ts';

const day = 24 * 3_600_000;
const taken: Outcome = { kind: 'taken' };
const busy: Outcome = { kind: 'later', problem: 'busy' };

/** A store in which nothing can be written, as in a browser that blocks it. */
const blocked: EntryStore = {
  all: () => Promise.reject(new Error('blocked')),
  put: () => Promise.reject(new Error('blocked')),
  mark: () => Promise.reject(new Error('blocked')),
  change: () => Promise.reject(new Error('blocked')),
  delete: () => Promise.reject(new Error('blocked')),
};

/** A courier with a clock of its own, and destinations that answer what they are told to. */
function courier(
  disk: EntryStore = new MemoryStore(),
  visit = 'now',
  asOneSender = (work: () => Promise<void>): Promise<void> => work(),
) {
  const world = { time: Date.UTC(2026, 10, 24), sent: [] as string[], told: [] as string[] };
  const answers: (Outcome | Error | Promise<Outcome>)[] = [];
  const adapter = (isAutomatic: boolean): Adapter => ({
    isAutomatic,
    success: isAutomatic ? 'received' : 'handed-over',
    send: async ({ id }) => {
      world.sent.push(id);
      const answer = answers.shift() ?? busy;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const one = new Courier({
    outbox: new Outbox(disk, new MemoryStore()),
    adapters: { collector: adapter(true), mailto: adapter(false) },
    asOneSender,
    timing: usualTiming,
    visit,
    now: () => world.time,
    random: () => 0.5,
  });
  const tell = ({ state, problem }: LeadProgress): void => {
    world.told.push(problem ? `${state} ${problem}` : state);
  };
  const accept = async (to = 'collector', id = 'one'): Promise<void> => {
    await one.accept({ id, body: '{}', destination: { to } }, tell);
    one.stop();
  };
  const run = async (): Promise<void> => {
    await one.run();
    one.stop();
  };
  return { one, world, answers, accept, tell, run, disk };
}

test('saved comes before the first attempt, and nothing stays once it is taken', async () => {
  const { world, answers, accept, disk } = courier();
  answers.push(taken);
  await accept();
  assert.deepEqual(world.told, ['saved', 'received']);
  assert.deepEqual(await disk.all(), []);
});

test('what fails is kept and tried again, later each time, until it is taken', async () => {
  const { world, answers, accept, run, disk } = courier();
  answers.push(new TypeError('cut'), busy, taken);
  await accept();
  assert.deepEqual(world.told, ['saved', 'kept network']);
  await run();
  assert.equal(world.sent.length, 1, 'not before its time');
  world.time += 500;
  await run();
  assert.equal((await disk.all())[0]?.nextAt, world.time + 1000);
  world.time += 1000;
  await run();
  assert.deepEqual(world.told, ['saved', 'kept network', 'kept busy', 'received']);
  assert.equal(world.sent.length, 3);
});

test('a destination that names a time is left alone until then', async () => {
  const { world, answers, accept, run } = courier();
  answers.push({ kind: 'later', problem: 'busy', after: 90_000 }, taken);
  await accept();
  world.time += 89_999;
  await run();
  assert.equal(world.sent.length, 1);
  world.time += 1;
  await run();
  assert.equal(world.told.at(-1), 'received');
});

test('a page that comes back whole sends what a frozen round was about to, and once', async () => {
  let goOn = (): void => {};
  const frozen = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let rounds = 0;
  const { one, world, answers, accept, tell, disk } = courier(undefined, 'now', async (work) => {
    if (rounds++ === 0) await frozen;
    await work();
  });
  answers.push(taken);
  void accept();
  await one.wake(); // held up as well: that round is still under way
  assert.deepEqual(world.sent, []);
  await one.restore();
  assert.deepEqual(world.told, ['saved', 'received']);
  assert.deepEqual(await disk.all(), []);

  goOn(); // it goes on after all
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(world.sent, ['one']);
  answers.push(taken);
  await one.accept({ id: 'two', body: '{}', destination: { to: 'collector' } }, tell);
  assert.deepEqual(world.sent, ['one', 'two']);
});

test('a round that never ends is given up by our own clock, and another one follows', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  for (const hangs of ['a lock', 'a request']) {
    let isFrozen = true;
    const never = new Promise<never>(() => {});
    const { one, world, answers, tell, disk } = courier(undefined, 'now', (work) =>
      isFrozen && hangs === 'a lock' ? never : work(),
    );
    answers.push(hangs === 'a request' ? never : taken, taken);
    void one.accept({ id: 'one', body: '{}', destination: { to: 'collector' } }, tell);
    await settled();
    assert.deepEqual(world.told, ['saved'], hangs);
    isFrozen = false;
    t.mock.timers.tick(hangs === 'a lock' ? 130_000 : 65_000);
    await settled();
    t.mock.timers.tick(5000);
    await settled();
    assert.deepEqual(world.told, ['saved', 'received'], hangs);
    assert.deepEqual(await disk.all(), []);
  }
});

/** A store that cannot be read while it is broken, and that a visitor can clear. */
function fragile() {
  let store = new MemoryStore();
  let made = 1;
  const state = { isBroken: false, canWrite: true };
  const disk: EntryStore = {
    all: () => (state.isBroken ? Promise.reject(new Error('no answer')) : store.all()),
    put: async (entry) => {
      if (!state.canWrite) throw new Error('full');
      await store.put(entry);
      return String(made);
    },
    mark: async () => String(made),
    change: (id, patch) => store.change(id, patch),
    delete: (id) => store.delete(id),
  };
  const clear = (): void => {
    store = new MemoryStore();
    made++;
  };
  return { state, disk, clear };
}

/** Whatever is not waiting for a clock has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a page that comes back while the outbox cannot be read looks again', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { state, disk } = fragile();
  const { one, world, answers } = courier(disk);
  // Frozen while the lead is looked over: it is kept, and nothing is under way.
  const unending = new Promise<boolean>(() => {});
  void one.accept(
    { id: 'one', body: '{}', destination: { to: 'collector' } },
    () => {},
    () => unending,
  );
  await settled();
  state.isBroken = true;
  await one.restore();
  assert.deepEqual(world.sent, []);
  state.isBroken = false;
  answers.push(taken);
  t.mock.timers.tick(5000);
  await settled();
  assert.deepEqual(world.sent, ['one']);
});

test('a page that opens while the outbox cannot be read looks again, ever more rarely', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { state, disk } = fragile();
  const first = courier(disk);
  await first.accept();
  state.isBroken = true;
  const next = courier(disk, 'next');
  next.world.time += 60_000;
  next.answers.push(taken);
  await next.one.begin();
  t.mock.timers.tick(5000);
  await settled();
  state.isBroken = false;
  t.mock.timers.tick(9999);
  await settled();
  assert.deepEqual(next.world.sent, []);
  t.mock.timers.tick(1);
  await settled();
  assert.deepEqual(next.world.sent, ['one']);
  assert.deepEqual(await disk.all(), []);
});

test('an outbox that cannot be read is not taken for one that the lead has left', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { state, disk } = fragile();
  const first = courier(disk);
  await first.accept();
  const next = courier(disk, 'next');
  const retried = next.one.retry('one', next.tell);
  state.isBroken = true;
  await retried;
  assert.deepEqual(next.world.told, []);
});

test('a clock that is set back holds nothing up', async () => {
  const { world, answers, accept, run } = courier();
  answers.push(busy, taken);
  await accept();
  world.time -= 30 * day;
  await run();
  assert.equal(world.told.at(-1), 'received');
});

test('without storage it is sent all the same, and never called saved', async () => {
  const { world, answers, accept, run } = courier(blocked);
  answers.push(busy, taken);
  await accept();
  assert.deepEqual(world.told, ['sending', 'waiting busy']);
  world.time += 1000;
  await run();
  assert.deepEqual(world.told, ['sending', 'waiting busy', 'received']);
});

test('seven days are the end of trying; the content stays to be seen, thirty days are its end', async () => {
  const { one, world, accept, run, disk } = courier();
  await accept();
  world.time += 7 * day + 1;
  await run();
  assert.equal(world.told.at(-1), 'failed expired');
  assert.deepEqual(
    (await one.dead()).map(({ id, body, problem }) => [id, body, problem]),
    [['one', '{}', 'expired']],
  );
  world.time += 24 * day;
  await run();
  assert.deepEqual(await disk.all(), []);
});

test('what a destination refuses is shown, kept, and sent once more on a person’s word', async () => {
  const { one, world, answers, accept, run, tell, disk } = courier();
  answers.push({ kind: 'failed', problem: 'refused' }, taken);
  await accept();
  assert.equal(world.told.at(-1), 'failed refused');
  world.time += day;
  await run();
  assert.equal(world.sent.length, 1);
  await one.retry('one', tell);
  assert.equal(world.told.at(-1), 'received');
  assert.deepEqual(await disk.all(), []);
});

test('a person who gives a lead up leaves nothing behind', async () => {
  const { one, accept, disk } = courier();
  await accept();
  await one.discard('one');
  assert.deepEqual(await disk.all(), []);
});

test('the next visit sends what waits, tries again what may be mended, and forgets what it cannot know', async () => {
  const first = courier();
  first.answers.push(busy, { kind: 'failed', problem: 'refused', mendable: true });
  await first.accept('collector', 'waiting');
  await first.accept('collector', 'mendable');
  first.answers.push({ kind: 'failed', problem: 'refused' });
  await first.accept('collector', 'refused');
  first.answers.push({ kind: 'handed-over' });
  await first.accept('mailto', 'mailed');
  assert.equal(first.world.told.at(-1), 'handed-over');
  const next = courier(first.disk, 'next');
  next.world.time += 60_000;
  next.answers.push(taken, taken);
  await next.one.begin();
  assert.deepEqual(next.world.sent.sort(), ['mendable', 'waiting']);
  assert.deepEqual(
    (await first.disk.all()).map(({ id }) => id),
    ['refused'],
  );
});

test('no mail program opens without a click', async () => {
  const disk = new MemoryStore();
  const entry = { id: 'mail', body: '', destination: { to: 'mailto' }, nextAt: 0, attempts: 0 };
  const createdAt = Date.UTC(2026, 10, 23);
  await disk.put({ ...entry, state: 'waiting', createdAt, visit: 'before' });
  const { one, world } = courier(disk);
  await one.begin();
  assert.deepEqual(world.sent, []);
  assert.deepEqual(
    (await one.dead()).map(({ problem }) => problem),
    ['interrupted'],
  );
});

test('a destination that nobody knows is shown, never dropped', async () => {
  const { world, accept, disk } = courier();
  await accept('carrier-pigeon');
  await accept('constructor', 'two');
  assert.deepEqual(world.told, ['saved', 'failed unusable', 'saved', 'failed unusable']);
  assert.equal((await disk.all()).length, 2);
});

test('what another tab has sent is told as such', async () => {
  const { world, accept, run, disk } = courier();
  await accept();
  await disk.delete('one');
  await run();
  assert.equal(world.told.at(-1), 'received');
});

test('data of the site that are cleared while a lead waits take no lead along', async () => {
  const { disk, clear } = fragile();
  const { one, world, answers, accept, tell, run } = courier(disk);
  await accept();
  await one.accept({ id: 'two', body: '{}', destination: { to: 'collector' } }, tell);
  one.stop();
  clear();
  await run();
  assert.deepEqual(world.told, ['saved', 'kept busy', 'saved', 'kept busy'], 'and nothing is due');
  assert.deepEqual(
    (await disk.all()).map(({ id, attempts }) => [id, attempts]),
    [
      ['one', 1],
      ['two', 1],
    ],
  );
  await disk.delete('two'); // another tab has sent it since
  world.time += 60_000;
  answers.push(taken);
  await run();
  assert.deepEqual(world.told.slice(4), ['received', 'received']);
  assert.deepEqual(world.sent, ['one', 'two', 'one']);
  assert.deepEqual(await disk.all(), []);
  clear();
  await run();
  assert.deepEqual(world.sent, ['one', 'two', 'one'], 'what is taken does not come back');
});

test('where cleared data cannot be written anew, the lead lives on in the page alone', async () => {
  const { state, disk, clear } = fragile();
  const { world, answers, accept, run } = courier(disk);
  await accept();
  clear();
  state.canWrite = false;
  world.time += 60_000;
  await run();
  assert.deepEqual(world.told, ['saved', 'kept busy', 'waiting busy']);
  world.time += 60_000;
  answers.push(taken);
  await run();
  assert.equal(world.told.at(-1), 'received');
});

test('a dead letter is retried after the data of the site were cleared', async () => {
  const { disk, clear } = fragile();
  const { one, world, answers, accept, tell } = courier(disk);
  answers.push({ kind: 'failed', problem: 'refused' }, taken);
  await accept();
  clear();
  await one.retry('one', tell);
  assert.deepEqual(world.told, ['saved', 'failed refused', 'received']);
});

test('one sent twice at once is sent once', async () => {
  const { one, world, answers, tell } = courier();
  answers.push(taken, taken);
  const lead = { id: 'one', body: '{}', destination: { to: 'collector' } };
  await Promise.all([one.accept(lead, tell), one.run(), one.run()]);
  assert.equal(world.sent.length, 1);
});

test('a lead of an earlier visit that is refused only now is told to whoever shows such leads', async () => {
  const first = courier();
  await first.accept();
  const next = courier(first.disk, 'next');
  next.world.time += 60_000;
  next.answers.push({ kind: 'failed', problem: 'refused' });
  const seen: string[] = [];
  const end = next.one.watch(async () => {
    seen.push(...(await next.one.dead()).map(({ id }) => id));
  });
  await next.one.begin();
  next.one.stop();
  assert.deepEqual(seen, ['one']);
  end();
  await next.one.wake();
  assert.deepEqual(seen, ['one']);
});
