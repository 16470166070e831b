import type { Findings, Widget } from './stage.ts';

// Each runs in the page of the suite, and sees nothing but its arguments and what `window` holds there.

/** Every attribute that the element knows, each with another payload, and on in turn. */
export async function byAttribute(
  tag: string,
  payloads: readonly string[],
  step: number,
): Promise<Findings> {
  const { stage } = window;
  const widget = await stage.mount(tag, { 'cta-href': 'https://example.com/' });
  const known = (customElements.get(tag) as { observedAttributes?: string[] }).observedAttributes!;
  // These take the text away that others would show; they are put in every fourth time.
  const hiding = ['present', 'lead-to', 'privacy-href', 'cta-href', 'view', 'model', 'profile'];
  for (let from = 0; from < payloads.length; from += step) {
    const isWhole = (from / step) % 4 === 3;
    const names = isWhole ? known : known.filter((name) => !hiding.includes(name));
    names.forEach((name, index) => {
      widget.setAttribute(name, payloads[(from + index) % payloads.length]!);
      window.put++;
    });
    await stage.settle(widget);
    stage.check(`attributes ${from}`);
    if (isWhole) {
      for (const [name, value] of [
        ['lead-to', 'event'],
        ['privacy-href', '/privacy'],
        ['cta-href', '/call'],
      ] as const) {
        widget.setAttribute(name, value);
      }
      for (const name of ['present', 'view', 'model']) widget.removeAttribute(name);
    }
  }
  await stage.openAll(widget);
  stage.check('attributes, opened');
  return stage.findings();
}

