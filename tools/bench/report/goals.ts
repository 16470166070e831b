import type { Goal, Medians } from '../suite.ts';
import { shown } from './format.ts';
import { aligned } from './table.ts';

/** A goal with what was measured. */
export interface Judged {
  readonly what: string;
  readonly goal: string;
  readonly measured: number | undefined;
  /** `undefined` where nothing was measured. */
  readonly met: boolean | undefined;
}

export function judge(goal: Goal, medians: Medians): Judged {
  const { what, limit, reach, unit, digits = 0, measured: measure } = goal;
  const figure = measure(medians);
  // What is shown is what is judged: nobody can see a miss by a thousandth.
  const measured = figure === undefined ? undefined : Number(shown(figure, digits));
  const met =
    measured === undefined
      ? undefined
      : reach === 'at most'
        ? measured <= limit
        : reach === 'less than'
          ? measured < limit
          : measured >= limit;
  return { what, goal: `${reach} ${shown(limit, digits)} ${unit}`.trimEnd(), measured, met };
}

export function goalsText(goals: readonly Goal[], medians: Medians): string {
  const rows = goals.map((goal) => {
    const { what, goal: said, measured, met } = judge(goal, medians);
    const verdict = met === undefined ? 'not measured' : met ? 'met' : 'NOT met';
    return [what, said, shown(measured, goal.digits), verdict];
  });
  return aligned([['goal', '', 'measured', ''], ...rows]).join('\n');
}
