import type { Tab } from '../embed/helpers/engines.ts';
import { differencesInside } from '../embed/helpers/inside.ts';

/** What an element did to a page, and the page to it; all empty is as it should be. */
export interface Visit {
  readonly host: readonly string[];
  readonly widget: readonly string[];
  readonly errors: readonly string[];
}

/** Puts an element on a page that no one here wrote, and looks at both before and after. */
export async function visitForeignPage(tab: Tab, address: string, tag: string): Promise<Visit> {
  const { host, errors } = await tab.run(changesOnPage, address, tag);
  const widget = errors.length > 0 ? [] : await differencesInside(tab, tag);
  return { host, widget, errors };
}

async function changesOnPage(
  address: string,
  tag: string,
): Promise<{ readonly host: readonly string[]; readonly errors: readonly string[] }> {
  type Widget = HTMLElement & { readonly ready?: Promise<void> };
  type Look = ReadonlyMap<Element, string>;
  const sleep = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
  const looks = [
    'display',
    'color',
    'fontSize',
    'fontFamily',
    'backgroundColor',
    'visibility',
    'marginTop',
  ] as const;

  // No dialogs, and no way out of the frame.
  const frame = document.createElement('iframe');
  frame.id = 'host';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
  frame.width = '1280';
  frame.height = '900';
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  frame.src = address;
  document.querySelector('#place')!.replaceChildren(frame);
  await Promise.race([loaded, sleep(10_000)]);
  const view = frame.contentWindow as Window & typeof globalThis;
  const page = view.document;

  const element = page.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({
    lang: 'en',
    dir: 'ltr',
    loading: 'eager',
    'lead-to': 'event',
    'privacy-href': '/privacy',
  })) {
    element.setAttribute(name, value);
  }
  // The place is reserved, as the snippet does.
  const own = { display: 'block', height: '600px', overflow: 'hidden' };
  for (const [name, value] of Object.entries(own)) element.style.setProperty(name, value);
  const places = [
    'main article',
    'main',
    '[role=main]',
    '#content',
    '.content',
    '.container',
    'article',
    'body',
  ];
  const roomy = places
    .map((place) => page.querySelector(place))
    .find(
      (place) =>
        place && place.getBoundingClientRect().width >= 280 && place.getClientRects().length > 0,
    );
  (roomy ?? page.body).append(element);
  if (element.getBoundingClientRect().width < 100) page.body.append(element);

  /** Every element of the page but ours, with its place and look. */
  const look = (): Look => {
    const all = [...page.querySelectorAll('html, body, body *')].slice(0, 3000);
    const others = all.filter(
      (one) => one !== element && !element.contains(one) && one.localName !== 'script',
    );
    return new Map(
      others.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const place = [left + view.scrollX, top + view.scrollY, width, height];
        const style = view.getComputedStyle(one);
        return [
          one,
          [...place.map(Math.round), ...looks.map((name) => style[name])].join(' '),
        ] as const;
      }),
    );
  };
  const globals = (): readonly string[] => Object.getOwnPropertyNames(view);
  const sheets = (): number => page.styleSheets.length + (page.adoptedStyleSheets?.length ?? 0);

  // A page that moves by itself is looked at where it stands still.
  const restless = new Set<Element>();
  let before = look();
  for (let turn = 0; turn < 4; turn++) {
    await sleep(250);
    const now = look();
    for (const [one, seen] of now) if (before.get(one) !== seen) restless.add(one);
    before = now;
  }
  const [globalsBefore, sheetsBefore] = [new Set(globals()), sheets()];

  const errors: string[] = [];
  view.addEventListener('error', ({ message, filename, error }) => {
    if (/\/kit\//.test(`${filename} ${error?.stack}`)) errors.push(`error ${message}`);
  });
  view.addEventListener('unhandledrejection', ({ reason }) => {
    if (/\/kit\//.test(`${reason?.stack}`)) errors.push(`rejected ${reason}`);
  });
  for (const level of ['warn', 'error'] as const) {
    const tell = view.console[level];
    view.console[level] = (...words: unknown[]) => {
      if (/lifeline/.test(words.join(' '))) errors.push(words.join(' '));
      tell.apply(view.console, words);
    };
  }
  const script = page.createElement('script');
  script.src = `/kit/${tag}.js`;
  const ran = new Promise((done) => {
    for (const type of ['load', 'error']) script.addEventListener(type, done);
  });
  page.head.append(script);
  await ran;
  const shown =
    element.ready && (await Promise.race([element.ready.then(() => true), sleep(15_000)]));
  if (!shown) errors.push('not ready');
  await sleep(300);
  if (element.getBoundingClientRect().width < 100) errors.push('out of sight');

  const host: string[] = [];
  for (const [one, seen] of look()) {
    const was = before.get(one);
    if (was === seen || restless.has(one)) continue;
    host.push(`${one.localName}.${one.className} ${was ?? 'is new'} → ${seen}`);
  }
  for (const name of globals()) if (!globalsBefore.has(name)) host.push(`global ${name}`);
  if (sheets() !== sheetsBefore) host.push('a style sheet of the page');
  return { host: host.slice(0, 10), errors };
}
