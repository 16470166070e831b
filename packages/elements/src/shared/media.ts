/** What a reader prefers; `undefined` where a page has taken the question away. */
export const media = (query: string): MediaQueryList | undefined => globalThis.matchMedia?.(query);
