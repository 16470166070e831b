/** What a page of the suite tells of itself; it lives in the page. */
export interface Guard {
  /** Code of a payload that ran, by what it called. */
  readonly fired: readonly string[];
  /** What only a payload can have put there: in the page, in every widget, in a report. */
  readonly strangers: (from?: Document) => readonly string[];
  /** Where an object of the page has more than a new one has. */
  readonly polluted: () => readonly string[];
}

/**
 * Watches a page: whatever a payload calls is noted and does nothing. It runs before everything
 * else, and sees nothing but itself.
 */
export function installGuard(): void {
  const fired: string[] = [];
  const note = (name: string): ((...words: unknown[]) => void) => {
    return (...words) => void fired.push(`${name} ${words.map(String).join(' ')}`.slice(0, 100));
  };
  for (const name of ['alert', 'confirm', 'prompt', 'print']) {
    Object.defineProperty(window, name, { value: note(name) });
  }
  Object.defineProperty(window, 'fired', { set: note('fired'), get: () => fired.length });
  document.write = note('document.write');

  const base = new Map(
    [Object, Array, String, Function, Promise, Element, Event].map(
      (one) => [one, new Set(Reflect.ownKeys(one.prototype))] as const,
    ),
  );
  const polluted = (): readonly string[] =>
    [...base].flatMap(([one, keys]) =>
      Reflect.ownKeys(one.prototype)
        .filter((key) => !keys.has(key))
        .map((key) => `${one.name}.prototype.${String(key)}`),
    );

  const never =
    'script, iframe, frame, frameset, object, embed, applet, base, meta, link, video, audio, source, track, marquee, template, math, foreignObject, animate, set, use, isindex, image, dialog[onclose]';
  const links = [
    'href',
    'xlink:href',
    'src',
    'action',
    'formaction',
    'data',
    'poster',
    'background',
  ];
  const isAllowed = (address: string, node: Element): boolean => {
    const url = new URL(address, document.baseURI);
    if (node.localName === 'img') return url.protocol === 'https:' || url.host === location.host;
    return ['https:', 'mailto:', 'tel:'].includes(url.protocol) || url.host === location.host;
  };
  const isStrange = (node: Element, isInside: boolean): boolean => {
    if (node.hasAttribute('data-own')) return false;
    if (isInside && node.matches(never)) return true;
    if (node instanceof HTMLUnknownElement) return true;
    return [...node.attributes].some(({ name, value }) => {
      if (/^on/i.test(name) || name === 'srcdoc') return true;
      if (!isInside || !links.includes(name)) return false;
      try {
        return !isAllowed(value, node);
      } catch {
        return true;
      }
    });
  };
  const inside = (root: ParentNode, isInside: boolean): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((node) => [
      ...(isStrange(node, isInside) ? [node] : []),
      ...(node.shadowRoot ? inside(node.shadowRoot, true) : []),
    ]);
  const strangers = (from: Document = document): readonly string[] =>
    inside(from, from !== document).map(({ outerHTML }) => outerHTML.slice(0, 200));
  Object.defineProperty(window, 'guard', { value: { fired, strangers, polluted } });
}
