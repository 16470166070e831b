import { type Activity, activities, type OpenQuestion } from '@lifeline-kit/core/compliance-rules';
import { type Topic, topics } from '@lifeline-kit/locales/compliance-activities/messages';
import type { ChecklistAnswers } from './answers.ts';

/** Where each statement is asked; what stands in none is about customers and services. */
const home: Readonly<Partial<Record<Activity, Topic>>> = {
  'accepts-cards': 'money',
  'stores-card-data': 'money',
  'ecommerce-checkout': 'money',
  'payment-service-provider': 'money',
  'buys-cyber-insurance': 'money',
  'handles-phi-us': 'health',
  'business-associate': 'health',
  'handles-health-data': 'health',
  'nhs-data': 'health',
  'dod-contracts': 'public',
  'handles-fci': 'public',
  'handles-cui': 'public',
  'sells-cloud-us-federal': 'public',
  'gov-contracts-uk': 'public',
  'mod-uk-contracts': 'public',
  'gov-contracts-au': 'public',
  'gov-contracts-sg': 'public',
  'gov-contracts-cn': 'public',
  'consumer-finance-us': 'finance',
  'nydfs-licensed': 'finance',
  'sec-registered': 'finance',
  'supplies-us-financial': 'finance',
  'supplies-sec-registrant': 'finance',
  'supplies-eu-financial': 'finance',
  'supplies-sg-financial': 'finance',
  'personal-data-eu': 'people',
  'personal-data-uk': 'people',
  'personal-data-ca': 'people',
  'personal-data-cn': 'people',
  'personal-data-sg': 'people',
  'personal-data-hk': 'people',
  'personal-data-au': 'people',
  'important-data-cn': 'people',
  'sells-personal-data': 'people',
  'directed-to-children-us': 'people',
  'student-records-us': 'people',
  'uses-ai': 'technology',
  'provides-ai-system': 'technology',
  'sells-connected-products-eu': 'technology',
  'automotive-oem-supplier': 'technology',
};

/** Questions at a time: more make a column that nobody sees the end of. */
const mostAtOnce = 6;

/** A group of closer questions: a topic, or a part of a long one. */
export interface TopicQuestions {
  readonly id: string;
  readonly topic: Topic;
  /** Activities, or figures in the group of figures. */
  readonly asked: readonly string[];
  /** Those without an answer. */
  readonly open: number;
}

/** What the opening questions ask for themselves. */
const openingFacts = ['employees', 'industry', 'regions'];

/**
 * The closer questions by topic: those that can still change the answer, and those that have one. The
 * topic that can move most comes first.
 */
export function topicsOf(
  ask: readonly OpenQuestion[],
  { activities: said, figures }: Pick<ChecklistAnswers, 'activities' | 'figures'>,
  isRevenueUnsure: boolean,
): readonly TopicQuestions[] {
  const open = ask.filter(({ fact }) => !openingFacts.includes(fact));
  const nameOf = ({ fact, value }: OpenQuestion): string =>
    value ?? (fact.startsWith('revenue') ? 'annualRevenue' : fact);
  const moves = new Map<string, number>();
  for (const question of open) {
    const name = nameOf(question);
    moves.set(name, Math.max(moves.get(name) ?? 0, question.regimes.length));
  }
  const inOrder = [...activities.filter((code) => moves.has(code) || said[code])].map(
    (code) => [home[code] ?? 'customers', code] as const,
  );
  const asFigures = [...moves.keys(), ...Object.keys(figures)]
    .filter((name, index, all) => !isActivity(name) && all.indexOf(name) === index)
    .map((name) => ['figures', name] as const);
  const all: readonly (readonly [Topic, string])[] = [...inOrder, ...asFigures];
  return topics
    .map((topic) => {
      const asked = all.filter(([of]) => of === topic).map(([, name]) => name);
      const isUnsure = (name: string): boolean =>
        name === 'annualRevenue' ? isRevenueUnsure : (said[name] ?? figures[name]) === 'unsure';
      const isOpen = (name: string): boolean => moves.has(name) && !isUnsure(name);
      const weight = asked.reduce((sum, name) => sum + (moves.get(name) ?? 0), 0);
      const parts = inParts(asked).map((part, index) => ({
        id: `${topic} ${index}`,
        topic,
        asked: part,
        open: part.filter(isOpen).length,
      }));
      return { parts, weight };
    })
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ parts }) => parts);
}

/** As few parts as can be, about equally long. */
function inParts(asked: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(asked.length / mostAtOnce);
  const each = Math.ceil(asked.length / count);
  return Array.from({ length: count }, (_, part) => asked.slice(part * each, (part + 1) * each));
}

function isActivity(name: string): boolean {
  return (activities as readonly string[]).includes(name);
}
