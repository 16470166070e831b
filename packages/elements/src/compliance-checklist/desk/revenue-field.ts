const start = 'revenue-';

/** The name of the question what the business behind a gate would bring. */
export function revenueField(regime: string): string {
  return `${start}${regime}`;
}

/** The regime that such a name speaks of; `undefined` for any other name. */
export function regimeIn(field: string): string | undefined {
  return field.startsWith(start) ? field.slice(start.length) : undefined;
}
