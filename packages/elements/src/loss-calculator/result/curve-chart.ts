import { ChartAdapter } from '../../shared/chart/chart-adapter.ts';
import type { ResultContext } from './context.ts';
import type * as curve from './curve-config.ts';

type Host = ConstructorParameters<typeof ChartAdapter>[0];

/** Draws the exceedance curve; what the chart shows is fetched with the library that draws it. */
export function curveChart(
  host: Host,
  theme: () => string,
  context: () => ResultContext,
): ChartAdapter<'line'> {
  let late: typeof curve;
  return new ChartAdapter(host, {
    name: 'curve',
    load: async () => {
      late = await import('./curve-config.ts');
    },
    key: () => {
      const { locale, estimate, business } = context();
      const { annualProfit, cashReserve } = business;
      return [
        theme(),
        locale.lang,
        JSON.stringify(estimate.year),
        annualProfit,
        cashReserve,
      ].join();
    },
    config: (paint) => late.curveConfig(context(), paint),
  });
}
