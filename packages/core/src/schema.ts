export type { ModelProblem } from './lint/model-problem.ts';
export {
  type Config,
  checkConfig,
  configSchema,
  type LeadConfig,
  type UsableConfig,
  usableConfig,
} from './schema/config.ts';
export type { Checked, Issue } from './schema/issues.ts';
export { checkFlatLead, checkLead, flatLeadSchema, leadSchema } from './schema/lead.ts';
export { checkLetterFile, letterFileSchema } from './schema/letter.ts';
export { lintMaturityModel } from './schema/lint-maturity-model.ts';
export { checkMaturityModel, maturityModelSchema } from './schema/maturity-model.ts';
export { checkProfile, profileSchema } from './schema/profile.ts';
