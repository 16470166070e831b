import { stageStyles } from '../../shared/stage/styles.ts';
import { slideStyles } from './styles.ts';

export { Stage } from '../../shared/stage/stage.ts';
export { slides } from './slides.ts';
export const styles = [stageStyles, slideStyles];
