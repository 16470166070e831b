import type { Activity, Change, Leaf } from '@lifeline-kit/core/compliance-rules';
import { fill } from '../../shared/fill.ts';
import type { DeskContext, Words } from './context.ts';

/** "Without “We take card payments”: no longer applies". */
export function changeSentence(
  { fact, becomes, level }: Change,
  { words, locale }: Pick<DeskContext, 'locale' | 'words'>,
): string {
  const then = level ? words[`level.${level}`] : words['level.none'];
  if ('code' in becomes) {
    const what = nameOf(fact, becomes.code, words);
    return fill(becomes.holds ? words.changeComes : words.changeLeaves, { what, then });
  }
  const { op, value, holds } = becomes;
  const line = fill(words[`line.${sideOf(op, holds)}`], { value: locale.number(value, 0) });
  const figure = words[`figureName.${fact}` as 'figureName.employees'];
  return fill(words.changeFigure, { figure, line, then });
}

function nameOf(fact: Change['fact'], code: string, words: Words): string {
  if (fact === 'activities') return words[`activity.${code as Activity}`];
  return words[`${fact === 'industry' ? 'industry' : 'region'}.${code}` as keyof Words];
}

/** On which side of its line a figure would stand. */
function sideOf(op: Leaf['op'], holds: boolean): 'above' | 'below' | 'from' | 'upTo' {
  if (op === 'gt') return holds ? 'above' : 'upTo';
  if (op === 'gte') return holds ? 'from' : 'below';
  if (op === 'lt') return holds ? 'below' : 'from';
  return holds ? 'upTo' : 'above';
}
