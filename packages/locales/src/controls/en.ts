import type { ControlMessages } from './messages.ts';

export const messages: ControlMessages = {
  'control.mfa': 'A second step at sign-in',
  'control.phishing-resistant-mfa': 'Security keys or passkeys',
  'control.patching': 'Updates within a week',
  'control.edr': 'Endpoint detection on every device',
  'control.mdr': 'Someone who watches day and night',
  'control.tested-backups': 'Backups kept apart, and tested',
  'control.siem': 'Logs in one place',
  'control.training': 'Practice with real-looking mail',
  'control.incident-plan': 'A rehearsed plan for the day',
  'control.encryption': 'Encrypted devices and records',
  'coverage.none': 'Nowhere',
  'coverage.some': 'In some places',
  'coverage.most': 'In most places',
  'coverage.all': 'Everywhere',
  'coverage.unknown': 'Not sure',
};
