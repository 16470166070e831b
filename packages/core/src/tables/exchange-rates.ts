import type { SourceId } from './source-ids.ts';

/**
 * Units of each currency for one US dollar: yearly averages of 2024, indicative. A page may bring
 * its own. Source: European Central Bank, Euro foreign exchange reference rates, 2024. The
 * figures are to be read again at the yearly renewal; until then they count as stale.
 */
export const exchangeRates = {
  year: 2024,
  source: 'ecb-fx' satisfies SourceId,
  checked: '2024-12-31',
  stale: '2025-12-31',
  perUsd: {
    USD: 1,
    EUR: 0.9239,
    GBP: 0.7822,
    CNY: 7.1947,
    CAD: 1.3693,
    AUD: 1.5149,
    SGD: 1.3357,
    HKD: 7.8025,
  },
} as const;
