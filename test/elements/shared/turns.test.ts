import { aTimeout, expect } from '@open-wc/testing';
import { Turns } from '../../../packages/elements/src/shared/turns.ts';
import { typingPause } from '../../../packages/elements/src/shared/typing-pause.ts';

/** Turns of no element: nothing of them hangs on one. */
const turnsAlone = (): Turns =>
  new Turns({
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  });

describe('turns', () => {
  it('does each job once, in the order in which they were first asked for', async () => {
    const turns = turnsAlone();
    const done: string[] = [];
    for (const name of ['one', 'two', 'one']) turns.add(name, () => done.push(name));
    await turns.done;
    expect(done).to.deep.equal(['one', 'two']);
  });

  it('tells of a job that fails, and goes on with the others', async () => {
    const turns = turnsAlone();
    const { reportError } = window;
    const told: unknown[] = [];
    window.reportError = (error) => told.push(error);
    const failure = new Error('the page has taken it away');
    const done: string[] = [];
    turns.add('one', () => {
      throw failure;
    });
    turns.add('two', () => done.push('two'));
    await turns.done;
    turns.add('three', () => done.push('three'));
    await turns.done;
    window.reportError = reportError;
    expect([told, done]).to.deep.equal([[failure], ['two', 'three']]);
  });

  it('pauses for the next answer, also where a job that was due was dropped', async () => {
    const turns = turnsAlone();
    const done: string[] = [];
    turns.add('reset', () => {
      turns.drop('told');
      done.push('reset');
    });
    turns.add('told', () => done.push('told'));
    for (let answer = 0; answer < 100 && done.length === 0; answer++) {
      turns.hold(); // without a pause, until it is high time
      await aTimeout(20);
    }
    const from = performance.now();
    turns.hold();
    turns.add('next', () => done.push('next'));
    await turns.done;
    expect(done).to.deep.equal(['reset', 'next']);
    expect(performance.now() - from).to.be.at.least(typingPause - 1);
  });

  it('takes a turn for each step, lets the page answer between them, and begins anew for another answer', async () => {
    const turns = turnsAlone();
    const done: string[] = [];
    const page = new MessageChannel();
    function* stepsFor(answer: string): Generator<undefined, void> {
      for (const step of [1, 2, 3]) {
        done.push(`${answer} ${step}`);
        if (done.length === 1) page.port2.postMessage('');
        yield;
      }
    }
    const answered = (answer: string): void => {
      const steps = stepsFor(answer);
      turns.add('estimate', () => steps.next());
    };
    page.port1.onmessage = () => {
      done.push('page');
      answered('second');
    };
    answered('first');
    turns.add('told', () => done.push('told'));
    await turns.done;
    page.port1.close();
    const again = done.slice(done.indexOf('page') + 1);
    expect(done[0]).to.equal('first 1');
    expect(done).not.to.include('first 3');
    expect(again).to.deep.equal(['second 1', 'second 2', 'second 3', 'told']);
  });

  it('begins nothing on a slow device before the hand rests', async () => {
    const turns = turnsAlone();
    const done: string[] = [];
    turns.add('long', () => {
      for (const from = performance.now(); performance.now() - from < 210; );
    });
    await turns.done;
    turns.add('next', () => done.push('next'));
    for (let answer = 0; answer < 30; answer++) {
      turns.hold();
      await aTimeout(20);
      turns.hurry(); // another field, and at once another key
    }
    expect(done).to.deep.equal([]);
    const from = performance.now();
    turns.hold();
    await turns.done;
    expect(done).to.deep.equal(['next']);
    expect(performance.now() - from).to.be.at.least(2 * typingPause - 1);
  });
});
