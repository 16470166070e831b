/** What `Intl` writes, at hand: the first question need not wait for the first format of a page. */
const atHand: Readonly<Record<string, string>> = {
  'en USD': '$',
  'en EUR': '€',
  'en GBP': '£',
  'en CNY': 'CN¥',
  'zh-CN USD': 'US$',
  'zh-CN EUR': '€',
  'zh-CN CNY': '¥',
};

/** The sign of a currency, for the inside of a field: "$", "€", "CA$". */
export function currencySign(lang: string, currency: string): string {
  return (
    atHand[`${lang === 'en-US' ? 'en' : lang} ${currency}`] ??
    new Intl.NumberFormat(lang, { style: 'currency', currency })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value ??
    currency
  );
}
