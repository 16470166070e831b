import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const packages = `${root}packages`;
export const elements = `${packages}/elements`;
export const cdn = `${root}dist/cdn`;
