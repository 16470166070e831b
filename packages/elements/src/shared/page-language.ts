/**
 * The value of an attribute that reaches an element from itself or its nearest ancestor, through
 * shadow roots: how `lang` and `dir` work.
 */
export function inherited(element: Element, attribute: 'dir' | 'lang'): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const value = at.closest(`[${attribute}]`)?.getAttribute(attribute);
    if (value) return value;
  }
  return '';
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Tells when `lang` or `dir` changes anywhere in the page, or in a shadow root around the element.
 * One observer serves all elements.
 *
 * @returns a function that ends it
 */
export function onLanguageChange(element: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const one of [...listeners]) one();
  });
  listeners.add(listener);
  const attributeFilter = ['lang', 'dir'];
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    observer.observe(at.getRootNode(), { attributes: true, subtree: true, attributeFilter });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}

/** The element whose shadow root an element stands in. */
function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