/** The same by a script, as texts and as what else a script can hand over. */
export async function byProperty(
  tag: string,
  payloads: readonly string[],
  step: number,
): Promise<Findings> {
  const { stage } = window;
  const widget = await stage.mount(tag, { 'cta-href': 'https://example.com/' });
  const known = (customElements.get(tag) as { observedAttributes?: string[] }).observedAttributes!;
  const names = known.map((name) =>
    name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
  const shapes: readonly ((text: string) => unknown)[] = [
    (text) => text,
    (text) => text,
    (text) => [text],
    (text) => ({ [text]: text, toString: () => text }),
    (text) => ({ __proto__: null, text }),
    (text) => Object(text),
  ];
  for (let from = 0; from < payloads.length; from += step) {
    names.forEach((name, index) => {
      if (from % 4 && ['present', 'leadTo', 'privacyHref', 'ctaHref', 'view'].includes(name))
        return;
      const shape = shapes[(from + index) % shapes.length]!;
      (widget as unknown as Record<string, unknown>)[name] = shape(
        payloads[(from + index) % payloads.length]!,
      );
      window.put++;
    });
    await stage.settle(widget);
    stage.check(`properties ${from}`);
    Object.assign(widget, { present: false, leadTo: 'event', privacyHref: '/p', view: 'visitor' });
  }
  await stage.openAll(widget);
  stage.check('properties, opened');
  return stage.findings();
}

/** A configuration with its texts: in the attribute, in a child, at an address, as an object. */
export async function byConfig(
  tag: string,
  configs: readonly (readonly [name: string, config: object, address: string])[],
): Promise<Findings> {
  const { stage } = window;
  type Setting = Widget & { config: unknown; setting: (name: string) => unknown };
  for (const [index, [name, config, address]] of configs.entries()) {
    const text = JSON.stringify(config);
    const extra: Record<string, string> = {};
    if (index % 4 === 0) extra.config = text;
    if (index % 4 === 1) extra['config-src'] = address;
    if (index % 8 > 5) extra.present = '';
    if (index % 5 === 4 && tag.includes('quiz')) extra.view = 'adviser';
    const widget = (await stage.mount(tag, extra)) as Setting;
    if (index % 4 === 2) {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset.own = '';
      script.text = text;
      const fresh = widget.cloneNode() as Setting;
      fresh.append(script);
      widget.replaceWith(fresh);
      await fresh.ready;
    } else if (index % 4 === 3) widget.config = config;
    const shown = document.querySelector(tag) as Setting;
    const isRead = await stage.until(() => shown.setting('campaign') === name);
    if (!isRead) throw new Error(`${tag} did not read ${name}: ${text.slice(0, 300)}`);
    await stage.settle(shown);
    window.put += 14 + Object.keys((config as { texts: object }).texts).length;
    stage.check(`config ${name}`);
    await stage.openAll(shown);
    stage.check(`config ${name}, opened`);
  }
  return stage.findings();
}

/** What comes behind the `#`, as a visitor who was sent a link has it. */
export async function byFragment(tag: string, hashes: readonly string[]): Promise<Findings> {
  const { stage } = window;
  const widget = await stage.mount(tag);
  for (const hash of hashes) {
    // No more than this: WebKit refuses a hundred changes of the address in ten seconds.
    const link = Object.assign(document.createElement('a'), { href: hash });
    link.dataset.own = '';
    try {
      history.replaceState(null, '', link.hash);
    } catch {
      location.replace(link.hash);
    }
    dispatchEvent(new HashChangeEvent('hashchange'));
    window.put++;
    await stage.settle(widget);
    stage.check(`fragment ${hash.slice(0, 60)}`);
  }
  await stage.openAll(widget);
  stage.check('fragment, opened');
  history.replaceState(null, '', ' ');
  return stage.findings();
}

/** What the page puts between the tags; it is text there, and stays text. */
export async function bySlot(tag: string, payloads: readonly string[]): Promise<Findings> {
  const { stage } = window;
  const widget = await stage.mount(tag);
  for (const [index, payload] of payloads.entries()) {
    const slot = ['title', 'intro', 'disclaimer', 'footer', ''][index % 5]!;
    const text = Object.assign(document.createElement('span'), { textContent: payload });
    if (slot) text.slot = slot;
    widget.append(text, document.createTextNode(payload), document.createComment(payload));
    window.put += 3;
  }
  await stage.settle(widget);
  await stage.openAll(widget);
  stage.check('slots');
  return stage.findings();
}

/** What a person types, in every field there is, one text after the other. */
export async function byField(tag: string, payloads: readonly string[]): Promise<Findings> {
  const { stage } = window;
  const widget = await stage.mount(tag);
  await stage.openAll(widget);
  const root = widget.shadowRoot!;
  const fields = (): NodeListOf<HTMLInputElement> =>
    root.querySelectorAll(
      'textarea, input:not([type=radio], [type=checkbox], [type=file], [type=range])',
    );
  for (let next = 0, turn = 0; next < payloads.length && turn < payloads.length; turn++) {
    const all = fields().length;
    for (let index = 0; index < all && next < payloads.length; index++, next++) {
      const field = fields()[index];
      if (!field) break;
      field.value = payloads[next]!.slice(0, 150);
      for (const type of ['input', 'change']) {
        field.dispatchEvent(new InputEvent(type, { bubbles: true, composed: true }));
      }
      window.put++;
    }
    await stage.settle(widget);
    stage.check(`fields ${next}`);
  }
  await stage.openAll(widget);
  stage.check('fields, opened');
  return stage.findings();
}

/** What a person writes to be sent, as they see it before, and after it could not be sent. */
export async function byLead(tag: string, payloads: readonly string[]): Promise<Findings> {
  const { stage } = window;
  const names = ['name', 'company', 'message', 'email'];
  for (let from = 0; from < payloads.length; from += names.length) {
    const widget = await stage.mount(tag);
    const root = widget.shadowRoot!;
    names.forEach((name, index) => {
      const payload = payloads[(from + index) % payloads.length]!.slice(0, 150);
      const field = root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
      // The address of a lead has to look like one, or nothing is sent.
      field.value =
        name === 'email' ? `${payload.replace(/[\s@]/g, '').slice(0, 50)}@example.com` : payload;
      for (const type of ['input', 'change']) {
        field.dispatchEvent(new InputEvent(type, { bubbles: true, composed: true }));
      }
      window.put++;
    });
    root.querySelector<HTMLDetailsElement>('form details')!.open = true;
    if (!(await stage.until(() => root.querySelector('pre.content')))) {
      throw new Error('nothing shows what will be sent');
    }
    stage.check(`what will be sent ${from}`);
    root.querySelector<HTMLButtonElement>('button.send')!.click();
    const isOver = (): unknown => root.querySelector('.status pre.content, .summary');
    if (!(await stage.until(isOver))) throw new Error('nothing shows what could not be sent');
    stage.check(`after sending ${from}`);
  }
  return stage.findings();
}

/**
 * What the page says in the form, and what a person sees of it on the way: mistakes, the lead, every
 * state, the ways out.
 *
 * @param keys - of every text that the page may replace
 */
export async function byForm(
  tag: string,
  payloads: readonly string[],
  keys: readonly string[],
): Promise<Findings> {
  const { stage } = window;
  type Tell = (progress: object) => void;
  type Setting = Widget & { config: unknown; setting: (name: string) => unknown };
  const states = 'sending saved kept waiting sent received handed-over failed'.split(' ');
  const step = 20;
  let shown = 0;
  for (let from = 0; from < payloads.length; from += step) {
    const at = (index: number): string => payloads[(from + index) % payloads.length]!.slice(0, 150);
    const turn = from / step;
    const where = (what: string): string => `form ${from}, ${what}`;
    const query = new URLSearchParams({ utm_source: at(0), utm_campaign: at(1), [at(2)]: at(3) });
    history.replaceState(null, '', `?${query}`);
    const [to = '', url = ''] = [
      ['event', ''],
      ['webhook', `https://a.example/${at(4)}`],
      ['mailto', `mailto:${at(4)}`],
      ['collector', at(4)],
    ][turn % 4]!;
    const widget = (await stage.mount(tag, {
      'lead-to': to,
      'lead-url': url,
      'lead-format': at(5),
      'privacy-href': turn % 5 === 4 ? at(6) : `/privacy?${at(6)}`,
      'brand-name': at(7),
      'partner-id': at(8),
    })) as Setting;
    widget.config = {
      campaign: `step-${from}`,
      lead: {
        controller: at(9),
        recipients: [at(10), at(11)],
        purposes: [
          { purpose: 'news', text: at(12), version: '1' },
          { purpose: 'call', text: at(13), version: at(14).slice(0, 70) || '1' },
        ],
        policyVersion: at(15).slice(0, 70),
        mail: at(16),
        challenge: at(17),
        pageQuery: true,
      },
      texts: Object.fromEntries(keys.map((key, index) => [key, at(18 + index)])),
    };
    if (!(await stage.until(() => widget.setting('campaign') === `step-${from}`))) {
      throw new Error(`${tag} did not read what begins with ${at(9)}`);
    }
    await stage.settle(widget);
    window.put += 18 + keys.length;
    stage.check(where('empty'));
    const root = widget.shadowRoot!;
    const type = async (name: string, text: string): Promise<void> => {
      const field = root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await stage.settle(widget);
    };
    const send = (): void => root.querySelector<HTMLElement>('button.send')!.click();
    if (!root.querySelector('form')) continue; // an address that is none: no form
    shown++;

    await type('email', at(18).replace(/[@＠]/g, ''));
    send();
    if (!(await stage.until(() => root.querySelector('.summary')))) throw new Error('no mistake');
    stage.check(where('a mistake'));

    let tell: Tell | undefined;
    widget.addEventListener('lifeline-lead-request', (event) => {
      tell = (event as Event & { take(): Tell | undefined }).take();
    });
    await type('email', 'ada@example.com');
    root.querySelector<HTMLElement>('#consent-news')!.click();
    root.querySelector<HTMLDetailsElement>('form details')!.open = true;
    await stage.until(() => root.querySelector('pre.content'));
    stage.check(where('what will be sent'));
    send();
    if (!(await stage.until(() => tell))) throw new Error('nothing was sent');
    for (const state of states) {
      tell!({ state, problem: at(19) });
      await stage.settle(widget);
      stage.check(where(state));
    }
    const mail = root.querySelector<HTMLAnchorElement>('.actions a')!;
    const keysOf = [...new URL(mail.href).searchParams.keys()].join();
    if (mail.protocol !== 'mailto:' || keysOf !== 'subject,body') throw new Error(mail.href);
    root.querySelector<HTMLElement>('.actions .primary + button')!.click(); // copies it
    await stage.settle(widget);
    stage.check(where('taken along'));
  }
  if (shown < payloads.length / step / 2) throw new Error(`${shown} forms were shown`);
  return stage.findings();
}

/** Every text as each address of the form, while the other one is good; it is a link of the form, or there is none. */
export async function byAddress(tag: string, payloads: readonly string[]): Promise<Findings> {
  const { stage } = window;
  const widget = await stage.mount(tag);
  const root = widget.shadowRoot!;
  let shown = 0;
  for (const [index, payload] of payloads.entries()) {
    const to = ['webhook', 'mailto', 'collector'][index % 3]!;
    const good = to === 'mailto' ? 'mailto:a@b.example' : 'https://a.example/';
    widget.setAttribute('lead-to', to);
    for (const [policy, url] of [
      [payload, good],
      ['/privacy', payload],
      ['/privacy', good],
    ] as const) {
      widget.setAttribute('privacy-href', policy);
      widget.setAttribute('lead-url', url);
      await stage.settle(widget);
      window.put++;
      stage.check(`address ${index}`);
    }
    if (root.querySelector('form a[target]')) shown++;
  }
  if (shown < payloads.length) throw new Error(`${shown} forms were shown with good addresses`);
  return stage.findings();
}

/** Leads that an earlier visit, or another script of the site, left in the outbox of the browser. */
export async function byOutbox(tag: string, payloads: readonly string[]): Promise<Findings> {
  const { stage } = window;
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const leadWith = (text: string): string => {
    const metrics = [{ id: text, label: text, value: 1, unit: text, shown: text }];
    const contact = { name: text, email: text, company: text, phone: text, message: text };
    const consent = { purposes: [{ purpose: text, granted: true, by: 'box', text }] };
    const source = { page: text, partnerId: text, campaign: text };
    const result = { headline: text, metrics };
    return JSON.stringify({ data: { id: text, mode: 'test', contact, consent, source, result } });
  };
  await stage.mount(tag); // makes the delivery come
  for (let from = 0; from < payloads.length; from += 20) {
    const part = payloads.slice(from, from + 20);
    const opening = indexedDB.open('lifeline');
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('outbox', { keyPath: 'id' });
      opening.result.createObjectStore('lease', { keyPath: 'name' });
    };
    const database = await settled(opening);
    const store = database.transaction('outbox', 'readwrite').objectStore('outbox');
    store.clear();
    for (const [index, payload] of part.entries()) {
      const entry = {
        id: index % 3 ? `${from + index}` : `${from + index}${payload}`,
        body: [payload, leadWith(payload), JSON.stringify({ name: payload })][index % 3],
        destination: { to: 'mailto', url: payload },
        state: 'dead',
        problem: index % 5 ? 'refused' : payload,
        createdAt: Date.now(),
        nextAt: 0,
        attempts: 1,
        visit: payload,
      };
      await settled(store.put(entry));
      window.put++;
    }
    database.close();
    const root = (await stage.mount(tag)).shadowRoot!;
    const shown = (): number => root.querySelectorAll('.old').length;
    if (!(await stage.until(() => shown() === part.length))) {
      throw new Error(`${shown()} leads of ${part.length} are shown`);
    }
    stage.check(`outbox ${from}`);
    for (const retry of root.querySelectorAll<HTMLElement>('.old .primary')) retry.click();
    await stage.until(() => root.querySelectorAll('.old[data-state="failed"]').length > 0, 500);
    stage.check(`outbox, tried again ${from}`);
  }
  return stage.findings();
}

