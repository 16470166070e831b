// Input of a size that nobody means: it is refused with a message, or dealt with before anybody
// notices; and the element works on. In every browser that is installed.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ownModel } from '../fixtures/own-model.ts';
import { type Engine, engineNames, launchEngine } from './helpers/engines.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { tags } from './helpers/widgets.ts';
import { goodHash } from './injection/data.ts';

/** Milliseconds in which input is dealt with that brings no message. */
const atOnce = 200;

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
  readonly put: (element: HTMLElement, text: string) => void;
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
const stored = (element: HTMLElement, text: string): void => {
  for (const key of ['lifeline:profile:page', 'lifeline:maturity:page']) {
    localStorage.setItem(key, text);
  }
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
  { name: 'a megabyte in the storage', put: stored, text: megabyte },
  { name: 'ten thousand levels in the storage', put: stored, text: deep },
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
        const key = goodHash(tag).split('=')[0]!.slice(1);
        const cases = [...everywhere, ...(tag === 'lifeline-maturity-quiz' ? ofQuiz : [])];
        const outcomes = [...(await engine.tab.run(attributesTried, tag, megabyte))];
        for (const { name: input, before, put, text } of cases) {
          outcomes.push({
            input,
            ...(await engine.tab.run(tried, tag, key, `${before ?? (() => {})}`, `${put}`, text)),
          });
        }
        count += outcomes.length;
        const wrong = outcomes.flatMap(({ input, milliseconds, messages, works }) => {
          const isRefused = messages.some((message) => message.includes(`<${tag}>`));
          const isRough = messages.some((message) => /^(error|rejected)/.test(message));
          if (works && !isRough && (isRefused || milliseconds <= atOnce)) return [];
          const told = messages.map((message) => message.slice(0, 120)).join('; ');
          return [`${input}: ${Math.round(milliseconds)} ms, works: ${works}, told: ${told}`];
        });
        assert.deepEqual(wrong, []);
      });
    }
  });
}

interface Outcome {
  readonly input: string;
  readonly milliseconds: number;
  readonly messages: readonly string[];
  readonly works: boolean;
}

/** Gives every attribute of one element the text in turn, and takes it away again. In the page. */
async function attributesTried(tag: string, text: string): Promise<readonly Outcome[]> {
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
  const outcomes: Outcome[] = [];
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
    outcomes.push({
      input: `a megabyte as ${name}`,
      milliseconds,
      messages,
      works: shown.length >= 20,
    });
  }
  return outcomes;
}

/** Puts one thing into a fresh element, and tells what the element did with it, and how fast. */
async function tried(
  tag: string,
  key: string,
  prepare: string,
  put: string,
  text: string,
): Promise<Omit<Outcome, 'input'>> {
  type Widget = HTMLElement & {
    readonly ready: Promise<void>;
    readonly updateComplete: Promise<boolean>;
  };
  const place = document.querySelector('main')!;
  const told = (window as unknown as { told: string[] }).told;
  localStorage.clear();
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({
    profile: 'none',
    loading: 'eager',
    'lead-to': 'event',
    'privacy-href': '/privacy',
  })) {
    element.setAttribute(name, value);
  }
  element.dataset.key = key;
  place.replaceChildren(element);
  await element.ready;
  const before = told.length;
  const call = (code: string): void =>
    new Function('element', 'text', `(${code})(element, text)`)(element, text);
  call(prepare);
  // Until the thread is free again, twice over: an update may bring another.
  const start = performance.now();
  call(put);
  const now = document.querySelector(tag) as Widget;
  await now.updateComplete;
  await new Promise((go) => setTimeout(go));
  await now.updateComplete;
  const milliseconds = performance.now() - start;
  await now.ready;
  await new Promise((go) => setTimeout(go, 60)); // a message may come after what it is about
  const works = (now.shadowRoot?.querySelector('.root')?.textContent?.trim().length ?? 0) >= 20;
  history.replaceState(null, '', ' ');
  return {
    milliseconds,
    messages: told.slice(before).map((message) => message.slice(0, 300)),
    works,
  };
}
