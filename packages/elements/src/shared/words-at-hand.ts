import { breath } from './breath.ts';

/**
 * Words that a script brings along. They are given in a task of their own: the script with its element is work
 * enough for one, and what the words are shown with for another.
 */
export function wordsAtHand<M>(words: M): () => Promise<M> {
  return async () => {
    await breath();
    return words;
  };
}
