import type { Page } from 'playwright-core';
import type { Awaited } from '../browser/probe.ts';
import { type ServedFile, served } from '../site/files.ts';
import { hostPage, type Markup } from '../site/host-page.ts';
import type { Answer, Site } from '../site/serve.ts';
import type { Contender } from '../suite.ts';

/** Something that a person does on the page. */
export interface Step {
  /** Steps of one name are looked at together. */
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

/** A page that is measured. */
export interface PageSubject extends Contender {
  /** What is asked first: selectors, each inside the shadow root of what the one before it found. */
  readonly first: readonly string[];
  /** The page with so many of it; `at` is where its files are. */
  readonly markup: (count: number, at: string) => Markup;
  readonly files: (at: string) => Promise<ReadonlyMap<string, ServedFile>>;
  /** What its own server says, where it asks one. */
  readonly answer?: Answer;
  /** Settles when everything that comes by itself has come; where missing, when the page is calm. */
  readonly complete?: (page: Page) => Promise<unknown>;
  /** Answers, each in turn; none where it cannot be asked the same. */
  readonly steps: readonly Step[];
}

/** How many are on the page that is to show what each further one costs. */
export const many = 20;

const addressOf = (id: string, count: number): string => `/${id}/${count}.html`;

/** A subject by its id, and where a visitor finds so many of it. */
export function place(
  subjects: readonly PageSubject[],
  id: string,
  { origin }: Site,
  count = 1,
): PageSubject & { readonly destination: { readonly address: string; readonly awaited: Awaited } } {
  const subject = subjects.find((one) => one.id === id);
  if (!subject) throw new Error(`there is no ${id}`);
  const address = origin + addressOf(id, count);
  return { ...subject, destination: { address, awaited: { path: subject.first, count } } };
}

/** Builds every page and puts it on the site. */
export async function publish(subjects: readonly PageSubject[], site: Site): Promise<void> {
  for (const { id, files, markup } of subjects) {
    const at = `/${id}/`;
    for (const [path, file] of await files(at)) site.put(path, file);
    for (const count of [1, many]) {
      const page = hostPage(markup(count, at));
      site.put(addressOf(id, count), served('page.html', page));
    }
  }
}
