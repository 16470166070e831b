import { stageStyles } from '../../shared/stage/styles.ts';
import { slideStyles } from './styles.ts';

export { Presenter } from './presenter.ts';

export const styles = [stageStyles, slideStyles];
