// Input of a size that nobody means: it is refused with a message, or dealt with before anybody
// notices; and the element works on. In every browser that is installed.
//
// Whatever else the machine does only adds, so the best of three tries counts. One that takes too long
// is told beside two others of the same run: the same act with an ordinary text, and the same text in a
// copy of the element with nothing behind it, which the browser alone has to deal with.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ownModel } from '../fixtures/own-model.ts';
import { type Engine, engineNames, launchEngine } from './helpers/engines.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { tags } from './helpers/widgets.ts';
import { goodHash } from './injection/data.ts';

/** Milliseconds in which input is dealt with that brings no message. */
const atOnce = 200;
const tries = 3;
/** A text as people write it. */
const ordinary = 'x';

const megabyte = 'x'.repeat(1_000_000);
const deep = '['.repeat(10_000) + ']'.repeat(10_000);
const wide = JSON.stringify({
  texts: Object.fromEntries(
    Array(10_000)
      .fill(0)
      .map((_, n) => [`k${n}`, 'v']),
  ),
});
/** Questions by the ten thousand, in the shape that the quiz takes. */
const manyQuestions = JSON.stringify({
  ...ownModel,
  dimensions: ownModel.dimensions.map((one) => ({
    ...one,
    questions: Array(2_500)
      .fill(0)
      .map((_, n) => ({ ...one.questions[0], id: `${one.id}-${n}` })),
  })),
});

interface Case {
  readonly name: string;
  /** What the browser alone takes its time for, before the element hears of it. */
  readonly before?: (element: HTMLElement, text: string) => void;
  /** Puts it in; in the page, with nothing but its arguments. */
  readonly put: ((element: HTMLElement, text: string) => void) | string;
  readonly text: string;
}

const config = (element: HTMLElement, text: string): void => element.setAttribute('config', text);
const object = (element: HTMLElement): void => {
  let nested: object = {};
  for (let level = 0; level < 10_000; level++) nested = { nested };
  Object.assign(element, { config: nested });
};
const long = (element: HTMLElement, text: string): void => {
  Object.assign(element, { config: { texts: { title: text }, brandName: text } });
};
const circle = (element: HTMLElement): void => {
  const round: Record<string, unknown> = {};
  round.round = round;
  Object.assign(element, { config: round });
};
const address = (element: HTMLElement, text: string): void =>
  element.setAttribute('config-src', text);
const child = (element: HTMLElement, text: string): void => {
  const script = document.createElement('script');
  Object.assign(script, { type: 'application/json', text });
  const fresh = element.cloneNode() as HTMLElement;
  fresh.append(script);
  element.replaceWith(fresh);
};
const model = (element: HTMLElement, text: string): void => element.setAttribute('model', text);
const link = (element: HTMLElement, text: string): void => {
  history.replaceState(null, '', `#${element.dataset.key}=${text}`);
};
const opened = (): void => void dispatchEvent(new HashChangeEvent('hashchange'));
const pasted = (element: HTMLElement, text: string): void => {
  for (const field of element.shadowRoot!.querySelectorAll<HTMLInputElement>(
    'textarea, input:not([type=radio], [type=checkbox], [type=file], [type=range])',
  )) {
    field.value = text;
    field.getBoundingClientRect();
  }
};
const typed = (element: HTMLElement): void => {
  for (const field of element.shadowRoot!.querySelectorAll<HTMLInputElement>(
    'textarea, input:not([type=radio], [type=checkbox], [type=file], [type=range])',
  )) {
    for (const type of ['input', 'change']) {
      field.dispatchEvent(new InputEvent(type, { bubbles: true, composed: true }));
    }
  }
};
const kept = (_: HTMLElement, text: string): void => {
  for (const key of ['lifeline:profile:page', 'lifeline:maturity:page']) {
    localStorage.setItem(key, text);
  }
};
const stored = (element: HTMLElement): void => {
  const fresh = element.cloneNode() as HTMLElement;
  fresh.setAttribute('storage', 'local');
  fresh.setAttribute('profile', 'page');
  element.replaceWith(fresh);
};

