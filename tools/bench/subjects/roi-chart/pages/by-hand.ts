// The page as most would write it: the library comes with the script, and draws at once.
import { PlainChart } from './chart.ts';
import { canvasIn, form } from './form.ts';
import type { PlainYear } from './plain-return.ts';

for (const place of document.querySelectorAll('.return')) {
  let chart: PlainChart | undefined;
  let latest: readonly PlainYear[] = [];
  form(place, (years) => {
    latest = years;
    chart?.show(years);
  });
  chart = new PlainChart(canvasIn(place), latest);
}
