import { type RankedGap, type Regime, rankGaps } from '@lifeline-kit/core/compliance-checklist';
import { itemAnswer } from './answers.ts';
import type { DeskContext } from './context.ts';

/** The gaps of the regimes that reach the firm, as a proposal orders them. */
export function gapsOf(
  regimes: readonly Regime[],
  { applicability, answers, facts }: DeskContext,
): readonly RankedGap[] {
  const reaching = regimes.flatMap((regime) => {
    const level = applicability.applies.find(({ id }) => id === regime.id)?.level;
    return level ? [{ regime, level }] : [];
  });
  return rankGaps(reaching, answers.items, facts);
}

/** The gaps as a table with every column. */
export function gapRows(
  gaps: readonly RankedGap[],
  context: DeskContext,
): readonly (readonly (string | number)[])[] {
  const { words, say, head, answers } = context;
  return [
    [
      words.columnRegime,
      words.columnLevel,
      words.columnId,
      words.itemRef,
      words.columnItem,
      words.itemState,
      words.columnWeight,
      words.columnEffort,
      words.columnAlso,
      words.itemTest,
      words.itemEvidence,
      words.itemOwner,
      words.itemDue,
    ],
    ...gaps.map(({ item, regime, level, state, effort, alsoServes }) => {
      const { owner = '', due = '' } = itemAnswer(answers, item.id);
      return [
        say(head(regime).name),
        words[`level.${level}`],
        item.id,
        item.ref,
        say(item.text),
        words[`state.${state}`],
        item.weight,
        words[`effort.${effort}`],
        alsoServes.map((id) => say(head(id).short)).join('; '),
        say(item.test),
        say(item.evidence),
        owner,
        due,
      ];
    }),
  ];
}
