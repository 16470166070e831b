import { readFileSync } from 'node:fs';
import { cdn, root } from '../../../build/paths.ts';
import { servedFolder } from '../../site/files.ts';
import type { PageSubject } from '../page-subject.ts';
import { click, press, slide } from '../steps.ts';

export const tag = 'lifeline-loss-calculator';

/** The snippet of the README, word for word: what a customer pastes is what is measured. */
function snippet(): { readonly style: string; readonly script: string; readonly element: string } {
  const [, code = ''] =
    /```html\n([\s\S]*?)```/.exec(readFileSync(`${root}README.md`, 'utf8')) ?? [];
  const part = (pattern: RegExp): string => {
    const [found] = pattern.exec(code) ?? [];
    if (!found) throw new Error(`the snippet of the README has no ${pattern}`);
    return found;
  };
  return {
    style: part(/<style>[\s\S]*?<\/style>/),
    script: part(/<script[\s\S]*?<\/script>/),
    element: part(/<lifeline-[\s\S]*<\/lifeline-[\w-]+>/),
  };
}

/** Ours, with all that it brings: model, pictures, two languages, walls. */
export const lifeline: PageSubject = {
  id: 'lifeline',
  name: 'Lifeline calculator',
  first: [tag, 'select'],
  markup: (count, at) => {
    const { style, script, element } = snippet();
    const own = script.replace('/lifeline/', at);
    return { body: [style, own, ...Array<string>(count).fill(element)].join('\n') };
  },
  files: async (at) => servedFolder(cdn, at),
  complete: (page) =>
    page.evaluate(
      (name) =>
        Promise.all(
          [...document.querySelectorAll<HTMLElement & { ready: Promise<void> }>(name)].map(
            ({ ready }) => ready,
          ),
        ),
      tag,
    ),
  steps: [
    press(`${tag} #industry`, 'ArrowDown', 'ArrowDown'),
    press(`${tag} #region`, 'ArrowDown', 'ArrowDown'),
    press(`${tag} #employees`, '2', '5'),
    press(`${tag} #annualRevenue`, '2', '0', '0', '0', '0', '0', '0'),
    slide(`${tag} .field:has(#annualRevenue) .slider`),
    click(`${tag} .field:has(#records) .chip`),
  ],
};

/** The same where a page builder dropped the style of the snippet. */
export const unreserved: PageSubject = {
  ...lifeline,
  id: 'unreserved',
  name: 'Lifeline, without the style of the snippet',
  markup: (count, at) => {
    const { body } = lifeline.markup(count, at.replace('unreserved', 'lifeline'));
    return { body: body.replace(/<style>[\s\S]*?<\/style>/, '') };
  },
  files: async () => new Map(),
};
