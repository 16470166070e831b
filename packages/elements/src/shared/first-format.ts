/**
 * Has the first number format of a page made in steps: by itself it keeps a phone busy for some 150 milliseconds, most of
 * them for what a browser knows of all languages, which these two ask for apart.
 */
export function* firstFormat(): Generator<undefined, void> {
  yield void new Intl.Locale('en').maximize();
  yield void Intl.Collator.supportedLocalesOf('en');
  yield void new Intl.NumberFormat();
}
