import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { ReactiveControllerHost } from 'lit';
import { paperChart } from '../../shared/chart/paper-chart.ts';
import type { EventBase } from '../../shared/events.ts';
import { Keep } from '../../shared/keep/keep.ts';
import { wholeProfile } from '../../shared/keep/whole-profile.ts';
import type { ProfilePatch } from '../../shared/profile-store.ts';
import type { Brand } from '../../shared/report/report.ts';
import type { Method } from '../method-view.ts';
import type { ResultContext } from './context.ts';
import { type OpenedResult, openedResult, resultLink } from './result-link.ts';

/** What the widget tells of itself, and what it takes over. */
export interface LossKeepSource {
  readonly context: () => ResultContext;
  /** What is known of the business, also before there is a result. */
  readonly business: () => BusinessProfile;
  readonly brand: () => Brand;
  readonly method: () => Promise<Method>;
  readonly eventBase: () => EventBase;
  readonly onOpen: (answers: ProfilePatch, evidence: OpenedResult['evidence']) => void;
}

/** What a person takes along of an estimate. */
export function lossKeep(
  host: ReactiveControllerHost & HTMLElement,
  { context, business, brand, method, eventBase, onOpen }: LossKeepSource,
): Keep<OpenedResult> {
  const link = (): string => {
    const { estimate, business: told } = context();
    return resultLink(location.href, told, estimate);
  };
  return new Keep(host, {
    words: () => context().words,
    eventBase,
    link,
    file: async (kind) => {
      const shown = context();
      const { resultFile } = await import('./result-file.ts');
      return {
        name: `incident-cost-${shown.today.slice(0, 10)}`,
        text: resultFile(kind, shown),
      };
    },
    report: async () => {
      const [{ fillLossReport }, explained, draw] = await Promise.all([
        import('../report/report.ts'),
        method(),
        paperChart(),
      ]);
      const extras = { method: explained, draw, brand: brand(), link: link(), like: host };
      return (frame) => fillLossReport(frame, context(), extras);
    },
    opened: openedResult,
    onOpen: ({ profile, evidence }) => {
      onOpen(wholeProfile(business(), profile), evidence);
    },
  });
}
