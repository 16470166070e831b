// Writes docs/method/maturity.md. No figure of the model is typed on that page: each comes from the
// tables, or from the words that the widget shows.
import {
  type DimensionId,
  hygieneMappings,
  hygieneQuestions,
  type MaturityQuestion,
  maturityModel,
  type QuestionId,
  redFlagRules,
  shortForm,
} from '@lifeline-kit/core/maturity';
import { messages as actions } from '@lifeline-kit/locales/maturity-actions/en';
import { messages as adviser } from '@lifeline-kit/locales/maturity-adviser/en';
import { messages as hygiene } from '@lifeline-kit/locales/maturity-hygiene/en';
import { messages as questions } from '@lifeline-kit/locales/maturity-questions/en';
import { messages as quiz } from '@lifeline-kit/locales/maturity-quiz/en';
import { messages as result } from '@lifeline-kit/locales/maturity-result/en';
import { table } from './markdown.ts';

const words: Readonly<Record<string, string>> = {
  ...quiz,
  ...questions,
  ...result,
  ...actions,
  ...adviser,
  ...hygiene,
};
const said = (key: string): string => words[key] ?? key;
const listed = (items: readonly string[]): string => items.join(', ') || '–';

/** The page, as Markdown. */
export function methodMaturity(): string {
  const { version, dimensions, thresholds, scoring } = maturityModel;
  const all = dimensions.flatMap((one) => one.questions);
  const parts = [
    `# How maturity is scored\n\nModel version ${version}. This page is written by \`npm run docs\`; a test fails where it no longer says what the code does.`,
    `## In words\n\nFive areas, ${all.length} questions, 100 points. Each answer gives points; an area gives its weight times the points of its answers, over the most that they can give.\n\n    score = Σ weight × points of its answers ÷ most points of its answers\n\nNothing is rounded before it meets a threshold. "I don't know" gives no points, lowers the confidence, and is told as a finding. A question that was skipped does the same and keeps the result provisional.`,
    `## Weights`,
    weights(scoring?.altWeights ?? {}),
    `## Thresholds`,
    table(
      ['from', 'to under', 'the firm reads', 'the adviser reads'],
      [...thresholds]
        .reverse()
        .map(({ id, min, max }) => [`${min}`, `${max}`, bandNames[id], verdicts[id]]),
    ),
    `A verdict needs ${scoring?.answersNeeded} answers. In the verified score an answer whose evidence nobody has seen counts as ${scoring?.unseenScore} points at most. Decide by the claimed score at the first meeting, by the verified one before anybody signs. The verdict is worked out in the adviser view alone, each time anew.`,
    `## Red flags`,
    table(
      ['id', 'what', 'effect', 'counts'],
      redFlagRules.map(({ id, effect, isOn }) => [
        id,
        said(`flag.${id}`),
        effects[effect],
        isOn ? 'always' : 'where it is switched on',
      ]),
    ),
    `## Questions`,
    `The short form asks ${listed(shortForm(maturityModel).dimensions.flatMap((one) => one.questions.map(({ id }) => id)))}.`,
    ...dimensions.map(({ id, questions: own }) => area(id as DimensionId, own)),
    `## Mapping`,
    `Where other frameworks ask the same, by their own numbers. A dash is deliberate: Cyber Essentials and CIS IG1 are technical schemes and have nothing for most questions of governance.`,
    mappings(all),
    `## The technical check\n\nApart from the 100 points and without effect on the verdict: 100 × Σ weight × answer ÷ Σ weight × 2, with 2 for yes, 1 for partly, 0 for no and for "I don't know". Over a knock-out an insurer may refuse or restrict cover.`,
    table(
      ['id', 'question', 'weight', 'insurers', 'sets the control'],
      hygieneQuestions.map((one) => [
        one.id,
        said(one.id),
        `${one.weight}`,
        one.insurer,
        'control' in one ? one.control : '–',
      ]),
    ),
    `Where other frameworks ask the same:`,
    mappings(hygieneQuestions.map(({ id }) => ({ id, mapping: hygieneMappings[id] }))),
    limits,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Where other frameworks ask what each question asks. */
function mappings(all: readonly Pick<MaturityQuestion, 'id' | 'mapping'>[]): string {
  return table(
    ['question', 'NIST CSF 2.0', 'CIS v8.1 IG1', 'Cyber Essentials', 'ISO/IEC 27001', 'other'],
    all.map(({ id, mapping }) => [
      id,
      listed(mapping?.csf ?? []),
      listed(mapping?.cisIG1 ?? []),
      listed(mapping?.cyberEssentials ?? []),
      listed(mapping?.iso27001 ?? []),
      listed([...(mapping?.cisOther ?? []).map((ref) => `CIS ${ref}`), ...(mapping?.other ?? [])]),
    ]),
  );
}

const bandNames = {
  walk: said('bandName.start'),
  letter: said('bandName.build'),
  accept: said('bandName.strengthen'),
  ready: said('bandName.keep'),
} as const;

const verdicts = {
  walk: said('verdict.decline'),
  letter: said('verdict.commit'),
  accept: said('verdict.engage'),
  ready: `${said('verdict.engage')}, on standard terms`,
} as const;

const effects = {
  walk: 'declines whatever the score',
  'cap-59': 'holds the score at 59',
  hold: 'no verdict while it lasts',
  flag: 'goes into the roadmap or the letter',
} as const;

function weights(sets: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
  const rows = maturityModel.dimensions.map(({ id, weight }) => [
    said(`dimension.${id}`),
    `${weight}`,
    ...Object.values(sets).map((set) => `${set[id] ?? weight}`),
  ]);
  return table(['area', 'default', ...Object.keys(sets)], rows);
}

function area(id: DimensionId, own: readonly MaturityQuestion[]): string {
  return [`### ${said(`dimension.${id}`)}`, said(`intro.${id}`), ...own.map(question)].join('\n\n');
}

function question({ id, options, actions: own = [] }: MaturityQuestion): string {
  const rows = options.map(({ score }, at) => {
    const action = own[at];
    const measure = action
      ? `${said(`${id}.${at}.measure`)} (${action.cost}, ${action.effort}, ${action.due} days)`
      : '';
    return [`${score}`, said(`${id}.${at}`), measure];
  });
  const why = said(`why.${id as QuestionId}`);
  return [
    `**${id}. ${said(id)}**`,
    `${why} Evidence: ${said(`evidence.${id}`)}.`,
    table(['points', 'answer', 'measure'], rows),
  ].join('\n\n');
}

const limits = `## What is judgement, and what is not validated

- The questions, the points of an answer (the step from intention to evidence is the larger one on purpose), the weights, the
  thresholds, the red flags, the measures with their cost, effort and days, and the matching with other frameworks are our judgement.
- The scale was validated by nobody: no study says that a firm with 60 points suffers fewer incidents than one with 40. Calibrate the
  thresholds on 20 to 30 clients of your own before you turn business away because of them.
- Answers are what people say of themselves. The verified score is there because of that.
- The requirements of insurers come from application forms of a few of them, in 2022 to 2025; another insurer asks otherwise.

## A model of one's own

\`scoreMaturity(answers, model)\` takes any model of the same shape, as JSON: see [the guide](../elements/maturity-quiz.md). Its JSON Schema is
\`@lifeline-kit/core/schema/maturity-model.json\`; \`npx lifeline-lint-model model.json\` tells what a schema cannot.`;
