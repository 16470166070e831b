export {
  type Config,
  checkConfig,
  configSchema,
  type UsableConfig,
  usableConfig,
} from './schema/config.ts';
export type { Checked, Issue } from './schema/issues.ts';
export { checkFlatLead, checkLead, flatLeadSchema, leadSchema } from './schema/lead.ts';
export { checkProfile, profileSchema } from './schema/profile.ts';
