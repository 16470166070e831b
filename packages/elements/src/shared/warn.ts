/** Tells the developer of the page; old pages put a console of their own in place, or none. */
export function warn(message: string): void {
  globalThis.console?.warn?.(message);
}
