import type { ReactiveControllerHost } from 'lit';
import { paperChart } from '../../shared/chart/paper-chart.ts';
import type { EventBase } from '../../shared/events.ts';
import { Keep } from '../../shared/keep/keep.ts';
import type { Brand } from '../../shared/report/report.ts';
import type { Method } from '../method-view.ts';
import type { ResultContext } from './context.ts';
import { resultFile } from './result-file.ts';
import { type OpenedResult, openedResult, resultLink } from './result-link.ts';

/** What the widget tells of itself, and what it takes over. */
export interface ReturnKeepSource {
  readonly context: () => ResultContext;
  readonly brand: () => Brand;
  readonly method: () => Promise<Method>;
  readonly eventBase: () => EventBase;
  readonly onOpen: (opened: OpenedResult) => void;
}

/** What a person takes along of a projection. */
export function returnKeep(
  host: ReactiveControllerHost & HTMLElement,
  { context, brand, method, eventBase, onOpen }: ReturnKeepSource,
): Keep<OpenedResult> {
  const link = (): string => {
    const { business, answers, projection } = context();
    return resultLink(location.href, business, answers, projection);
  };
  return new Keep(host, {
    words: () => context().words,
    eventBase,
    link,
    file: (kind) => ({
      name: `protection-return-${context().today.slice(0, 10)}`,
      text: resultFile(kind, context()),
    }),
    report: async () => {
      const [{ fillReturnReport }, explained, draw] = await Promise.all([
        import('../report/report.ts'),
        method(),
        paperChart(),
      ]);
      const extras = { method: explained, draw, brand: brand(), link: link(), like: host };
      return (frame) => fillReturnReport(frame, context(), extras);
    },
    opened: openedResult,
    onOpen,
  });
}
