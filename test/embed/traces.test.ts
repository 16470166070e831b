// What an element leaves behind on a page: nothing but the one symbol, however often it comes and goes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { heapOf } from '../../tools/bench/browser/heap.ts';
import { type Engine, engineNames, launchChromium, launchEngine } from './helpers/engines.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { tags } from './helpers/widgets.ts';

const mounts = 1000;
/** Before counting: code is compiled, caches are filled. */
const warmUp = 100;
const mostLeft = 1024 * 1024;

const bare = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">';
const counted = `${bare}<script>(${countEverything})()</script>
  <script src="/kit/lifeline-all.js"></script><main></main>`;
const plain = `${bare}<script src="/kit/lifeline-all.js"></script><main></main>`;

let servers: Hosts;
before(async () => {
  servers = await hosts();
  servers.put('/counted', { html: counted });
  servers.put('/plain', { html: plain });
});
after(() => servers.close());

for (const name of engineNames) {
  describe(name, () => {
    let engine: Engine;
    before(async () => {
      engine = await launchEngine(name);
    });
    after(() => engine.close());

    for (const tag of tags) {
      test(`${tag}: after a hundred connects and disconnects nothing is left`, async () => {
        await engine.tab.visit(`${servers.site}/counted`);
        await engine.tab.run(mountAndRemove, tag, 3); // what is made once a page
        const first = await engine.tab.run(countsOf);
        await engine.tab.run(mountAndRemove, tag, 100);
        assert.deepEqual(await engine.tab.run(countsOf), first);
        const { before: early, now } = await engine.tab.run(changesOf);
        assert.deepEqual(now, { ...early, symbols: [...early.symbols, 'Symbol(lifeline)'] });
      });
    }
  });
}

describe('memory, in Chromium', () => {
  for (const tag of engineNames.includes('chromium') ? tags : []) {
    test(`${tag}: a thousand mounts and removals leave less than 1 MB`, async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const session = await page.context().newCDPSession(page);
        await page.goto(`${servers.site}/plain`);
        const mount = (count: number): Promise<void> =>
          page.evaluate(`(${mountAndRemove})(${JSON.stringify(tag)}, ${count})`);
        await mount(warmUp);
        const early = await heapOf(session);
        await mount(mounts);
        const late = await heapOf(session);
        const left = late.script + late.document - early.script - early.document;
        console.log(`${tag}: ${mounts} mounts and removals leave ${Math.round(left / 1024)} kB`);
        assert.ok(left < mostLeft, `${left} bytes are left`);
      } finally {
        await browser.close();
      }
    });
  }
});

/** Every fourth one is there before it goes; the others go as a router goes that moves on. In the page. */
async function mountAndRemove(tag: string, count: number): Promise<void> {
  for (let mount = 0; mount < count; mount++) {
    const element = document.createElement(tag) as HTMLElement & { readonly ready: Promise<void> };
    element.setAttribute('lead-to', 'event');
    element.setAttribute('privacy-href', '/privacy');
    document.querySelector('main')!.append(element);
    if (mount % 4 === 0) await element.ready;
    else await new Promise((done) => setTimeout(done));
    element.remove();
  }
  await new Promise((done) => setTimeout(done, 300));
}

interface Traces {
  readonly names: readonly string[];
  readonly symbols: readonly string[];
  readonly prototypes: readonly string[];
  readonly sheets: number;
  readonly head: number;
  readonly attributes: string;
}

interface Counting {
  /** What is on the page, as it was before the kit. */
  readonly before: Traces;
  readonly traces: () => Traces;
  /** Listeners of page-wide targets, observers at work, intervals. */
  readonly counts: () => Readonly<Record<string, number>>;
}

/** Counts what stays on page-wide things. It runs in the page, before the kit. */
function countEverything(): void {
  const wide: ReadonlySet<unknown> = new Set([window, document, document.documentElement]);
  const listeners = new Map<string, Set<unknown>>();
  const isWide = (target: unknown): boolean =>
    wide.has(target ?? window) || target instanceof MediaQueryList;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const isOnce = typeof options === 'object' && options?.once;
    if (isWide(this) && !isOnce) {
      if (!listeners.has(type)) listeners.set(type, new Set());
      listeners.get(type)!.add(listener);
    }
    addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (isWide(this)) listeners.get(type)?.delete(listener);
    removeEventListener.call(this ?? window, type, listener, options);
  };
  const observed = new Map<object, Set<unknown>>();
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const own = Observer.prototype as unknown as Record<string, (...values: unknown[]) => unknown>;
    const { observe, unobserve, disconnect } = own;
    own.observe = function (this: object, ...values) {
      observed.set(this, (observed.get(this) ?? new Set()).add(values[0]));
      return observe!.apply(this, values);
    };
    own.disconnect = function (this: object) {
      observed.delete(this);
      return disconnect!.call(this);
    };
    if (!unobserve) continue;
    own.unobserve = function (this: object, target) {
      observed.get(this)?.delete(target);
      if (observed.get(this)?.size === 0) observed.delete(this);
      return unobserve.call(this, target);
    };
  }
  const intervals = new Set<unknown>();
  const [start, end] = [window.setInterval, window.clearInterval];
  window.setInterval = ((...values: Parameters<typeof start>) => {
    const id = start(...values);
    intervals.add(id);
    return id;
  }) as typeof setInterval;
  window.clearInterval = (id) => {
    intervals.delete(id);
    end(id);
  };

  const built = [
    Object,
    Array,
    Function,
    String,
    Number,
    Promise,
    Map,
    Set,
    Event,
    EventTarget,
    Node,
    Element,
    HTMLElement,
    Document,
    ShadowRoot,
  ];
  const shape = (): readonly string[] =>
    built.flatMap((one) =>
      Reflect.ownKeys(one.prototype).map((key) => {
        const { value, get } = Object.getOwnPropertyDescriptor(one.prototype, key)!;
        const text = typeof value === 'function' ? `${value}` : typeof (value ?? get);
        return `${one.name}.${String(key)} ${text.slice(0, 60)}`;
      }),
    );
  const traces = (): Traces => ({
    names: Object.getOwnPropertyNames(window).sort(),
    // But for what WebKit's driver leaves for itself.
    symbols: Object.getOwnPropertySymbols(window)
      .map(String)
      .filter((name) => name !== 'Symbol(automationSessionProxy)'),
    prototypes: shape(),
    sheets: document.styleSheets.length + (document.adoptedStyleSheets?.length ?? 0),
    head: document.head.querySelectorAll('style, link').length,
    attributes: [document.documentElement, document.body]
      .flatMap((one) => [...(one?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`))
      .join(),
  });
  const counts = () => ({
    ...Object.fromEntries(
      [...listeners]
        .filter(([, { size }]) => size > 0)
        .map(([type, { size }]) => [`on ${type}`, size]),
    ),
    observers: observed.size,
    intervals: intervals.size,
  });
  const counting = { traces, counts } as { before: Traces; traces: unknown; counts: unknown };
  Object.defineProperty(window, 'counting', { value: counting });
  counting.before = traces();
}

function countsOf(): Readonly<Record<string, number>> {
  return (window as unknown as { counting: Counting }).counting.counts();
}

function changesOf(): { readonly before: Traces; readonly now: Traces } {
  const { before, traces } = (window as unknown as { counting: Counting }).counting;
  return { before, now: traces() };
}
