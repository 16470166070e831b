import type { Guard } from './guard.ts';

export type Widget = HTMLElement & {
  readonly ready: Promise<void>;
  readonly updateComplete: Promise<unknown>;
  print?: () => Promise<void>;
};

/** What every way of the suite uses; it lives in the page, and the ways find it on `window`. */
export interface Stage {
  /** An element with further attributes, once it has shown itself with everything that opens open. */
  readonly mount: (tag: string, attributes?: Readonly<Record<string, string>>) => Promise<Widget>;
  readonly settle: (widget: Widget) => Promise<void>;
  /** Opens what can be opened, and the report, and brings charts into sight. */
  readonly openAll: (widget: Widget) => Promise<void>;
  readonly until: (is: () => unknown, patience?: number) => Promise<boolean>;
  /** Looks for strangers, and remembers where they came in. */
  readonly check: (where: string) => void;
  /** What was found; the page is empty again. */
  readonly findings: () => Promise<Findings>;
}

export interface Findings {
  /** How many texts were put in. */
  readonly put: number;
  readonly found: readonly string[];
}

declare global {
  interface Window {
    readonly guard: Guard;
    readonly stage: Stage;
    /** Texts put in since the last findings. */
    put: number;
  }
}

/** Sets the stage: it runs in the page, and sees nothing but itself. */
export function installStage(): void {
  const sleep = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
  const place = document.querySelector('#place')!;
  let found: string[] = [];
  window.put = 0;

  // A report opens in a window of its own; here it is a frame, which can be looked into.
  const frame = document.querySelector<HTMLIFrameElement>('#report')!;
  window.open = () => {
    frame.contentDocument!.body.replaceChildren();
    return frame.contentWindow;
  };
  // A page that takes every lead and sends none, so that the visitor sees what they wrote.
  document.addEventListener('lifeline-lead-request', (event) => {
    type Taking = Event & { take(): ((progress: object) => void) | undefined };
    (event as Taking).take()?.({ state: 'failed', problem: 'refused' });
  });

  const until: Stage['until'] = async (is, patience = 5000) => {
    const end = Date.now() + patience;
    while (!is() && Date.now() < end) await sleep(10);
    return Boolean(is());
  };
  const settle: Stage['settle'] = async (widget) => {
    await widget.updateComplete;
    await widget.updateComplete;
  };
  const openAll: Stage['openAll'] = async (widget) => {
    const root = widget.shadowRoot!;
    for (let turn = 0; turn < 3; turn++) {
      const offered = root.querySelector('lifeline-lead-form')?.shadowRoot; // shows what a lead takes along
      for (const one of [root, ...(offered ? [offered] : [])]) {
        for (const details of one.querySelectorAll('details')) details.open = true;
      }
      await sleep(60);
      await settle(widget);
    }
    for (const canvas of root.querySelectorAll('canvas, .chart')) {
      canvas.scrollIntoView();
      await until(() => root.querySelector('[data-drawn]'), 1500);
    }
    await widget.print?.();
    await settle(widget);
  };
  const mount: Stage['mount'] = async (tag, attributes = {}) => {
    const widget = document.createElement(tag) as Widget;
    const usual = {
      profile: 'none',
      loading: 'eager',
      'lead-to': 'event',
      'privacy-href': '/privacy',
      industry: 'it-msp',
      region: 'US',
      employees: '14',
    };
    for (const [name, value] of Object.entries({ ...usual, ...attributes })) {
      widget.setAttribute(name, value);
    }
    place.replaceChildren(widget);
    await widget.ready;
    await settle(widget);
    return widget;
  };
  const check: Stage['check'] = (where) => {
    const seen = [
      ...window.guard.strangers(),
      ...window.guard.strangers(frame.contentDocument!),
      ...window.guard.polluted(),
    ];
    if (found.length < 20) found.push(...seen.slice(0, 3).map((one) => `${where}: ${one}`));
  };
  const findings: Stage['findings'] = async () => {
    await sleep(150); // what loads or begins later, does so by then
    const all = { put: window.put, found: [...found, ...window.guard.fired] };
    [found, window.put] = [[], 0];
    place.replaceChildren();
    frame.contentDocument!.body.replaceChildren();
    return all;
  };
  Object.defineProperty(window, 'stage', {
    value: { mount, settle, openAll, until, check, findings } satisfies Stage,
  });
}
