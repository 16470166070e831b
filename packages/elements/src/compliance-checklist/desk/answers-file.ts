import type { RegimeItem } from '@lifeline-kit/core/compliance-checklist';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import { csv } from '../../shared/csv.ts';
import type { FileKind } from '../../shared/keep/keep.ts';
import { plainJson } from '../../shared/plain-json.ts';
import { dataIn, linkWith } from '../../shared/share-link.ts';
import { type ChecklistAnswers, itemAnswer } from './answers.ts';
import type { DeskContext } from './context.ts';
import { checkedAnswers, type ReadAnswers } from './read-answers.ts';

const schema = 'lifeline/checklist-answers@1';
const key = 'lifeline-compliance';

/** What the rules ask of a profile; nothing else of it travels with a link. */
function factsIn({ industry, region, employees, annualRevenue, currency }: BusinessProfile) {
  return { industry, region, employees, annualRevenue, currency };
}

/** An address that opens the same map. States travel; names, days and amounts behind a gate do not. */
export function answersLink(
  page: string,
  business: BusinessProfile,
  answers: ChecklistAnswers,
): string {
  const states = Object.keys(answers.items).map((item) => [item, itemAnswer(answers, item).state]);
  const items = Object.fromEntries(states.filter(([, state]) => state));
  const shared = { ...answers, items, revenue: {} };
  return linkWith(page, key, { schema, business: factsIn(business), answers: shared });
}

/** The answers that an address carries: `undefined` where none, `'broken'` where unusable. */
export function openedAnswers(hash: string): ReadAnswers | 'broken' | undefined {
  const data = dataIn(hash, key);
  return data === undefined ? undefined : (checkedAnswers(data) ?? 'broken');
}

/** Everything as data, to be opened again; or every requirement as a table. */
export function answersFile(
  kind: FileKind,
  regimes: readonly string[],
  context: DeskContext,
): string {
  if (kind === 'csv') return csv(itemRows(regimes, context));
  const { business, answers, applicability } = context;
  return `${plainJson({ schema, business: factsIn(business), answers, result: applicability })}\n`;
}

/** Every requirement of the regimes, with every column there is. */
export function itemRows(
  regimes: readonly string[],
  context: DeskContext,
): readonly (readonly (string | number)[])[] {
  const { words } = context;
  const head = [
    words.columnRegime,
    words.columnLevel,
    words.columnGate,
    words.columnId,
    words.itemRef,
    words.columnItem,
    words.itemTest,
    words.itemEvidence,
    words.columnWeight,
    words.columnEffort,
    words.itemState,
    words.itemOwner,
    words.itemDue,
    words.columnCsf,
    words.columnChecked,
  ];
  return [head, ...regimes.flatMap((id) => rowsOf(id, context))];
}

function rowsOf(id: string, context: DeskContext): readonly (readonly (string | number)[])[] {
  const regime = context.content(id);
  if (typeof regime !== 'object') return [];
  const { words, say, answers, applicability } = context;
  const level = applicability.applies.find((one) => one.id === id)?.level;
  const row = (item: RegimeItem) => {
    const { state, owner = '', due = '' } = itemAnswer(answers, item.id);
    return [
      say(regime.name),
      level ? words[`level.${level}`] : '',
      words[`gate.${regime.gate}`],
      item.id,
      item.ref,
      say(item.text),
      say(item.test),
      say(item.evidence),
      item.weight,
      words[`effort.${item.effort}`],
      words[`state.${state ?? 'open'}`],
      owner,
      due,
      item.csf.join(' '),
      regime.checked,
    ];
  };
  return regime.items.map(row);
}
