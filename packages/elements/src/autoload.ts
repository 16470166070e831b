import { joinLead } from './shared/join-lead.ts';

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
];
const here = import.meta.url;
const asked = new Set<string>();

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
  for (const element of document.getElementsByTagName(tag)) near.unobserve(element);
  const file = tag.slice('lifeline-'.length);
  import(/* @vite-ignore */ new URL(`${file}.js`, here).href).catch((reason) => {
    console.warn(`<${tag}> could not be loaded: ${reason}`);
  });
}

function find(root: ParentNode): void {
  for (const element of root.querySelectorAll(tags.join())) {
    if (asked.has(element.localName) || customElements.get(element.localName)) continue;
    if (element.getAttribute('loading') === 'eager') load(element.localName);
    else near.observe(element);
  }
}

new MutationObserver((records) => {
  if (records.some(({ addedNodes }) => addedNodes.length > 0)) find(document);
}).observe(document, { childList: true, subtree: true });
find(document);
joinLead(() => import(/* @vite-ignore */ new URL('lead.js', here).href));
