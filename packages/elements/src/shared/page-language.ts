/**
 * The value of an attribute that reaches an element from itself or its nearest ancestor, through
 * shadow roots: how `lang` and `dir` work.
 */
export function inherited(element: Element, attribute: 'dir' | 'lang'): string {
  for (let at: Element | null = element; at; ) {
    const near: Element | null = at.closest(`[${attribute}]`);
    const value = near?.getAttribute(attribute);
    if (value) return value;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement.getAttribute(attribute) ?? '';
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Tells when `lang` or `dir` changes anywhere in the page. One observer serves all elements.
 *
 * @returns a function that ends it
 */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => {
    for (const one of [...listeners]) one();
  });
  if (listeners.size === 1) {
    const attributeFilter = ['lang', 'dir'];
    observer.observe(document, { attributes: true, subtree: true, attributeFilter });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
