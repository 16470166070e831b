import type {
  Mapping,
  MaturityModel,
  MaturityQuestion,
  ModelText,
} from '@lifeline-kit/core/maturity';
import { checkMaturityModel } from '@lifeline-kit/core/schema/maturity-model';
import type { Language } from '../shared/languages.ts';
import { plainJson } from '../shared/plain-json.ts';
import type { QuizQuestion } from './quiz-questions.ts';
import type { ModelTexts } from './result/context.ts';

/** Characters of a model that are read; one of 200 questions in two languages has some 300,000. */
const mostText = 1024 * 1024;
/** Mistakes that one message names, so that it can be read. */
const mostNamed = 5;

/** A model of one's own, with its words. */
export interface OwnModel {
  readonly model: MaturityModel;
  readonly questions: (language: Language) => readonly QuizQuestion[];
  readonly texts: (language: Language) => ModelTexts;
}

/**
 * Reads a model that a page brings.
 *
 * @param source - JSON text, or an object
 * @throws {RangeError} it cannot be used, and why
 */
export function ownModel(source: unknown): OwnModel {
  const checked = checkMaturityModel(dataOf(source));
  if (!checked.ok) {
    const named = checked.issues.slice(0, mostNamed);
    const wrong = named.map(({ path, expected }) => `${path || 'it'} must be ${expected}`);
    throw new RangeError(`cannot be used: ${wrong.join('; ')}`);
  }
  const model = checked.value;
  const made = new Map<Language, readonly QuizQuestion[]>();
  return {
    model,
    questions: (language) => {
      const questions = made.get(language) ?? questionsIn(model, language);
      made.set(language, questions);
      return questions;
    },
    texts: (language) => textsIn(model, language),
  };
}

function dataOf(source: unknown): unknown {
  try {
    const text = typeof source === 'string' ? source : plainJson(source);
    if (text.length <= mostText) return JSON.parse(text);
  } catch {
    // Neither JSON nor plain data.
  }
  throw new RangeError(`must be JSON of at most ${mostText / 1024} kB`);
}

function questionsIn({ dimensions }: MaturityModel, language: Language): readonly QuizQuestion[] {
  return dimensions.flatMap(({ id: dimension, name, questions }) => {
    const decisive = questions.find((one) => one.isDecisive) ?? questions[0];
    return questions.map((question) => ({
      id: question.id,
      dimension,
      area: said(name, language) ?? dimension,
      text: said(question.text, language) ?? question.id,
      options: question.options.map(({ text }, index) => said(text, language) ?? String(index + 1)),
      why: said(question.rationale, language),
      isDecisive: question === decisive,
    }));
  });
}

function textsIn({ dimensions }: MaturityModel, language: Language): ModelTexts {
  const questions = new Map(
    dimensions.flatMap((one) => one.questions).map((question) => [question.id, question]),
  );
  return {
    mappings: new Map([...questions].flatMap(mappingOf)),
    intro: (id) => said(dimensions.find((one) => one.id === id)?.intro, language),
    short: () => undefined,
    evidence: (id) => said(questions.get(id)?.evidence, language),
    advice: ({ action }) => {
      const measure = said(action?.measure, language);
      return measure === undefined
        ? undefined
        : { measure, first: said(action?.firstFreeStep, language) };
    },
  };
}

function mappingOf([id, { mapping }]: readonly [string, MaturityQuestion]): readonly (readonly [
  string,
  Mapping,
])[] {
  return mapping ? [[id, mapping]] : [];
}

const said = (text: ModelText | undefined, language: Language): string | undefined =>
  language === 'zh-CN' ? text?.zh : text?.en;