/** Files that a person opens, wherever the element asks for one. */
export async function byFile(tag: string, files: readonly string[]): Promise<Findings> {
  const { stage } = window;
  const find = (widget: Widget): readonly HTMLInputElement[] => [
    ...widget.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=file]'),
  ];
  const views = tag.includes('quiz') ? ['visitor', 'adviser'] : ['visitor'];
  for (const view of views) {
    const widget = await stage.mount(tag, { view });
    await stage.openAll(widget);
    for (const [index, text] of files.entries()) {
      for (const input of find(widget)) {
        const taken = new DataTransfer();
        taken.items.add(new File([text], 'result.json', { type: 'application/json' }));
        input.files = taken.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        window.put++;
        await new Promise((done) => setTimeout(done, 15));
      }
      await stage.settle(widget);
      stage.check(`file ${index}`);
      // The adviser's letter is behind a button of its own.
      const letter = widget.shadowRoot!.querySelector<HTMLButtonElement>('.letter-way button');
      letter?.click();
    }
    await stage.openAll(widget);
    stage.check('files, opened');
  }
  return stage.findings();
}

/** What an earlier visit, or another script of the site, left in the storage of the browser. */
export async function byStorage(tag: string, payloads: readonly string[]): Promise<Findings> {
  const { stage } = window;
  for (const [index, payload] of payloads.entries()) {
    const answers = { industry: payload, region: payload, employees: 5, [payload]: payload };
    const kept = {
      progress: { answers: { [payload]: 1 }, at: 0, form: payload },
      hygiene: { [payload]: payload },
    };
    const values = [payload, JSON.stringify({ answers, unsure: [payload] }), JSON.stringify(kept)];
    for (const key of ['lifeline:profile:page', 'lifeline:maturity:page']) {
      localStorage.setItem(key, values[index % values.length]!);
      window.put++;
    }
    const widget = await stage.mount(tag, { storage: 'local', profile: 'page' });
    await stage.settle(widget);
    stage.check(`storage ${index}`);
    localStorage.clear();
  }
  return stage.findings();
}

/** Questions of somebody else's, for the element that takes some. */
export async function byModel(tag: string, models: readonly object[]): Promise<Findings> {
  const { stage } = window;
  for (const [index, model] of models.entries()) {
    const widget = await stage.mount(tag, { model: JSON.stringify(model) });
    const root = widget.shadowRoot!;
    for (let turn = 0; turn < 8 && root.querySelector('#question'); turn++) {
      root.querySelector<HTMLInputElement>('.option input')?.click();
      await stage.settle(widget);
      stage.check(`model ${index}`);
      root.querySelector<HTMLButtonElement>('.steps [type=submit]')?.click();
      await stage.settle(widget);
    }
    window.put += 40;
    await stage.openAll(widget);
    stage.check(`model ${index}, opened`);
  }
  return stage.findings();
}
