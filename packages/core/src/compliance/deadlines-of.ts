import type { Deadline, Regime } from './regime.ts';

/** A day that matters, seen from another. */
export interface DatedDeadline extends Deadline {
  readonly regime: string;
  /** ISO 8601: when the regime it belongs to was last checked. */
  readonly checked: string;
  /**
   * Whole days until it comes. Only a duty that is on its way counts down: nobody is hurried towards
   * a date that was suspended, or that is no more than watched.
   */
  readonly daysLeft?: number;
  /** Whether it was still to come when it was checked, and its day has passed since. */
  readonly isDue: boolean;
}

const day = 24 * 60 * 60 * 1000;

/**
 * The days that matter in some regimes, in their order; a yearly one at its next return.
 *
 * @param on - ISO 8601, from which days are counted
 */
export function deadlinesOf(
  regimes: readonly Pick<Regime, 'checked' | 'deadlines' | 'id'>[],
  on: string,
): readonly DatedDeadline[] {
  const today = on.slice(0, 10);
  return regimes
    .flatMap(({ id, checked, deadlines }) =>
      deadlines.map((deadline) => dated({ ...deadline, regime: id, checked }, today)),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

type Placed = Deadline & Pick<DatedDeadline, 'checked' | 'regime'>;

function dated(deadline: Placed, today: string): DatedDeadline {
  const date = deadline.yearly ? nextReturn(deadline.date, today) : deadline.date;
  const comes = deadline.status === 'upcoming' || deadline.yearly === true;
  const left = Math.round((Date.parse(date) - Date.parse(today)) / day);
  return {
    ...deadline,
    date,
    isDue: comes && left < 0,
    ...(comes && left >= 0 && { daysLeft: left }),
  };
}

function nextReturn(date: string, today: string): string {
  if (date >= today) return date;
  const inYear = (year: number): string => `${String(year).padStart(4, '0')}${date.slice(4)}`;
  const year = Number(today.slice(0, 4));
  return inYear(year) >= today ? inYear(year) : inYear(year + 1);
}
