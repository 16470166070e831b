/** Milliseconds after which nobody waits for a frame. */
const soon = 200;

/** Settles when the next frame is drawn, or soon where the page is not seen and draws none. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, soon);
  });
}
