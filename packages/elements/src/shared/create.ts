/** Makes an element, on a page too where an element is called `createElement` and hides the method. */
export function create<T extends keyof HTMLElementTagNameMap>(name: T): HTMLElementTagNameMap[T] {
  return Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[T];
}
