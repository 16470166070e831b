import { letterStyles } from '../letter/letter-part.ts';
import { adviserStyles } from './styles.ts';

export { AdviserDesk, type AdviserSource } from './adviser-desk.ts';

export const styles = [...letterStyles, adviserStyles];
