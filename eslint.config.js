export { default } from './tools/eslint/index.js';
