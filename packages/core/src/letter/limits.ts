/** What a letter may hold: generous to a writer, and no file can drown a reader. */
export const letterLimits = {
  /** Characters of a name, a role, a topic. */
  line: 200,
  /** Characters of a measure or an address. */
  paragraph: 1000,
  /** Characters of a clause. */
  clause: 2000,
  measures: 80,
  clauses: 30,
  dimensions: 12,
  /** Strokes of a drawn signature, and points of each. */
  strokes: 60,
  points: 600,
  /** Months of the term. */
  months: 60,
  /** Characters of the whole file. */
  file: 600_000,
} as const;
