import { define } from '../shared/register.ts';
import { ComplianceChecklistElement } from './compliance-checklist-element.ts';

define('lifeline-compliance-checklist', ComplianceChecklistElement);

declare global {
  interface HTMLElementTagNameMap {
    'lifeline-compliance-checklist': ComplianceChecklistElement;
  }
}
