import type { MaturityModel } from '@lifeline-kit/core/maturity';
import { dataIn, linkWith } from '../../shared/share-link.ts';
import { type SavedResult, savedIn } from './saved-result.ts';

const key = 'lifeline-maturity';

/** A link that opens with the same answers and the same figures. */
export function resultLink(page: string, saved: SavedResult): string {
  return linkWith(page, key, saved);
}

/**
 * The result that an address carries.
 *
 * @param hash - `location.hash`
 * @returns `undefined` where there is none, `'broken'` where it cannot be used
 */
export function openedResult(
  hash: string,
  model: MaturityModel,
): SavedResult | 'broken' | undefined {
  const data = dataIn(hash, key);
  return data === undefined ? undefined : (savedIn(data, model) ?? 'broken');
}

/** The result of a link that somebody pasted; `undefined` where it carries none. */
export function savedInLink(text: string, model: MaturityModel): SavedResult | undefined {
  const opened = openedResult(text.slice(text.indexOf('#')).trim(), model);
  return opened === 'broken' ? undefined : opened;
}
