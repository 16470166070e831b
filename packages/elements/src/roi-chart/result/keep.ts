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
import { resultFile } from './result-file.ts';
import { type OpenedResult, openedResult, resultLink } from './result-link.ts';

/** What the widget tells of itself, and what it takes over. */
export interface ReturnKeepSource {
  readonly context: () => ResultContext;
  /** What is known of the business, also before there is a result. */
  readonly business: () => BusinessProfile;
  readonly brand: () => Brand;
  readonly method: () => Promise<Method>;
  readonly eventBase: () => EventBase;
  readonly onOpen: (profile: ProfilePatch, answers: OpenedResult['answers']) => void;
}

/** What a person takes along of a projection. */
export function returnKeep(
  host: ReactiveControllerHost & HTMLElement,
  { context, business, brand, method, eventBase, onOpen }: ReturnKeepSource,
): Keep<OpenedResult> {
  const link = (): string => {
    const { business: told, answers, projection } = context();
    return resultLink(location.href, told, answers, projection);
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
    onOpen: ({ profile, answers }) => {
      onOpen(wholeProfile(business(), profile), answers);
    },
  });
}
