import { regimeHeads } from '@lifeline-kit/core/compliance-rules';
import { cdn } from '../../../build/paths.ts';
import { servedFolder } from '../../site/files.ts';
import { allReady } from '../all-ready.ts';
import type { PageSubject } from '../page-subject.ts';
import { press } from '../steps.ts';

const tag = 'lifeline-compliance-checklist';

/** The list that is answered, whatever else is open. */
const answered = 'nist-baseline';

/** Requirements of a list, and of every list of the kit. */
const itemsOf = (id: string): number => regimeHeads.find((head) => head.id === id)!.items;
const everyItem = regimeHeads.reduce((sum, { items }) => sum + items, 0);

const checklist = (
  id: string,
  name: string,
  lists: 'one' | 'all',
  files: PageSubject['files'],
): PageSubject => ({
  id,
  name,
  first: [tag, 'select'],
  markup: (count) => ({
    body: [
      '<script type="module" src="/small/lifeline.js"></script>',
      ...Array<string>(count).fill(`<${tag} loading="eager" profile="none"></${tag}>`),
    ].join('\n'),
  }),
  files,
  complete: async (page) => {
    await allReady(page, tag);
    const found = await page.evaluate(openLists, { tag, answered, lists });
    const all = lists === 'one' ? itemsOf(answered) : everyItem;
    if (found !== all) throw new Error(`${found} requirements are open, not ${all}`);
  },
  steps: [
    press(`${tag} #item-${answered}-01 select`, 'ArrowDown', 'ArrowDown'),
    press(`${tag} #item-${answered}-05 select`, 'ArrowDown', 'ArrowDown', 'ArrowDown'),
    press(`${tag} #item-${answered}-02 summary`, 'Enter'),
    press(`${tag} .sieve input`, 'm', 'f', 'a', 'Backspace', 'Backspace', 'Backspace'),
    press(`${tag} .sieve select`, 'ArrowDown', 'ArrowUp'),
  ],
});

/** One short list, as most people have open. Nobody has said anything, so that no requirement is left out. */
export const small: PageSubject = checklist('small', 'one list open', 'one', async (at) =>
  servedFolder(cdn, at),
);

/** Every list of the kit; its files are those of the page with one. */
export const whole: PageSubject = checklist(
  'whole',
  `all lists open, ${everyItem} requirements`,
  'all',
  async () => new Map(),
);

/** Runs in the page: opens lists as a person does, and tells how many requirements are there then. */
async function openLists({
  tag: name,
  answered: id,
  lists,
}: {
  readonly tag: string;
  readonly answered: string;
  readonly lists: 'one' | 'all';
}): Promise<number> {
  const widget = document.querySelector(name) as HTMLElement & { updateComplete: Promise<unknown> };
  const root = widget.shadowRoot!;
  const pause = (time = 0): Promise<unknown> => new Promise((done) => setTimeout(done, time));
  root.querySelectorAll<HTMLElement>('.parts button')[1]!.click();
  await widget.updateComplete;
  const add = root.querySelector<HTMLSelectElement>('.add select')!;
  // Kept first: the list of those that are left is drawn anew after each.
  const left = [...add.options].map(({ value }) => value).filter((value) => value !== '');
  for (const value of lists === 'one' ? [id] : left) {
    add.value = value;
    add.dispatchEvent(new Event('change', { bubbles: true }));
    await widget.updateComplete;
  }
  const waiting = (): boolean =>
    root.querySelector('.list-waiting, .regime-card[open]:not(:has(.item))') !== null ||
    root.querySelector('.item') === null;
  await pause(100);
  while (waiting()) await pause(50);
  await widget.updateComplete;
  return root.querySelectorAll('.item').length;
}
