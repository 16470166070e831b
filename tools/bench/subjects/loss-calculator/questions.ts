import { industries, regions } from '@lifeline-kit/core/profile';
import { messages as common } from '@lifeline-kit/locales/common/en';
import { messages } from '@lifeline-kit/locales/loss-calculator/en';

/** A question as every page asks it: in the words of the kit, so that all say the same. */
export interface Question {
  readonly id: 'industry' | 'region' | 'employees' | 'annualRevenue' | 'records';
  readonly label: string;
  readonly help: string;
  /** Either a choice, or a number with the ends of its slider. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly ends?: readonly [low: number, high: number];
}

export const title = messages.title;

export const questions: readonly Question[] = [
  {
    id: 'industry',
    label: messages.industryLabel,
    help: messages.industryHelp,
    options: industries.map((value) => ({ value, label: common[`industry.${value}`] })),
  },
  {
    id: 'region',
    label: messages.regionLabel,
    help: messages.regionHelp,
    options: regions.map((value) => ({ value, label: common[`region.${value}`] })),
  },
  {
    id: 'employees',
    label: messages.employeesLabel,
    help: messages.employeesHelp,
    ends: [1, 500],
  },
  {
    id: 'annualRevenue',
    label: messages.annualRevenueLabel,
    help: messages.annualRevenueHelp,
    ends: [50e3, 50e6],
  },
  {
    id: 'records',
    label: messages.recordsLabel,
    help: messages.recordsHelp,
    ends: [10, 1e6],
  },
];
