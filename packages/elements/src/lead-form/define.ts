import { define } from '../shared/register.ts';
import { LeadFormElement } from './lead-form-element.ts';

define('lifeline-lead-form', LeadFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'lifeline-lead-form': LeadFormElement;
  }
}
