import type { MaturityModel, MaturityQuestion, ModelText } from '../maturity/maturity-model.ts';
import { maturityModel } from '../tables/built-in-maturity-model.ts';
import type { ModelProblem } from './model-problem.ts';

/** From this part of a question's points on an answer leaves no gap: 4 of 5. */
const soundShare = 0.8;

/** Texts that are missing, and texts that nobody translated. */
export function textProblems({ dimensions, thresholds }: MaturityModel): readonly ModelProblem[] {
  return [
    ...dimensions.flatMap((dimension, d) => {
      const path = `dimensions.${d}`;
      const known = maturityModel.dimensions.some(({ id }) => id === dimension.id);
      return [
        ...needed(`${path}.name`, dimension.name, known),
        ...translated(`${path}.intro`, dimension.intro),
        ...dimension.questions.flatMap((question, q) =>
          questionProblems(`${path}.questions.${q}`, question),
        ),
      ];
    }),
    ...thresholds.flatMap(({ label, action }, t) => [
      ...translated(`thresholds.${t}.label`, label),
      ...translated(`thresholds.${t}.action`, action),
    ]),
  ];
}

function questionProblems(path: string, question: MaturityQuestion): readonly ModelProblem[] {
  const { text, rationale, evidence, options } = question;
  const isOurs = text === undefined && ours(question);
  return [
    ...needed(`${path}.text`, text, isOurs),
    ...translated(`${path}.rationale`, rationale),
    ...translated(`${path}.evidence`, evidence),
    ...options.flatMap((option, o) => needed(`${path}.options.${o}.text`, option.text, isOurs)),
    ...actionProblems(path, question, isOurs),
  ];
}

/** Whether the kit has words for it: one of its questions, with as many options. */
function ours({ id, options }: MaturityQuestion): boolean {
  const own = maturityModel.dimensions.flatMap(({ questions }) => questions);
  return own.find((one) => one.id === id)?.options.length === options.length;
}

function actionProblems(
  path: string,
  { id, options, actions = [] }: MaturityQuestion,
  isOurs: boolean,
): readonly ModelProblem[] {
  const most = Math.max(...options.map(({ score }) => score));
  const low = options.filter(({ score }) => score < soundShare * most).length;
  const without = low > actions.length && !isOurs;
  const message = `question "${id}" has ${low} low options and ${actions.length} actions; a gap without one says nothing in the plan and in the letter`;
  return [
    ...(without
      ? [{ path: `${path}.actions`, code: 'missing-action', level: 'warning', message } as const]
      : []),
    ...actions.flatMap(({ measure, firstFreeStep }, a) => [
      ...needed(`${path}.actions.${a}.measure`, measure, isOurs),
      ...translated(`${path}.actions.${a}.firstFreeStep`, firstFreeStep),
    ]),
  ];
}

function needed(
  path: string,
  text: ModelText | undefined,
  isOurs: boolean,
): readonly ModelProblem[] {
  if (text) return translated(path, text);
  if (isOurs) return [];
  const message = `${path} is missing: the kit has words for its own questions only`;
  return [{ path, code: 'missing-text', level: 'error', message }];
}

/** A text that says the same in both languages, or no Chinese in Chinese, was not translated. */
function translated(path: string, text: ModelText | undefined): readonly ModelProblem[] {
  if (!text || (text.zh !== text.en && /\p{Script=Han}/u.test(text.zh))) return [];
  const message = `${path}.zh is not translated: it says "${text.zh.slice(0, 40)}"`;
  return [{ path: `${path}.zh`, code: 'missing-translation', level: 'warning', message }];
}
