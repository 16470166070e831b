import { downtimeLoss } from '../downtime/downtime-loss.ts';
import type { PointInput, ReturnInput } from './return-input.ts';
import type { ReturnProjection, ReturnWarning } from './return-projection.ts';

/** A return from which on it is not to be believed without another look: 1,000 %. */
const absurdReturn = 10;

type Figures = Pick<ReturnProjection, 'paybackMonths' | 'returnShare' | 'totalReturn' | 'years'>;

/** What about a projection asks for a second look, and with which figures. */
export function returnWarnings(
  { paybackMonths, returnShare, totalReturn, years }: Figures,
  input: ReturnInput,
  middle: PointInput,
): readonly ReturnWarning[] {
  const warnings: ReturnWarning[] = [];
  const share = Math.max(returnShare ?? 0, totalReturn ?? 0);
  if (share > absurdReturn) warnings.push({ code: 'return-above-ten', values: { share } });
  if (paybackMonths !== null && paybackMonths < 1) {
    warnings.push({ code: 'payback-under-month', values: { months: paybackMonths } });
  }
  const { risk = 0, efficiency = 0 } = years[0] ?? {};
  const apart = input.efficiency?.apart ?? false;
  const saved = risk + efficiency;
  const loss = middle.lossBefore + (apart ? downtimeLoss(middle.downtime).before : 0);
  if (loss > 0 && saved > loss) {
    warnings.push({ code: 'saving-above-loss', values: { saved, loss } });
  }
  return warnings;
}
