// Writes docs/method/compliance.md: every rule on that page comes from the files of the regimes.
import {
  type Expression,
  gateWords,
  type Regime,
  type Rule,
  regimeHeads,
  regimes,
} from '@lifeline-kit/core/compliance';
import { personas } from '../../test/fixtures/compliance-personas.ts';

/** The page, as Markdown. */
export function methodCompliance(): string {
  const items = regimes.reduce((sum, regime) => sum + regime.items.length, 0);
  const parts = [
    beginning(regimes.length, items),
    '## What stands at a gate',
    table(
      ['gate', 'what it means'],
      Object.entries(gateWords).map(([gate, { en }]) => [gate, en]),
    ),
    '## Every regime',
    ...regimes.map(regimeSection),
    '## Firms that the tests expect',
    'Read from the rules by hand; what "anyone" meets (a baseline, an insurer who asks) is left out here.',
    table(
      ['firm', 'expected', 'because'],
      personas.map(({ name, expected, because }) => [name, expectation(expected), because]),
    ),
    ending,
  ];
  return `${parts.join('\n\n')}\n`;
}

const beginning = (count: number, items: number): string => `# How it is decided what applies

This page is written from the code by \`npm run docs\`. ${count} regimes, ${items} requirements.

## The logic

A rule is a condition over facts: industry, places, people, a few figures, and what the firm does. Each fact may be unknown. Conditions follow Kleene's
three-valued logic: one false settles an "and", one true settles an "or", whatever else is unknown. A regime applies at the level of its strongest rule that
is true: *mandatory*, *contractual*, *likely*, *market*. While a stronger rule is neither true nor false, the regime is undecided, and what it hangs on becomes a
question; what could not move a level, however the rest turns out, is never asked. The question that could move the most regimes comes first.

A part of a country counts as the country: \`US-CA\` is in the \`US\`. A listed activity is true; where activities are listed, what is not listed is false unless it is named as
unsure. Revenue is converted at the kit's yearly average rates. The number of people on file is an upper bound for any group of them, so it answers a threshold that
it stays below, and no other.

## How progress is counted

Coverage is the weight of what is done, and half the weight of what is partly done, over the weight of what applies. Weight 3: a gap here normally stops the
certificate, contract or defence; 2 important; 1 good practice. That "partly" counts half is our choice: nobody measures it finer. What does not apply is left out. An accepted
risk covers nothing. Confidence is the weight that somebody has spoken to; "don't know" is no such word. Next comes what weighs most, and among equals what takes least.

Requirements carry the subcategories of the NIST Cybersecurity Framework 2.0. Where two share one, an answer is suggested for confirmation; where answers differ, the more
careful one. "Helps with" on the map is the part, by weight, of another regime's requirements that share a subcategory: a hint where to begin, and no equivalence.

## What is certain and what is not

Each regime says when it was checked and from which day it asks to be checked again; after that day the screen says so. A fact without a source of its own is marked
"unconfirmed" beside it. Efforts and costs are planning estimates unless a source is named. Dates count down only to what is upcoming: nothing hurries anybody towards
what was suspended or is only watched. Nothing here is legal advice, and no answer makes anybody compliant.`;

const ending = `## Add a regime

Add one file, \`packages/core/src/compliance/regimes/<id>.ts\`, that exports \`regime\`. \`npm run build\` finds it; \`npm run regimes\` does so without a build. The schema
(\`@lifeline-kit/core/schema/regime\`) and the tests hold it to both languages, a reference, a weight, a test, evidence and an effort for each requirement, a gate, a source, a day of the
check, and a stale day. Every condition is tried exhaustively in three-valued logic, and each numeric threshold needs a case one below, at, and one above
(\`test/core/compliance/thresholds.test.ts\`). Once a year, in November, and on every stale day: read the sources again, then set \`checked\` and \`stale\`.`;

function regimeSection(regime: Regime): string {
  const { id, name, version, authority, gate, rules, sources, checked, stale, items } = regime;
  const { helps } = regimeHeads.find((head) => head.id === id)!;
  const help = helps.slice(0, 3).map((one) => `${one.id} ${Math.round(one.share * 100)} %`);
  return [
    `### ${name.en}`,
    `\`${id}\`: ${version.en}. ${authority.en}. Gate: ${gate}. ${items.length} requirements, weight ${items.reduce((sum, { weight }) => sum + weight, 0)}. Checked ${checked}, stale from ${stale}.`,
    rules.map(ruleLine).join('\n'),
    help.length > 0 ? `Helps with: ${help.join(', ')}.` : '',
    `Unconfirmed: ${unconfirmed(regime)}.`,
    sources.map((source) => `- ${sourceLine(source)}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const ruleLine = ({ level, when }: Rule): string => `- **${level}** if ${conditionText(when)}`;

function conditionText(expression: Expression): string {
  if ('all' in expression) return expression.all.map(inner).join(' and ');
  if ('any' in expression) return expression.any.map(inner).join(' or ');
  if ('not' in expression) return `not ${inner(expression.not)}`;
  const { fact, op, value } = expression;
  const signs = { gt: '>', gte: '≥', lt: '<', lte: '≤', eq: '=', in: 'in', includesAny: 'any of' };
  const said = Array.isArray(value) ? value.join(', ') : Number(value).toLocaleString('en-US');
  return `${fact} ${signs[op]} ${said}`;
}

const inner = (expression: Expression): string =>
  'fact' in expression || 'not' in expression
    ? conditionText(expression)
    : `(${conditionText(expression)})`;

function unconfirmed({
  unconfirmed: whole,
  penalty,
  effort,
  clocks,
  deadlines,
  items,
}: Regime): string {
  const facts = [
    ...whole,
    ...(penalty.origin.confirmed ? [] : ['penalty']),
    ...(effort.origin.confirmed ? [] : ['effort and cost']),
    ...clocks.filter(({ confirmed }) => !confirmed).map(({ ref }) => `clock ${ref}`),
    ...deadlines.filter(({ origin }) => !origin.confirmed).map(({ date }) => `date ${date}`),
    ...items.flatMap((item) =>
      item.unconfirmed ? [item.unconfirmed === 'ref' ? `number of ${item.id}` : item.id] : [],
    ),
  ];
  return facts.length === 0 ? 'nothing' : facts.join(', ');
}

function sourceLine({
  publisher,
  title,
  url,
  checked,
  secondHand,
}: Regime['sources'][number]): string {
  const named = url ? `[${title.replace(/[[\]]/g, '')}](${url.replaceAll(' ', '%20')})` : title;
  return `${publisher}: ${named}, checked ${checked}${secondHand ? ', known through others' : ''}`;
}

function expectation(expected: Readonly<Record<string, string>>): string {
  const own = Object.entries(expected).filter(
    ([id, level]) => level !== 'market' || !['cyber-insurance', 'nist-baseline'].includes(id),
  );
  return own.length === 0
    ? 'nothing more'
    : own.map(([id, level]) => `${id} (${level})`).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
