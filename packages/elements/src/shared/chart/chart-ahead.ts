/** How far above the lower edge of a wide screen a result begins whose chart is within 400 px of it. */
const above = '0px 0px -430px';

/**
 * Fetches the library of charts while a result is still worked out, if the place of that result is so far
 * up on the screen that the chart comes near it. Elsewhere the chart fetches it when it comes near.
 */
export function chartAhead(place: Element): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      observer.disconnect();
      // What cannot be had now is asked for again by the chart, which says so.
      if (entry!.isIntersecting) import('./chart-pieces.ts').catch(() => {});
    },
    { rootMargin: above },
  );
  observer.observe(place);
}
