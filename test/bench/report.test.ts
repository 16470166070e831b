import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goalsText, judge } from '../../tools/bench/report/goals.ts';
import { tableText } from '../../tools/bench/report/table.ts';
import type { Goal, Medians } from '../../tools/bench/suite.ts';

const figures: Readonly<Record<string, number>> = { floor: 400, ours: 500 };
const medians: Medians = (_measure, contender) => figures[contender];
const goal = (limit: number, reach: Goal['reach'], measured: number | undefined): Goal => ({
  what: 'usable',
  limit,
  reach,
  unit: 'ms',
  measured: () => measured,
});

test('a goal is met at its limit, and not beyond', () => {
  const met = (limit: number, reach: Goal['reach'], measured: number) =>
    judge(goal(limit, reach, measured), medians).met;
  assert.equal(met(50, 'at most', 50), true);
  assert.equal(met(50, 'at most', 51), false);
  assert.equal(met(10, 'at least', 10), true);
  assert.equal(met(10, 'at least', 9), false);
  assert.equal(met(1, 'less than', 1), false);
});

test('what is judged is what is shown', () => {
  assert.equal(judge(goal(50, 'at most', 50.4), medians).measured, 50);
  assert.equal(judge(goal(50, 'at most', 50.4), medians).met, true);
  assert.equal(judge({ ...goal(50, 'at most', 50.4), digits: 1 }, medians).met, false);
});

test('a goal that nobody measured is neither met nor missed', () => {
  assert.equal(judge(goal(50, 'at most', undefined), medians).met, undefined);
  assert.match(goalsText([goal(50, 'at most', undefined)], medians), /not measured/);
  assert.match(goalsText([goal(50, 'at most', 60)], medians), /60 +NOT met/);
});

test('the table shows the share of the floor, and what has to be said of a row', () => {
  const text = tableText(
    {
      title: 'Pages',
      contenders: [
        { id: 'floor', name: 'the floor', differs: 'no styles' },
        { id: 'ours', name: 'ours' },
        { id: 'missing', name: 'missing' },
      ],
      columns: [{ head: 'ms', measured: (of, id) => of('slow', id, 'usable'), beside: 'floor' }],
    },
    medians,
  );
  assert.match(text, /^the floor +400 {2}× 1\.00$/m);
  assert.match(text, /^ours +500 {2}× 1\.25$/m);
  assert.match(text, /^missing +-$/m);
  assert.match(text, /^ {2}the floor: no styles$/m);
});
