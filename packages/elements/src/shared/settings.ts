/** A shared attribute that takes one of a few words. */
export const choices = {
  theme: ['auto', 'light', 'dark'],
  audience: ['owner', 'family', 'growth', 'it'],
  storage: ['none', 'session', 'local'],
  view: ['visitor', 'adviser'],
  evidence: ['claims', 'public-record'],
  loading: ['lazy', 'eager'],
  font: ['kit', 'page'],
  mode: ['live', 'test'],
  analytics: ['none', 'event', 'datalayer', 'auto'],
} as const;

export type Choices = { readonly [N in keyof typeof choices]: (typeof choices)[N][number] };
export type ChoiceName = keyof Choices;

/** What an attribute is when nobody sets it. */
export const choiceDefaults: Choices = {
  theme: 'auto',
  audience: 'owner',
  storage: 'none',
  view: 'visitor',
  evidence: 'claims',
  loading: 'lazy',
  font: 'kit',
  mode: 'live',
  analytics: 'event',
};

/** Prefills of the profile that are numbers, by attribute. */
export const numberAttributes = {
  employees: 'employees',
  'annual-revenue': 'annualRevenue',
  'annual-profit': 'annualProfit',
  'cash-reserve': 'cashReserve',
  customers: 'customers',
  'yearly-margin-per-customer': 'yearlyMarginPerCustomer',
  records: 'records',
  'revenue-online-share': 'revenueOnlineShare',
  'work-lost-share': 'workLostShare',
} as const;
