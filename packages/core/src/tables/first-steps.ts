import type { Control } from '../profile.ts';
import type { SourceId } from './source-ids.ts';

/** Where the first step towards each control, one that costs nothing, is described. */
export const firstSteps: Readonly<Record<Control, SourceId>> = {
  mfa: 'cisa-mfa',
  'phishing-resistant-mfa': 'cisa-phishing-resistant',
  patching: 'cisa-updates',
  edr: 'ncsc-small-business',
  mdr: 'cisa-hygiene',
  'tested-backups': 'ncsc-small-business',
  siem: 'cisa-logging',
  training: 'ftc-small-business',
  'incident-plan': 'ncsc-exercise',
  encryption: 'ftc-small-business',
};
