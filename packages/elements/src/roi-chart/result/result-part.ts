export { askingTools } from '../../shared/asking-tools.ts';
export { Session } from './session.ts';
export { resultStyles } from './styles.ts';
