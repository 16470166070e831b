import { define } from '../shared/register.ts';
import { MaturityQuizElement } from './maturity-quiz-element.ts';

define('lifeline-maturity-quiz', MaturityQuizElement);

declare global {
  interface HTMLElementTagNameMap {
    'lifeline-maturity-quiz': MaturityQuizElement;
  }
}
