/**
 * Where this script came from, so that its further files are fetched from beside it. What a
 * classic script imports by a relative address counts from the page, and fails from another host.
 */
const base = baseOf();

/** The address of a file beside this script. */
export function beside(file: string): string {
  return new URL(file, base).href;
}

/**
 * `currentScript` is null where a tag manager writes the script into the page, and a page may
 * hide it behind an element of that name; then the script is looked for by its file.
 */
function baseOf(): string {
  if (typeof document === 'undefined') return 'file:///';
  const current = document.currentScript;
  const script =
    current instanceof HTMLScriptElement
      ? current
      : [...document.querySelectorAll('script')].find(({ dataset, src }) =>
          dataset.lifelineBase ? true : /\/lifeline-[a-z-]+\.js(\?|$)/.test(src),
        );
  return new URL('.', script?.dataset.lifelineBase || script?.src || document.baseURI).href;
}
