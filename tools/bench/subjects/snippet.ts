import { readFileSync } from 'node:fs';
import { root } from '../../build/paths.ts';
import type { Markup } from '../site/host-page.ts';

interface Snippet {
  readonly style: string;
  readonly script: string;
  readonly element: string;
}

/** The first snippet of a page of the docs, word for word: what a customer pastes is what is measured. */
function snippetOf(page: string): Snippet {
  const [, code = ''] = /```html\n([\s\S]*?)```/.exec(readFileSync(root + page, 'utf8')) ?? [];
  const part = (pattern: RegExp): string => {
    const [found] = pattern.exec(code) ?? [];
    if (!found) throw new Error(`the snippet of ${page} has no ${pattern}`);
    return found;
  };
  return {
    style: part(/<style>[\s\S]*?<\/style>/),
    script: part(/<script[\s\S]*?<\/script>/),
    element: part(/<lifeline-[\s\S]*<\/lifeline-[\w-]+>/),
  };
}

/** The snippet with so many elements, and its script at an address. */
export function markupOf(page: string, count: number, at: string): Markup {
  const { style, script, element } = snippetOf(page);
  const own = script.replace('/lifeline/', at);
  return { body: [style, own, ...Array<string>(count).fill(element)].join('\n') };
}
