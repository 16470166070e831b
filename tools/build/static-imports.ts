import type { Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** The files that a chunk imports at once, and theirs in turn, each of them after those that it imports. */
export function staticImports(chunks: readonly Chunk[], fileName: string): readonly string[] {
  const followed = new Set([fileName]);
  const found: string[] = [];
  const follow = (file: string): void => {
    const imports = chunks.find((chunk) => chunk.fileName === file)?.imports ?? [];
    for (const next of [...imports].sort()) {
      if (followed.has(next)) continue;
      followed.add(next);
      follow(next);
      found.push(next);
    }
  };
  follow(fileName);
  return found;
}
