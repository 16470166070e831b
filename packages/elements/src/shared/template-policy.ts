import { runtime, type TemplatePolicy } from './runtime.ts';

/** The name that a page with Trusted Types allows. */
const policyName = 'lifeline';

/**
 * The one Trusted Types policy of the kit on a page: a strict page refuses a second of the same
 * name, and the name `lit-html` may belong to the page's own Lit.
 *
 * Where the page does not allow the name, text is handed on as it is: that works unless the page
 * insists on trusted types, and then what stands between the tags stays.
 */
export function templatePolicy(rules: TemplatePolicy): TemplatePolicy {
  const shared = runtime();
  shared.policy ??= create(rules) ?? rules;
  return shared.policy;
}

function create(rules: TemplatePolicy): TemplatePolicy | undefined {
  const { trustedTypes } = globalThis as unknown as { readonly trustedTypes?: PolicyFactory };
  try {
    return trustedTypes?.createPolicy(policyName, rules);
  } catch {
    return undefined;
  }
}

/** As much of the browser's factory as is used; the TypeScript library has no types for it. */
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: TemplatePolicy) => TemplatePolicy;
}
