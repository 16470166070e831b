import { sharedResultStyles } from '../../shared/result/styles.ts';
import { deskStyles } from './styles.ts';

export { Front } from './front.ts';

export const styles = [...sharedResultStyles, ...deskStyles];
