import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const elements = `${root}packages/elements`;
export const cdn = `${root}dist/cdn`;
