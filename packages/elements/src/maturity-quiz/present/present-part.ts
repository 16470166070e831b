import { sharedResultStyles } from '../../shared/result/styles.ts';
import { stageStyles } from '../../shared/stage/styles.ts';
import { handsStyles } from './styles.ts';

export { Presenter } from './presenter.ts';

export const styles = [...sharedResultStyles, stageStyles, handsStyles];
