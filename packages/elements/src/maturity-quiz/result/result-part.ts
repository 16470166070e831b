export { ResultDesk } from './result-desk.ts';
export { resultStyles } from './styles.ts';
