/** What the probe keeps in the page, under `globalThis.bench`. */
export interface Probe {
  /** Milliseconds until what is asked first was painted, and the page was free. */
  readonly usable: Promise<number>;
  /** Milliseconds until what is asked first was there to be painted. */
  shown: number;
  /** Cumulative layout shift: the worst burst so far. */
  shift: number;
  /** The longest that an interaction took to show, in milliseconds; 0 where none was measured. */
  slowestInteraction: number;
}

declare global {
  var bench: Probe;
}

/** What the probe waits for. */
export interface Awaited {
  /** Selectors, each inside the shadow root of what the one before it found. */
  readonly path: readonly string[];
  /** How many of them the page has to show. */
  readonly count: number;
}

/**
 * Runs in the page before anything else of it, and watches. Written so that nothing outside the
 * function is used: it is sent to the page as text.
 */
export function probe({ path, count }: Awaited): void {
  performance.mark('bench:start');
  const channel = new MessageChannel();
  const find = (): readonly Element[] => {
    let roots: readonly ParentNode[] = [document];
    let found: readonly Element[] = [];
    for (const selector of path) {
      found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
      roots = found.map((element) => element.shadowRoot ?? element);
    }
    return found;
  };
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const kept = { shown: 0, shift: 0, slowestInteraction: 0 } as Probe & { usable: Promise<number> };
  const usable = new Promise<number>((resolve) => {
    const look = (): void => {
      requestAnimationFrame(() => {
        kept.shown = performance.now();
        if (find().filter(isShown).length < count) return look();
        // The message is read once this frame is painted and the page is free for an answer.
        channel.port2.postMessage('');
      });
    };
    channel.port1.onmessage = () => {
      const [painted] = performance.getEntriesByName('first-contentful-paint');
      resolve(Math.max(performance.now(), painted?.startTime ?? 0));
    };
    look();
  });
  kept.usable = usable;
  globalThis.bench = kept;

  // As the web defines it: bursts end after a second of rest, or after five.
  let burst = { start: 0, last: 0, value: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      const at = entry.startTime;
      const goesOn = at - burst.last < 1000 && at - burst.start < 5000;
      burst = goesOn
        ? { ...burst, last: at, value: burst.value + entry.value }
        : { start: at, last: at, value: entry.value };
      kept.shift = Math.max(kept.shift, burst.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & InteractionEntry)[]) {
      if (!entry.interactionId) continue;
      kept.slowestInteraction = Math.max(kept.slowestInteraction, entry.duration);
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);

  interface LayoutShift extends PerformanceEntry {
    readonly hadRecentInput: boolean;
    readonly value: number;
  }
  interface InteractionEntry {
    readonly interactionId?: number;
  }
}
