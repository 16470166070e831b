import type { Level, MarketLane } from '@lifeline-kit/core/compliance-rules';
import { type LeadAnswers, type LeadMetric, leadLimits } from '@lifeline-kit/core/lead';
import { businessAnswers, given } from '../../shared/business-answers.ts';
import type { LeadSummary } from '../../shared/offer.ts';
import { type ChecklistAnswers, itemAnswer } from './answers.ts';
import type { DeskContext } from './context.ts';
import { headline } from './map-view.ts';

const levels = ['mandatory', 'contractual', 'likely', 'market'] as const satisfies readonly Level[];
const lanes = [
  'open',
  'exposed',
  'closed',
  'unknown',
] as const satisfies readonly MarketLane['state'][];

/** The map as a lead takes it along: how many rules, which ones, and how far their checklists are. */
export function checklistSummary(context: DeskContext): LeadSummary {
  const { applicability, business, answers, head, say, locale } = context;
  const names = applicability.applies.map(({ id }) => say(head(id).short));
  const told = [headline(context), ...(names.length > 0 ? [locale.list(names)] : [])];
  return {
    result: {
      kind: 'compliance',
      headline: told.join('\n').slice(0, leadLimits.sentence),
      metrics: [...counts(context), ...coverages(context)].slice(0, leadLimits.metrics),
      model: applicability.model,
    },
    answers: { ...businessAnswers(business), ...saidAnswers(answers) },
  };
}

function counts({ applicability, market, words, locale }: DeskContext): readonly LeadMetric[] {
  const count = (id: string, label: string, value: number): LeadMetric => ({
    id,
    label,
    value,
    unit: 'count',
    shown: locale.number(value),
  });
  return [
    ...levels.map((level) =>
      count(
        level,
        words[`level.${level}`],
        applicability.applies.filter((one) => one.level === level).length,
      ),
    ),
    ...lanes.map((state) =>
      count(
        `lanes-${state}`,
        `${words.mapHeading}: ${words[`lane.${state}`]}`,
        market.lanes.filter((lane) => lane.state === state).length,
      ),
    ),
  ];
}

/** How far the checklists are that stand open. */
function coverages({ opened, progress, head, say, locale }: DeskContext): readonly LeadMetric[] {
  return opened.flatMap((id) => {
    const coverage = progress(id)?.coverage;
    if (coverage === undefined) return [];
    const shown = locale.percent(coverage);
    return [
      { id: `covered-${id}`, label: say(head(id).short), value: coverage, unit: 'share', shown },
    ];
  });
}

/** What was said, by group. Names, days and amounts behind a gate stay with the visitor, as in a link. */
function saidAnswers({ regions, activities, figures, held, items }: ChecklistAnswers): LeadAnswers {
  const states = Object.keys(items).map((id) => [id, itemAnswer({ items }, id).state] as const);
  const known = states.filter(([, state]) => state);
  const regimes = [...new Set(known.map(([id]) => id.replace(/-\d+$/, '')))];
  const groups = { activities, figures, held };
  return {
    ...given({ regions }),
    ...Object.fromEntries(
      Object.entries(groups).filter(([, group]) => Object.keys(group).length > 0),
    ),
    ...Object.fromEntries(
      regimes.map((regime) => [
        `items-${regime}`,
        Object.fromEntries(known.filter(([id]) => id.replace(/-\d+$/, '') === regime)),
      ]),
    ),
  } as LeadAnswers;
}
