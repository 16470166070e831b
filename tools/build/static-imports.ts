import type { Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** The files that a chunk imports at once, and theirs in turn, in the order of the file names. */
export function staticImports(chunks: readonly Chunk[], fileName: string): readonly string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    for (const next of chunks.find((chunk) => chunk.fileName === file)?.imports ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(fileName);
  return [...found].sort();
}
