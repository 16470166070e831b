import { joinLead } from './shared/join-lead.ts';
import { languageFor } from './shared/languages.ts';

/**
 * Loads the elements that a page uses, each from beside this file, and only those.
 *
 * An element far below the screen waits until it comes near, unless it says `loading="eager"`.
 * Elements that a page adds later are found too.
 */
const tags = [
  'lifeline-loss-calculator',
  'lifeline-maturity-quiz',
  'lifeline-roi-chart',
  'lifeline-lead-form',
  'lifeline-compliance-checklist',
];
const here = import.meta.url;
/** An element with the name of a method hides it on the document, and not on the prototype. */
const { querySelectorAll } = Document.prototype;
const asked = new Set<string>();

/** The files that the one of an element imports, by its name; the build of this file knows them. */
declare const __IMPORTS__: Readonly<Record<string, readonly string[]>> | undefined;
const imports = typeof __IMPORTS__ === 'undefined' ? {} : __IMPORTS__;

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) load(target.localName);
    }
  },
  { rootMargin: '100% 0px' },
);

function load(tag: string): void {
  asked.add(tag);
  const name = tag.slice('lifeline-'.length);
  // What the element imports is asked for with it, not after it: one wait less on a poor line.
  const files = [`${name}.js`, ...(imports[name] ?? [])];
  for (const element of all(tag)) {
    near.unobserve(element);
    // Not the property: a form hands out its control of that name instead.
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    if (imports[name]) files.push(`lazy/${name}-${languageFor(lang)}.js`);
  }
  Promise.all(files.map((file) => import(/* @vite-ignore */ new URL(file, here).href))).catch(
    (reason) => {
      globalThis.console?.warn?.(`<${tag}> could not be loaded: ${reason}`);
    },
  );
}

/** An observer tells only after the next frame; what is in sight already need not wait for it. */
function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const isShown = element.getClientRects().length > 0;
  return isShown && top < 2 * innerHeight && bottom > -innerHeight;
}

function all(selector: string): NodeListOf<Element> {
  return querySelectorAll.call(document, selector);
}

function find(): void {
  for (const element of all(tags.join())) {
    if (asked.has(element.localName) || customElements.get(element.localName)) continue;
    if (element.getAttribute('loading') === 'eager' || isNear(element)) load(element.localName);
    else near.observe(element);
  }
}

new MutationObserver((records) => {
  if (records.some(({ addedNodes }) => addedNodes.length > 0)) find();
}).observe(document, { childList: true, subtree: true });
find();
joinLead(() => import(/* @vite-ignore */ new URL('lead.js', here).href));
