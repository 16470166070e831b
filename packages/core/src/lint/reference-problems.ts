import type { MaturityModel, MaturityQuestion } from '../maturity/maturity-model.ts';
import { isReference } from '../tables/framework-references.ts';
import { hygieneQuestions } from '../tables/hygiene-questions.ts';
import type { ModelProblem } from './model-problem.ts';

const frameworks: Readonly<Record<keyof typeof isReference, string>> = {
  csf: 'NIST CSF 2.0',
  cisIG1: 'CIS Controls v8.1, implementation group 1',
  cisOther: 'CIS Controls v8.1',
  cyberEssentials: 'Cyber Essentials v3.3',
  iso27001: 'ISO/IEC 27001:2022',
};

/** Ids that name nothing or two things, counts that cannot be met, references to nothing. */
export function referenceProblems(model: MaturityModel): readonly ModelProblem[] {
  const { dimensions } = model;
  return [
    ...repeated(
      'dimensions',
      'dimension',
      dimensions.map(({ id }) => id),
    ),
    ...questionIds(model),
    ...altWeights(model),
    ...answersNeeded(model),
    ...dimensions.flatMap(({ id, questions }, d) => decisive(`dimensions.${d}`, id, questions)),
    ...dimensions.flatMap(({ questions }, d) =>
      questions.flatMap((question, q) => mapped(`dimensions.${d}.questions.${q}`, question)),
    ),
  ];
}

function repeated(path: string, kind: string, ids: readonly string[]): readonly ModelProblem[] {
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))];
  return twice.map((id) => ({
    path,
    code: 'repeated-id',
    level: 'error',
    message: `${kind} "${id}" must be there once; two have this id`,
  }));
}

function questionIds({ dimensions }: MaturityModel): readonly ModelProblem[] {
  const ids = dimensions.flatMap(({ questions }) => questions.map(({ id }) => id));
  const taken = ids.filter((id) => hygieneQuestions.some((one) => one.id === id));
  return [
    ...repeated('dimensions', 'question', ids),
    ...taken.map((id): ModelProblem => {
      const message = `question "${id}" must have another id: this one is a hygiene question of the kit`;
      return { path: 'dimensions', code: 'taken-id', level: 'error', message };
    }),
  ];
}

function altWeights({ dimensions, scoring }: MaturityModel): readonly ModelProblem[] {
  return Object.entries(scoring?.altWeights ?? {}).flatMap(([name, set]) =>
    Object.keys(set)
      .filter((id) => !dimensions.some((one) => one.id === id))
      .map(
        (id): ModelProblem => ({
          path: `scoring.altWeights.${name}.${id}`,
          code: 'orphan-reference',
          level: 'error',
          message: `weights "${name}" name the dimension "${id}", which the model does not have`,
        }),
      ),
  );
}

function answersNeeded({ dimensions, scoring }: MaturityModel): readonly ModelProblem[] {
  const needed = scoring?.answersNeeded ?? 0;
  const asked = dimensions.reduce((sum, { questions }) => sum + questions.length, 0);
  if (needed <= asked) return [];
  const message = `scoring.answersNeeded must be at most ${asked}, the number of questions; with ${needed} no client gets a verdict`;
  return [{ path: 'scoring.answersNeeded', code: 'unreachable-verdict', level: 'error', message }];
}

function decisive(
  path: string,
  id: string,
  questions: readonly MaturityQuestion[],
): readonly ModelProblem[] {
  const marked = questions.filter(({ isDecisive }) => isDecisive).length;
  if (marked === 1) return [];
  const message =
    marked === 0
      ? `dimension "${id}" should mark one question as decisive; the short form asks its first one`
      : `dimension "${id}" should mark one question as decisive, not ${marked}; the short form asks the first of them`;
  return [{ path, code: 'decisive-question', level: 'warning', message }];
}

function mapped(
  path: string,
  { id, mapping, actions, options }: MaturityQuestion,
): readonly ModelProblem[] {
  const orphans = Object.keys(frameworks).flatMap((framework) => {
    const name = framework as keyof typeof frameworks;
    return (mapping?.[name] ?? [])
      .filter((ref) => !isReference[name](ref))
      .map(
        (ref): ModelProblem => ({
          path: `${path}.mapping.${name}`,
          code: 'orphan-reference',
          level: 'warning',
          message: `question "${id}" points to ${ref}, which ${frameworks[name]} does not have`,
        }),
      );
  });
  if ((actions?.length ?? 0) <= options.length) return orphans;
  const message = `question "${id}" has ${actions!.length} actions for ${options.length} options; an action belongs to the option of its place`;
  return [
    ...orphans,
    { path: `${path}.actions`, code: 'orphan-reference', level: 'error', message },
  ];
}
