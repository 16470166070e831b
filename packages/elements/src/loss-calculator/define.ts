import { define } from '../shared/register.ts';
import { LossCalculatorElement } from './loss-calculator-element.ts';

define('lifeline-loss-calculator', LossCalculatorElement);

declare global {
  interface HTMLElementTagNameMap {
    'lifeline-loss-calculator': LossCalculatorElement;
  }
}
