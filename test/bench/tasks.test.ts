import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest, tasksOf } from '../../tools/bench/browser/tasks.ts';

const page = { pid: 7, tid: 1 };
const task = (start: number, milliseconds: number, thread = page) => ({
  ...thread,
  name: 'RunTask',
  ph: 'X',
  ts: start * 1000,
  dur: milliseconds * 1000,
});
const mark = (name: string, at: number) => ({
  ...page,
  name: `bench:${name}`,
  ph: 'I',
  ts: at * 1000,
});

const list = tasksOf({
  traceEvents: [
    task(300, 20),
    task(110, 40),
    task(90, 15),
    task(120, 500, { pid: 7, tid: 2 }),
    task(120, 500, { pid: 8, tid: 1 }),
    mark('start', 100),
    mark('settled', 200),
    mark('end', 400),
  ],
});

test('only tasks of the thread that set the marks count', () => {
  assert.equal(longest(list, 'start', 'end'), 40);
});

test('a task that reaches into a span belongs to it from where the span begins', () => {
  const traceEvents = [task(90, 15), mark('a', 100), mark('b', 200)];
  assert.equal(longest(tasksOf({ traceEvents }), 'a', 'b'), 5);
});

test('a task that goes on beyond a span counts whole in it', () => {
  const traceEvents = [task(190, 60), mark('a', 100), mark('b', 200), mark('c', 300)];
  assert.equal(longest(tasksOf({ traceEvents }), 'a', 'b'), 60);
  assert.equal(longest(tasksOf({ traceEvents }), 'b', 'c'), 50);
});

test('each span has its own longest task, and an empty one has none', () => {
  assert.equal(longest(list, 'settled', 'end'), 20);
  const idle = tasksOf({ traceEvents: [task(10, 5), mark('a', 100), mark('b', 200)] });
  assert.equal(longest(idle, 'a', 'b'), 0);
});

test('a span without its marks is a mistake', () => {
  assert.throws(() => longest(list, 'start', 'never'), /no mark/);
});
