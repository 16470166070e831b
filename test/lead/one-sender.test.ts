import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { asOneSender } from '../../packages/lead/src/sending/one-sender.ts';

const patience = 10_000;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What of a lock a browser may do: grant it, late or never, or refuse to ask. */
function locks(t: { after(work: () => void): void }) {
  mock.timers.enable({ apis: ['setTimeout'] });
  let grant = (): Promise<void> | undefined => undefined;
  const request = (
    _name: string,
    _options: { readonly signal: AbortSignal },
    hold: () => Promise<void> | undefined,
  ): Promise<void> => {
    grant = hold;
    return new Promise(() => {}); // not even once it is aborted, as in a page that was frozen
  };
  const given = Object.getOwnPropertyDescriptor(globalThis, 'navigator')!;
  const set = (value: typeof request): void =>
    void Object.defineProperty(globalThis, 'navigator', {
      ...given,
      get: () => ({ locks: { request: value } }),
    });
  set(request);
  t.after(() => {
    Object.defineProperty(globalThis, 'navigator', given);
    mock.timers.reset();
  });
  return { grant: () => grant(), set };
}

test('the lock is held while the work is done, and given back whatever comes of it', async (t) => {
  const { grant } = locks(t);
  let fail = (_error: Error): void => {};
  const work = () =>
    new Promise<void>((_, reject) => {
      fail = reject;
    });
  const done = asOneSender('here', patience, work);
  let isHeld = true;
  const held = grant()?.then(() => {
    isHeld = false;
  });
  await turn();
  mock.timers.tick(10 * patience);
  assert.ok(isHeld);
  fail(new Error('broken'));
  await assert.rejects(done, /broken/);
  await held;
});

test('who never gets the lock goes on alone, once, and lets go of one that comes late', async (t) => {
  const { grant } = locks(t);
  let rounds = 0;
  const done = asOneSender('here', patience, async () => void rounds++);
  await turn();
  assert.equal(rounds, 0);
  mock.timers.tick(patience);
  await done;
  assert.equal(grant(), undefined, 'not held');
  await turn();
  assert.equal(rounds, 1);
});

test('a page that may not ask for a lock goes on at once', async (t) => {
  const { set } = locks(t);
  set(() => Promise.reject(new Error('SecurityError')));
  let rounds = 0;
  await asOneSender('here', patience, async () => void rounds++);
  assert.equal(rounds, 1);
});
