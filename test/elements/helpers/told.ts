/** What the console was told; nothing of it reaches the test's own log. */
export interface Told {
  readonly lines: string[];
  restore(): void;
}

export function told(): Told {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...words: unknown[]): void => {
    lines.push(words.join(' '));
  };
  return {
    lines,
    restore: () => {
      console.warn = warn;
    },
  };
}
