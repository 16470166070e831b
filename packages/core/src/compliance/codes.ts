/** The vocabulary of the rules. Codes are API: they never change their meaning. */

/** How strongly a regime reaches a firm, the strongest first. */
export const levels = ['mandatory', 'contractual', 'likely', 'market'] as const;
export type Level = (typeof levels)[number];

/** What stands between a firm without it and the business behind it, the hardest first. */
export const gates = [
  'legal-precondition',
  'licence-condition',
  'market-access',
  'contract-precondition',
  'procurement-filter',
  'insurance',
  'liability',
] as const;
export type Gate = (typeof gates)[number];

/** What a firm does, as far as a rule asks for it. The order is that of the questions. */
export const activities = [
  'accepts-cards',
  'stores-card-data',
  'ecommerce-checkout',
  'payment-service-provider',
  'handles-phi-us',
  'business-associate',
  'handles-health-data',
  'nhs-data',
  'dod-contracts',
  'handles-fci',
  'handles-cui',
  'sells-cloud-us-federal',
  'gov-contracts-uk',
  'mod-uk-contracts',
  'gov-contracts-au',
  'gov-contracts-sg',
  'gov-contracts-cn',
  'consumer-finance-us',
  'nydfs-licensed',
  'nydfs-limited-exemption',
  'sec-registered',
  'supplies-us-financial',
  'supplies-sec-registrant',
  'supplies-eu-financial',
  'supplies-sg-financial',
  'supports-critical-function',
  'personal-data-eu',
  'personal-data-uk',
  'personal-data-ca',
  'personal-data-cn',
  'personal-data-sg',
  'personal-data-hk',
  'personal-data-au',
  'important-data-cn',
  'operates-network-cn',
  'sells-personal-data',
  'hosts-customer-data',
  'supplies-enterprise',
  'supplies-listed-company',
  'supplies-nis2-entity',
  'services-in-eu',
  'nis2-sector',
  'dns-tld-trust-provider',
  'critical-infrastructure',
  'directed-to-children-us',
  'student-records-us',
  'uses-ai',
  'provides-ai-system',
  'high-risk-ai',
  'sells-connected-products-eu',
  'automotive-oem-supplier',
  'handles-prototypes',
  'buys-cyber-insurance',
] as const;
export type Activity = (typeof activities)[number];

/** Figures that a rule compares, each in its own unit. */
export const figures = [
  'employees',
  'revenueUsd',
  'revenueEur',
  'balanceSheetEur',
  'revenueAud',
  'caConsumers',
  'cnPeople',
  'glbaConsumers',
] as const;
export type Figure = (typeof figures)[number];

/** Everything that a rule can ask for, in the order in which it is asked. */
export const facts = ['regions', 'industry', ...figures, 'activities'] as const;
export type Fact = (typeof facts)[number];

/** What a requirement costs to meet, from little to much. */
export const efforts = ['hours', 'days', 'weeks', 'months'] as const;
export type Effort = (typeof efforts)[number];

/** What a person can say about a requirement. An accepted risk is never a pass. */
export const itemStates = [
  'done',
  'partly',
  'not-yet',
  'not-applicable',
  'accepted-risk',
  'unknown',
] as const;
export type ItemState = (typeof itemStates)[number];

/** What stands behind a date: `suspended` and `watch` bind nobody, and nothing counts down to them. */
export const deadlineStatuses = ['in-force', 'upcoming', 'suspended', 'watch'] as const;
export type DeadlineStatus = (typeof deadlineStatuses)[number];
