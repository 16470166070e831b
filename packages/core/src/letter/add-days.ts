/** A day as `YYYY-MM-DD`, in the calendar of whoever writes the letter: no time, no time zone. */
const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day some days later.
 *
 * @param date - `YYYY-MM-DD`
 * @param days - may be negative
 * @throws {RangeError} the date is no such day
 *
 * @example
 * addDays('2026-11-25', 90);
 * // => '2027-02-23'
 */
export function addDays(date: string, days: number): string {
  const [year, month, dayOfMonth] = partsOf(date);
  return isoDay(Date.UTC(year, month - 1, dayOfMonth + days));
}

/**
 * The same day some months later, or the last of that month where it has no such day.
 *
 * @param date - `YYYY-MM-DD`
 * @throws {RangeError} the date is no such day
 *
 * @example
 * addMonths('2026-11-30', 3);
 * // => '2027-02-28'
 */
export function addMonths(date: string, months: number): string {
  const [year, month, dayOfMonth] = partsOf(date);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last)));
}

function partsOf(date: string): readonly [year: number, month: number, day: number] {
  const [, year, month, dayOfMonth] = day.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined)
    throw new RangeError('date must be written as YYYY-MM-DD');
  if (isoDay(Date.UTC(year, month - 1, dayOfMonth)) !== date)
    throw new RangeError('date must be a day of the calendar');
  return [year, month, dayOfMonth];
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
