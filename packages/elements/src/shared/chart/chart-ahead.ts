/**
 * Fetches the library of charts while a result is still worked out, if the place of that result is on
 * the screen: the chart will stand there. Elsewhere the chart fetches it when it comes near.
 */
export function chartAhead(place: Element): void {
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    // What cannot be had now is asked for again by the chart, which says so.
    if (entries.some(({ isIntersecting }) => isIntersecting)) {
      import('./chart-pieces.ts').catch(() => {});
    }
  });
  observer.observe(place);
}
