import { define } from '../shared/register.ts';
import { RoiChartElement } from './roi-chart-element.ts';

define('lifeline-roi-chart', RoiChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'lifeline-roi-chart': RoiChartElement;
  }
}
