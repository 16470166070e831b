import { maturityModelProblems } from '../lint/maturity-model-problems.ts';
import type { ModelProblem } from '../lint/model-problem.ts';
import type { MaturityModel } from '../maturity/maturity-model.ts';
import { check, type Issue } from './issues.ts';
import { maturityModelSchema } from './maturity-model.ts';

const languages: Readonly<Record<string, string>> = { en: 'English', zh: 'Simplified Chinese' };

/**
 * Everything that is wrong with a maturity model of one's own, in the words of whoever wrote it.
 * Its shape comes first; while that is wrong, nothing else can be told.
 *
 * @param value - plain data, as from `JSON.parse`
 * @returns problems in the order of the file; none where the model is good
 *
 * @example
 * lintMaturityModel({ version: '1' }).map(({ path }) => path);
 * // => ['dimensions', 'thresholds']
 */
export function lintMaturityModel(value: unknown): readonly ModelProblem[] {
  const shaped = check(maturityModelSchema, value);
  if (shaped.ok) return maturityModelProblems(shaped.value as MaturityModel);
  return shaped.issues.map((issue) => shapeProblem(issue, value));
}

function shapeProblem(issue: Issue, value: unknown): ModelProblem {
  const { path, code, expected } = issue;
  const last = path.split('.').at(-1) ?? '';
  const isMissing = valueAt(value, path) === undefined;
  const language = languages[last];
  if (language && (isMissing || valueAt(value, path) === '')) {
    const message = `${path} is missing: every text is needed in ${language} too`;
    return { path, code: 'missing-translation', level: 'error', message };
  }
  const level = 'error';
  if (isMissing && code === 'type')
    return { path, code: 'missing', level, message: `${path} is missing: it must be ${expected}` };
  return { path, code, level, message: `${path || 'the model'} must be ${said(issue)}` };
}

function said({ code, expected }: Issue): string {
  if (code === 'unknown-key') return `${expected}; it is misspelt, or belongs elsewhere`;
  return code === 'unknown-code' ? `one of ${expected}` : expected;
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .filter(Boolean)
    .reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>> | null)?.[step], value);
}
