/** How a test uses the form of a page, and looks at what the page gives away; it lives in the page. */
export interface Driver {
  /** Waits until the form is there. */
  readonly ready: () => Promise<void>;
  readonly type: (typed: Readonly<Record<string, string>>) => void;
  readonly press: (selector: string) => void;
  /** Waits until something is there, and tells its text. */
  readonly see: (selector: string) => Promise<string>;
  /** Every state that the form has shown, in their order. */
  readonly states: readonly string[];
  /** The leads that the databases of the site hold. */
  readonly kept: () => Promise<readonly { readonly id: string }[]>;
  /** What tells the database of leads from one that is made after it. */
  readonly mark: () => Promise<string | undefined>;
  /** As a visitor who clears the data of the site. */
  readonly clear: () => Promise<void>;
  /** Every place of a page that others can read, by its name. */
  readonly places: () => Promise<Readonly<Record<string, string>>>;
}

declare global {
  interface Window {
    readonly driver: Driver;
  }
}

/** Runs before everything else on the page, and sees nothing but itself. */
export function installDriver(): void {
  const told: string[] = [];
  const states: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    console[level] = (...words: unknown[]) => void told.push(words.map(String).join(' '));
  }
  addEventListener('error', ({ message }) => told.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
  const names =
    'ready start step change result share print error lead-prepare lead lead-error'.split(' ');
  for (const name of names) {
    addEventListener(`lifeline-${name}`, (event) => {
      told.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    });
  }
  const databases = globalThis.indexedDB; // the page may lose it, or its method
  const { open } = IDBFactory.prototype;

  const root = (): ShadowRoot => document.querySelector('lifeline-lead-form')!.shadowRoot!;
  const find = (selector: string): HTMLElement | null =>
    root().querySelector<HTMLElement>(selector);

  const ready = async (): Promise<void> => {
    await customElements.whenDefined('lifeline-lead-form');
    type Form = HTMLElement & { readonly ready: Promise<void> };
    await document.querySelector<Form>('lifeline-lead-form')!.ready;
    const look = (): void => {
      const state = find('.status:not(.old)')?.dataset.state;
      if (state && state !== states.at(-1)) states.push(state);
    };
    new MutationObserver(look).observe(root(), {
      subtree: true,
      childList: true,
      attributes: true,
    });
  };

  const see = async (selector: string): Promise<string> => {
    const end = Date.now() + 20_000;
    for (let found = find(selector); ; found = find(selector)) {
      if (found) return found.textContent ?? '';
      if (Date.now() > end) throw new Error(`no ${selector}, after ${states.join(', ')}`);
      await new Promise((go) => setTimeout(go, 20));
    }
  };

  const type = (typed: Readonly<Record<string, string>>): void => {
    for (const [field, text] of Object.entries(typed)) {
      const input = find(`#${field}`) as HTMLInputElement;
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  };

  const request = <T>(asked: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });

  const stored = async (): Promise<readonly object[]> => {
    const all: object[] = [];
    for (const { name } of await databases.databases()) {
      const opening = open.call(databases, name!);
      opening.onupgradeneeded = () => opening.transaction!.abort(); // WebKit lists one that was never made
      const database = await request(opening).catch(() => undefined);
      if (!database) continue;
      for (const store of database.objectStoreNames) {
        all.push(...(await request(database.transaction(store).objectStore(store).getAll())));
      }
      database.close();
    }
    return all;
  };
  const kept = async () => (await stored()).filter((record) => 'id' in record) as { id: string }[];

  const mark = async (): Promise<string | undefined> =>
    ((await stored()).find((record) => 'mark' in record) as { mark: string } | undefined)?.mark;

  const clear = async (): Promise<void> => {
    for (const { name } of await databases.databases()) {
      await request(databases.deleteDatabase(name!));
    }
  };

  const places = async (): Promise<Readonly<Record<string, string>>> => ({
    databases: JSON.stringify(await stored()),
    storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    caches: 'caches' in window ? JSON.stringify(await caches.keys()) : '',
    cookies: document.cookie,
    address: location.href,
    history: JSON.stringify(history.state) ?? '',
    title: document.title,
    'name of the window': window.name,
    referrer: document.referrer,
    requests: performance
      .getEntries()
      .map((entry) => entry.name)
      .join('\n'),
    'console and events': told.join('\n'),
    markup: document.documentElement.outerHTML,
  });

  const press = (selector: string): void => find(selector)!.click();
  const driver: Driver = { ready, type, press, see, states, kept, mark, clear, places };
  Object.defineProperty(window, 'driver', { value: driver });
}
