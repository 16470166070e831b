// The page of somebody careful: the library comes when its place comes near the screen.
import type { PlainChart } from './chart.ts';
import { canvasIn, form } from './form.ts';
import type { PlainYear } from './plain-return.ts';

for (const place of document.querySelectorAll('.return')) {
  let chart: PlainChart | undefined;
  let latest: readonly PlainYear[] = [];
  form(place, (years) => {
    latest = years;
    chart?.show(years);
  });
  const canvas = canvasIn(place);
  const observer = new IntersectionObserver(
    async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      const { PlainChart } = await import('./chart.ts');
      chart = new PlainChart(canvas, latest);
    },
    { rootMargin: '300px' },
  );
  observer.observe(canvas);
}
