import { messages } from '@lifeline-kit/locales/roi-chart/en';

/** A question as every page asks it: in the words of the kit, so that all say the same. */
export interface ReturnQuestion {
  readonly id: 'perYear' | 'setup' | 'staffHoursPerYear' | 'hourlyCost';
  readonly label: string;
  readonly help: string;
}

export const title = messages.title;

export const questions: readonly ReturnQuestion[] = (
  ['perYear', 'setup', 'staffHoursPerYear', 'hourlyCost'] as const
).map((id) => ({ id, label: messages[`${id}Label`], help: messages[`${id}Help`] }));
