export { hygieneView } from './hygiene-view.ts';
export { hygieneStyles } from './styles.ts';
