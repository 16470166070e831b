import type { HygieneAnswers, MaturityModel } from '@lifeline-kit/core/maturity';
import type { ReactiveControllerHost } from 'lit';
import type { EventBase } from '../../shared/events.ts';
import { Keep } from '../../shared/keep/keep.ts';
import type { Brand } from '../../shared/report/report.ts';
import type { ResultContext } from './context.ts';
import { resultFile } from './result-file.ts';
import { openedResult, resultLink } from './result-link.ts';
import { type SavedResult, savedResult } from './saved-result.ts';

/** What the widget tells of itself, and what it takes over. */
export interface MaturityKeepSource {
  readonly context: () => ResultContext;
  readonly model: () => MaturityModel;
  readonly hygiene: () => HygieneAnswers;
  readonly brand: () => Brand;
  readonly eventBase: () => EventBase;
  readonly onOpen: (saved: SavedResult) => void;
}

/** What a person takes along of a result. */
export function maturityKeep(
  host: ReactiveControllerHost & HTMLElement,
  { context, model, hygiene, brand, eventBase, onOpen }: MaturityKeepSource,
): Keep<SavedResult> {
  const link = (): string => {
    const { result, today } = context();
    return resultLink(location.href, savedResult(result, hygiene(), today));
  };
  return new Keep(host, {
    words: () => context().words,
    eventBase,
    link,
    file: (kind) => ({
      name: `security-maturity-${context().today.slice(0, 10)}`,
      text: resultFile(kind, context(), hygiene()),
    }),
    report: async () => {
      const { fillMaturityReport } = await import('../report/report.ts');
      const extras = { brand: brand(), link: link(), like: host };
      return (frame) => fillMaturityReport(frame, context(), extras);
    },
    opened: (hash) => openedResult(hash, model()),
    onOpen,
  });
}
