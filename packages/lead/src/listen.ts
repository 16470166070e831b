/**
 * Listens, on a document too where an element of the page is called `addEventListener` and hides the method.
 *
 * @returns what ends it
 */
export function listen<E extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: E) => void,
): () => void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  addEventListener.call(target, type, listener as EventListener);
  return () => removeEventListener.call(target, type, listener as EventListener);
}
