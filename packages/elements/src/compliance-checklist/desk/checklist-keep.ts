import type { ReactiveControllerHost } from 'lit';
import type { EventBase } from '../../shared/events.ts';
import { Keep } from '../../shared/keep/keep.ts';
import type { Brand } from '../../shared/report/report.ts';
import { answersFile, answersLink, openedAnswers } from './answers-file.ts';
import type { Desk } from './desk.ts';
import type { ReadAnswers } from './read-answers.ts';

/** What a person takes along of the map and the checklists. */
export function checklistKeep(
  host: ReactiveControllerHost & HTMLElement,
  desk: Desk,
  { brand, eventBase }: { readonly brand: () => Brand; readonly eventBase: () => EventBase },
): Keep<ReadAnswers> {
  const link = (): string => {
    const { business, answers } = desk.context();
    return answersLink(location.href, business, answers);
  };
  return new Keep(host, {
    words: () => desk.context().words,
    eventBase,
    link,
    file: async (kind) => {
      if (kind === 'csv') await desk.content.all(desk.shown);
      const context = desk.context();
      return {
        name: `compliance-${context.today.slice(0, 10)}`,
        text: answersFile(kind, desk.shown, context),
      };
    },
    report: async () => {
      const [{ fillChecklistReport }] = await Promise.all([
        import('../report/report.ts'),
        desk.content.all(desk.shown),
      ]);
      const extras = { brand: brand(), link: link(), like: host, shown: desk.shown };
      return (frame) => fillChecklistReport(frame, desk.context(), extras);
    },
    opened: openedAnswers,
    onOpen: ({ answers, business }) => desk.takeOver(answers, business),
  });
}