const everywhere: readonly Case[] = [
  { name: 'a megabyte as configuration', put: config, text: megabyte },
  { name: 'a configuration ten thousand levels deep', put: config, text: deep },
  { name: 'a configuration with ten thousand texts', put: config, text: wide },
  { name: 'an object ten thousand levels deep', put: object, text: '' },
  { name: 'an object with a megabyte in it', put: long, text: megabyte },
  { name: 'an object that holds itself', put: circle, text: '' },
  { name: 'a megabyte at an address', put: address, text: '/megabyte.json' },
  { name: 'ten thousand levels at an address', put: address, text: '/deep.json' },
  { name: 'a megabyte between the tags', put: child, text: megabyte },
  { name: 'ten thousand levels between the tags', put: child, text: deep },
  { name: 'a megabyte behind the #', before: link, put: opened, text: megabyte },
  { name: 'a megabyte in every field', before: pasted, put: typed, text: megabyte },
  { name: 'a megabyte in the storage', before: kept, put: stored, text: megabyte },
  { name: 'ten thousand levels in the storage', before: kept, put: stored, text: deep },
];
const ofQuiz: readonly Case[] = [
  { name: 'ten thousand questions', put: model, text: manyQuestions },
  { name: 'a model ten thousand levels deep', put: model, text: deep },
  { name: 'a model of two megabytes', put: model, text: megabyte.repeat(2) },
];

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Huge</title><link rel="icon" href="data:,">
  <script src="/told.js"></script><script src="/kit/lifeline-all.js"></script><main></main>`;

for (const name of engineNames) {
  describe(name, () => {
    let engine: Engine;
    let servers: Hosts;
    let count = 0;
    before(async () => {
      servers = await hosts();
      servers.put('/huge', { html });
      servers.put('/megabyte.json', {
        html: `{"brandName":"${megabyte}"}`,
        type: 'application/json',
      });
      servers.put('/deep.json', { html: deep, type: 'application/json' });
      engine = await launchEngine(name);
    });
    after(async () => {
      console.log(`${name}: ${count} huge inputs: refused with a message, or dealt with at once`);
      await engine.close();
      await servers.close();
    });

    for (const tag of tags) {
      test(tag, async () => {
        await engine.tab.visit(`${servers.site}/huge`);
        const cases = [...everywhere, ...(tag === 'lifeline-maturity-quiz' ? ofQuiz : [])];
        const slow: Case[] = [];
        const wrong: string[] = [];
        for (const { name: attribute, ...seen } of await engine.tab.run(
          attributesTried,
          tag,
          megabyte,
        )) {
          count++;
          const isDone = isRefused(seen, tag) || seen.milliseconds <= atOnce;
          if (!isSound(seen)) wrong.push(`${attribute}: ${seen.messages.join('; ')}`);
          else if (!isDone) slow.push(byAttribute(attribute));
        }
        for (const one of [...cases, ...slow]) {
          count++;
          wrong.push(...(await wrongWith(engine, tag, one)));
        }
        assert.deepEqual(wrong, []);
      });
    }
  });
}

interface Outcome {
  readonly milliseconds: number;
  readonly messages: readonly string[];
  readonly works: boolean;
}

/** One attribute, on an element of its own. */
const byAttribute = (attribute: string): Case => ({
  name: `a megabyte as ${attribute}`,
  put: `(element, text) => element.setAttribute('${attribute}', text)`,
  text: megabyte,
});

const isSound = ({ messages, works }: Outcome): boolean =>
  works && !messages.some((message) => /^(error|rejected)/.test(message));
const isRefused = ({ messages }: Outcome, tag: string): boolean =>
  messages.some((message) => message.includes(`<${tag}>`));

/** What is wrong with how an element deals with an input, as one line; nothing where nothing is. */
async function wrongWith(
  { tab }: Engine,
  tag: string,
  { name: input, before = (): void => {}, put, text }: Case,
): Promise<readonly string[]> {
  const key = goodHash(tag).split('=')[0]!.slice(1);
  const act = { tag, key, before: `${before}`, put: `${put}` };
  const taken: number[] = [];
  for (let attempt = 0; attempt < tries; attempt++) {
    const seen = await tab.run(tried, { ...act, text, inert: false });
    if (!isSound(seen))
      return [`${input}: works: ${seen.works}, told: ${seen.messages.join('; ')}`];
    if (isRefused(seen, tag) || seen.milliseconds <= atOnce) return [];
    taken.push(Math.round(seen.milliseconds));
  }
  const small = await tab.run(tried, { ...act, text: ordinary, inert: false });
  const alone = await tab.run(tried, { ...act, text, inert: true });
  const [ordinarily, byBrowser] = [small, alone].map((one) => Math.round(one.milliseconds));
  return [
    `${input}: ${taken.join(', ')} ms, ${ordinarily} with an ordinary text, ${byBrowser} in a copy`,
  ];
}

/** Gives every attribute of one element the text in turn, and takes it away again. In the page. */
async function attributesTried(
  tag: string,
  text: string,
): Promise<readonly (Outcome & { readonly name: string })[]> {
  type Widget = HTMLElement & {
    readonly ready: Promise<void>;
    readonly updateComplete: Promise<boolean>;
  };
  const told = (window as unknown as { told: string[] }).told;
  const element = document.createElement(tag) as Widget;
  const own = { profile: 'none', loading: 'eager', 'lead-to': 'event', 'privacy-href': '/privacy' };
  const restore = (): void => {
    for (const [name, value] of Object.entries(own)) element.setAttribute(name, value);
  };
  restore();
  document.querySelector('main')!.replaceChildren(element);
  await element.ready;
  const outcomes: (Outcome & { readonly name: string })[] = [];
  const known = (element.constructor as unknown as { observedAttributes: string[] })
    .observedAttributes;
  for (const name of known) {
    const before = told.length;
    const start = performance.now();
    element.setAttribute(name, text);
    await element.updateComplete;
    await new Promise((go) => setTimeout(go));
    await element.updateComplete;
    const milliseconds = performance.now() - start;
    await new Promise((go) => setTimeout(go, 60)); // a message may come after what it is about
    const messages = told.slice(before).map((message) => message.slice(0, 300));
    element.removeAttribute(name);
    restore();
    await element.updateComplete;
    const shown = element.shadowRoot?.querySelector('.root')?.textContent?.trim() ?? '';
    outcomes.push({ name, milliseconds, messages, works: shown.length >= 20 });
  }
  return outcomes;
}

interface Act {
  readonly tag: string;
  /** What a link to the element carries its result under. */
  readonly key: string;
  readonly before: string;
  readonly put: string;
  readonly text: string;
  /** Whether it is done to a copy that looks the same, with nothing behind it. */
  readonly inert: boolean;
}

/** Puts one thing into a fresh element, and tells what the element did with it, and how fast. */
async function tried({ tag, key, before, put, text, inert }: Act): Promise<Outcome> {
  type Widget = HTMLElement & {
    readonly ready?: Promise<void>;
    readonly updateComplete?: Promise<boolean>;
  };
  const place = document.querySelector('main')!;
  const told = (window as unknown as { told: string[] }).told;
  const wait = (time = 0): Promise<void> => new Promise((go) => setTimeout(go, time));
  /** What the browser does by itself is over when timers come in time. */
  const quiet = async (): Promise<void> => {
    const end = performance.now() + 3000;
    for (let calm = 0; calm < 3 && performance.now() < end; ) {
      const start = performance.now();
      await wait();
      calm = performance.now() - start < 20 ? calm + 1 : 0;
    }
  };
  /** The first picture comes whatever is put in, and is over before. */
  const pictured = async ({ shadowRoot }: Widget): Promise<void> => {
    for (const canvas of shadowRoot!.querySelectorAll('canvas')) {
      if (canvas.getClientRects().length === 0) continue; // in what is folded
      canvas.scrollIntoView();
      const end = performance.now() + 3000;
      while (!('drawn' in canvas.dataset) && performance.now() < end) await wait(20);
    }
  };
  const copyOf = (widget: Widget): Widget => {
    const copy = document.createElement('div');
    const [inside, root] = [widget.shadowRoot!, copy.attachShadow({ mode: 'open' })];
    root.adoptedStyleSheets = inside.adoptedStyleSheets;
    root.append(...[...inside.childNodes].map((node) => node.cloneNode(true)));
    return copy;
  };
  localStorage.clear();
  let element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({
    profile: 'none',
    loading: 'eager',
    'lead-to': 'event',
    'privacy-href': '/privacy',
  })) {
    element.setAttribute(name, value);
  }
  place.replaceChildren(element);
  await element.ready;
  await pictured(element);
  if (inert) {
    element = copyOf(element);
    place.replaceChildren(element);
  }
  element.dataset.key = key;
  const first = told.length;
  const call = (code: string): void =>
    new Function('element', 'text', `(${code})(element, text)`)(element, text);
  call(before);
  await quiet();
  // Until the thread is free again, twice over: an update may bring another.
  const start = performance.now();
  call(put);
  const now = place.firstElementChild as Widget;
  await now.updateComplete;
  await wait();
  await now.updateComplete;
  const milliseconds = performance.now() - start;
  await now.ready;
  await wait(60); // a message may come after what it is about
  const works = (now.shadowRoot?.querySelector('.root')?.textContent?.trim().length ?? 0) >= 20;
  history.replaceState(null, '', ' ');
  return {
    milliseconds,
    messages: told.slice(first).map((message) => message.slice(0, 300)),
    works,
  };
}
