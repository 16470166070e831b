import { type Control, controls, regions } from '@lifeline-kit/core/profile';
import type { ReturnField } from '@lifeline-kit/core/return-fields';
import type { RoiResultMessages } from '@lifeline-kit/locales/roi-result/messages';
import { html, type TemplateResult } from 'lit';
import type { Asking, NumberSpec } from '../../shared/asking.ts';
import { currencySign } from '../../shared/currency-sign.ts';
import { industryOptions } from '../../shared/industry-options.ts';
import { oncePer } from '../../shared/once-per.ts';
import type { AskedField, returnSpec, SpecContext } from '../field-specs.ts';
import type { ResultContext } from './context.ts';

/** What the later groups of questions need. */
export interface QuestionsContext {
  readonly asking: Asking<AskedField>;
  readonly spec: SpecContext;
  readonly specOf: typeof returnSpec;
  readonly result: ResultContext;
}

type Later = Exclude<ReturnField, 'perYear' | 'setup' | 'staffHoursPerYear' | 'hourlyCost'>;

/** Groups two to four, and what we take doing it oneself for. */
export function moreQuestions({ asking, spec, specOf, result }: QuestionsContext) {
  const { words } = result;
  const ask = (
    field: Later,
    kind: NumberSpec['kind'],
    example: number,
    unit?: string,
  ): TemplateResult =>
    asking.number(
      specOf(
        field,
        kind,
        {
          label: words[`${field}Label`],
          help: words[`${field}Help`],
          example,
          ...(unit !== undefined && { unit }),
        },
        spec,
      ),
    );
  const { percentUnit, hoursUnit } = words;
  return {
    stop: [
      ask('costPerHour', 'money', 400),
      ask('outagesPerYear', 'plain', 2, words.outagesUnit),
      ask('hoursBefore', 'plain', 4, hoursUnit),
      ask('hoursAfter', 'plain', 1.5, hoursUnit),
    ],
    incident: [
      ...firmQuestions(asking, spec, result),
      bought(result),
      ask('premium', 'money', 2000),
      ask('creditShare', 'share', 15, percentUnit),
    ],
    open: [
      ask('newRevenue', 'money', 50_000),
      ask('newMargin', 'share', 30, percentUnit),
      ask('newChance', 'share', 20, percentUnit),
      ask('fromYear', 'people', 2, words.yearUnit),
    ],
    own: [
      ask('discountRate', 'share', 8, percentUnit),
      ask('ownTools', 'share', 40, percentUnit),
      ask('ownEffort', 'plain', 1.5, words.timesUnit),
      ask('ownEffect', 'share', 65, percentUnit),
    ],
  };
}

const regionOptions = oncePer((words: ResultContext['words']) =>
  regions.map((value) => ({ value, label: words[`region.${value}`] })),
);

/** What every widget of the page shares. */
function firmQuestions(
  asking: Asking<AskedField>,
  { locale, currency }: SpecContext,
  { words }: ResultContext,
): readonly TemplateResult[] {
  const worded = (field: 'industry' | 'region' | 'employees' | 'annualRevenue') => ({
    label: words[`${field}Label` satisfies keyof RoiResultMessages],
    help: words[`${field}Help` satisfies keyof RoiResultMessages],
  });
  const { choose } = words;
  return [
    asking.choice({
      ...worded('industry'),
      field: 'industry',
      choose,
      options: industryOptions(words),
    }),
    asking.choice({
      ...worded('region'),
      field: 'region',
      choose,
      options: regionOptions(words),
    }),
    asking.number({
      ...worded('employees'),
      field: 'employees',
      kind: 'people',
      example: 12,
      unitAfter: words.employeesUnit,
    }),
    asking.number({
      ...worded('annualRevenue'),
      field: 'annualRevenue',
      kind: 'money',
      example: 1_500_000,
      unitBefore: currencySign(locale.lang, currency),
    }),
  ];
}

function bought({ words, answers, guesses, onAnswers }: ResultContext): TemplateResult {
  const now = answers.bought ?? guesses.bought;
  const onChange = ({ currentTarget }: Event): void => {
    const boxes = (currentTarget as HTMLElement).querySelectorAll('input');
    const kept = [...boxes].filter(({ checked }) => checked);
    onAnswers({ bought: kept.map(({ value }) => value as Control) });
  };
  return html`
    <fieldset
      class="bought"
      part="field"
      ?data-guess=${answers.bought === undefined}
      @change=${onChange}
    >
      <legend part="legend">${words.boughtLegend}</legend>
      ${controls.map(
        (control) => html`
          <label class="choice">
            <input
              part="input"
              type="checkbox"
              value=${control}
              .checked=${now.includes(control)}
            />
            ${words[`control.${control}`]}
          </label>
        `,
      )}
      <p class="guess">${answers.bought === undefined ? words.guessPoint : ''}</p>
      <p class="help">${words.boughtHelp}</p>
    </fieldset>
  `;
}
