import type { Industry } from '@lifeline-kit/core/profile';
import type { TemplateResult } from 'lit';
import { industryOptions } from '../shared/industry-options.ts';
import { selectField } from '../shared/select-field.ts';
import type { Words } from './catalogue.ts';
import { type RegionsQuestion, regionsField } from './regions-field.ts';

/** The questions that open the widget, in their order. */
export const openingQuestions = ['industry', 'regions', 'employees'] as const;
export type OpeningQuestion = (typeof openingQuestions)[number];

export interface IndustryQuestion {
  readonly industry: Industry | undefined;
  readonly unsure: boolean;
  readonly onIndustry: (industry: Industry | undefined) => void;
}

/** The question that a person sees first: all that it takes is there at once. */
export function industryField(words: Words, question: IndustryQuestion): TemplateResult {
  const { industry, unsure, onIndustry } = question;
  return selectField({
    id: 'industry',
    label: words.industryLabel,
    help: words.industryHelp,
    notSure: words.notSure,
    choose: words.choose,
    value: industry ?? '',
    options: industryOptions(words),
    unsure,
    onUnsure: () => onIndustry(undefined),
    onSelect: (code) => onIndustry((code || undefined) as Industry | undefined),
  });
}

/** Where the firm is and has customers. */
export function placesField(
  words: Words,
  question: Omit<RegionsQuestion, 'words'>,
): TemplateResult {
  return regionsField({ ...question, words });
}
