// Pages that do what no page should, in every browser that is installed. Each element has to show
// itself, its inside has to look as on a neutral page, and nothing may go wrong.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { root } from '../repo/files.ts';
import { type Engine, engineNames, launchEngine } from './helpers/engines.ts';
import { lookInFrame, openEverything } from './helpers/frame.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { differencesInside, visitOuterPage } from './helpers/inside.ts';
import { allShown, page, tags } from './helpers/widgets.ts';

const kit = '<script type="module" src="/kit/lifeline.js"></script>';
const each = (attributes = ''): string =>
  tags
    .map(
      (tag) =>
        `<${tag} lang="en" dir="ltr" loading="eager" lead-to="event" privacy-href="/privacy" ${attributes}>Before</${tag}>`,
    )
    .join('\n');
const style = (css: string, body = each()): string => page(`<style>${css}</style>${kit}`, body);
const script = (code: string, body = each()): string =>
  page(`<script>${code}</script>${kit}`, body);

/** Every custom property that the kit uses for itself, as its files have it. */
function ownProperties(): readonly string[] {
  const folder = `${root}dist/cdn`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const names = code.join('\n').matchAll(/var\((--[a-z_][\w-]*)/g);
  return [...new Set([...names].map(([, name = '']) => name))].filter(
    (name) => !name.startsWith('--lifeline-'),
  );
}

interface Hostile {
  readonly html: string;
  readonly type?: string;
  /** What may be told there. */
  readonly told?: readonly string[];
  /** The place leaves little room or lays out anew: only the looks are not compared. */
  readonly looks?: false;
}

const styles: Readonly<Record<string, Hostile>> = {
  'a reset of everything': {
    html: style(
      '*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; box-sizing: content-box; vertical-align: baseline; list-style: none; background: none; color: inherit }',
    ),
  },
  'all: unset on everything, with !important': { html: style('* { all: unset !important }') },
  'all: revert on everything': { html: style('* { all: revert }') },
  'everything !important': {
    html: style(
      '* { color: red !important; background: yellow !important; font: 8px/1 fantasy !important; text-transform: uppercase !important; letter-spacing: 9px !important; border: 5px solid blue !important; text-shadow: 3px 3px red !important; transition: all 3s !important; animation: none !important; float: none !important }',
    ),
  },
  'utilities with the names of our classes': {
    html: style(
      '.card, .root, .question, .steps, .result, .notice, .primary, .quiet, [part] { display: none !important; opacity: 0 !important }',
    ),
  },
  'html at 62.5 %, body at 200 %': {
    html: style('html { font-size: 62.5% } body { font-size: 200%; line-height: 0.5 }'),
  },
  'everything that is inherited': {
    html: style(
      'body { color: red; font: italic 700 40px/3 cursive; text-align: center; text-transform: uppercase; text-indent: 80px; letter-spacing: 6px; word-spacing: 20px; white-space: nowrap; cursor: wait; list-style: square; quotes: "x" "y"; tab-size: 1; text-shadow: 1px 1px red; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; hyphens: auto; text-align-last: right; text-wrap: nowrap; line-break: anywhere; word-break: break-all; overflow-wrap: anywhere; font-variant: small-caps; font-stretch: condensed; -webkit-text-stroke: 1px red; accent-color: red; caret-color: red; text-underline-offset: 9px; image-rendering: pixelated; user-select: none; -webkit-user-select: none; color-scheme: dark }',
    ),
  },
  'upright text, from right to left': {
    html: style('body { direction: rtl; unicode-bidi: bidi-override }'),
  },
  'its own values for every private property of ours': {
    html: style(
      `:root, body, * { ${ownProperties()
        .map((name) => `${name}: 77px`)
        .join('; ')} }`,
    ),
  },
  'all buttons, fields, tables, headings restyled': {
    html: style(
      'button, input, select, textarea, table, td, th, h1, h2, h3, p, a, svg, summary, details, label, fieldset, legend, ul, li { display: inline !important; width: 10px !important; height: 10px !important; appearance: none !important; color: lime !important; font-size: 50px !important; position: absolute !important }',
    ),
  },
  'a place in a flexible row, centred': {
    html: style(
      'body { display: flex; justify-content: center; align-items: center }',
      tags
        .map(
          (tag) =>
            `<div style="display: flex; justify-content: center"><${tag} lang="en" dir="ltr" loading="eager" lead-to="event" privacy-href="/privacy"></${tag}></div>`,
        )
        .join(''),
    ),
  },
  'a flexible column that aligns to the start': {
    html: style('body { display: flex; flex-direction: column; align-items: flex-start }'),
  },
  'floats and inline blocks': {
    html: style('lifeline-loss-calculator { float: left } body > * { display: inline-block }'),
  },
  'absolutely placed, with no width told': {
    html: style('body > * { position: absolute; inset-block-start: 0 }'),
  },
  'a grid of automatic columns': {
    html: style('body { display: grid; grid-auto-columns: auto; grid-auto-flow: row }'),
  },
  'a table for layout, a cell centred': {
    html: page(kit, `<table align="center"><tr><td align="center">${each()}</td></tr></table>`),
  },
  'no doctype': { html: page(kit, each(), '') },
  'a doctype of 1999': {
    html: page(
      kit,
      each(),
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">',
    ),
  },
};

const scripts: Readonly<Record<string, Hostile>> = {
  'Prototype.js: toJSON everywhere, Array.from and friends of its own': {
    html: script(
      `
      Array.prototype.toJSON = function () { return 'array'; };
      String.prototype.toJSON = function () { return 'string'; };
      Number.prototype.toJSON = Date.prototype.toJSON = function () { return 'x'; };
      Object.prototype.toJSON = function () { return '{}'; };
      Array.prototype.each = Array.prototype.collect = function () { throw new Error('each'); };
      Element.prototype.update = function () { throw new Error('update'); };`,
      each(`config='{"audience":"owner"}'`),
    ),
  },
  'names on every object and array': {
    html: script(`
      Object.prototype.extend = function () {};
      Object.prototype.theme = 'dark';
      Array.prototype.shuffle = function () {};
      Function.prototype.method = function () {};`),
  },
  'prototypes that are frozen': {
    html: script(
      `
      for (const one of [Object, Array, Function, String, Number, Error, RangeError, TypeError, Promise, Map, Set, Event, Node, Element, HTMLElement]) {
        Object.freeze(one.prototype);
        if (![HTMLElement].includes(one)) Object.freeze(one);
      }`,
      each(`config='{"theme":"light"}'`),
    ),
  },
  'a module loader, and names that scripts like to use': {
    html: script(`
      window.define = Object.assign(() => { throw new Error('define'); }, { amd: {} });
      window.exports = {}; window.module = { exports: {} }; window.require = () => { throw new Error('require'); };
      window.$ = window.jQuery = window._ = window.lit = window.Chart = window.process = window.global = {};
      var runtime = 1, version = 2, html = 3, css = 4, render = 5, svg = 6, nothing = 7;`),
  },
  'new conveniences missing': {
    html: script(`
      delete crypto.__proto__.randomUUID;
      for (const name of ['requestIdleCallback', 'structuredClone', 'ResizeObserver', 'matchMedia', 'scheduler', 'navigation', 'CompressionStream'])
        delete window[name];
      delete Intl.ListFormat; delete Intl.DisplayNames; delete Intl.Segmenter;
      delete Element.prototype.checkVisibility; delete Object.groupBy; delete Array.prototype.toSorted;
      delete Array.prototype.findLast; delete Promise.withResolvers; delete String.prototype.isWellFormed;
      delete Navigator.prototype.clipboard; delete Navigator.prototype.sendBeacon; delete Navigator.prototype.share;`),
  },
  'no constructed style sheets': {
    html: script(
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
    ),
  },
  'storage that throws': {
    html: script(
      `
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
      Object.defineProperty(Document.prototype, 'cookie', { get() { throw new DOMException('denied', 'SecurityError'); } });`,
      each('storage="local"'),
    ),
  },
  'a console that is gone': {
    html: script(
      `Object.defineProperty(window, 'console', { value: undefined });`,
      each('theme="pink"'),
    ),
  },
  'elements that hide what belongs to the page': {
    html: page(
      kit,
      `${[
        'currentScript',
        'readyState',
        'baseURI',
        'head',
        'body',
        'documentElement',
        'defaultView',
        'forms',
        'cookie',
        'location',
        'querySelector',
        'querySelectorAll',
        'getElementsByTagName',
        'createElement',
        'createComment',
        'importNode',
        'createTreeWalker',
        'addEventListener',
        'implementation',
        'removeEventListener',
        'visibilityState',
        'referrer',
        'getElementById',
        'createElementNS',
        'createTextNode',
        'adoptedStyleSheets',
        'activeElement',
        'fonts',
        'contentType',
      ]
        .map((name) => `<img name="${name}" id="${name}" alt="">`)
        .join('')}
      <form name="lifeline" id="crypto"><input name="attributes"><input name="shadowRoot"></form>
      <a id="customElements" href="https://evil.example/"></a><a id="lit" href="https://evil.example/"></a>${each()}`,
    ),
  },
  'messages from a stranger': {
    html: page(
      `${kit}<script>
        addEventListener('load', () => {
          for (const data of ['lifeline', { type: 'lifeline-result', height: 1 }, { type: 'lifeline-height', height: 99999 }, '{"lifeline":{"theme":"dark"}}', null, 1, [1], { __proto__: null, config: { theme: 'dark' } }]) {
            postMessage(data, '*');
          }
        });
      </script>`,
      each(),
    ),
  },
  'events of ours that a stranger fires': {
    html: page(
      `${kit}<script>
        addEventListener('load', () => setTimeout(() => {
          for (const tag of ${JSON.stringify(tags)}) {
            for (const type of ['ready', 'start', 'change', 'step', 'result', 'lead-prepare', 'lead-request', 'lead', 'lead-error', 'error', 'share', 'print'])
              document.querySelector(tag).dispatchEvent(new CustomEvent('lifeline-' + type, { bubbles: true, composed: true, detail: { result: 1 } }));
          }
        }, 300));
      </script>`,
      each(),
    ),
  },
  // WebKit runs no module there.
  'a page in XHTML': {
    type: 'application/xhtml+xml',
    html: page(
      '<script async="" src="/kit/lifeline-all.js"></script>',
      each(),
      '<?xml version="1.0" encoding="utf-8"?>',
    )
      .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace('<meta charset="utf-8">', '')
      .replace('<link rel="icon" href="data:,">', '')
      .replace('crossorigin ', 'crossorigin="" '),
  },
};

for (const name of engineNames) {
  describe(name, () => {
    let engine: Engine;
    let servers: Hosts;
    before(async () => {
      servers = await hosts();
      engine = await launchEngine(name);
      await visitOuterPage(engine.tab, servers);
    });
    after(async () => {
      const count = Object.keys(styles).length + Object.keys(scripts).length;
      console.log(`${name}: ${count} hostile pages × ${tags.length} elements`);
      await engine.close();
      await servers.close();
    });

    for (const [title, { html, type, told = [] }] of Object.entries({ ...styles, ...scripts })) {
      test(title, async () => {
        const address = servers.put('/hostile', { html, type });
        const { standing, told: early } = await lookInFrame(engine.tab, address);
        assert.deepEqual(standing, allShown().standing, early.join('\n'));
        for (const tag of tags) assert.deepEqual(await differencesInside(engine.tab, tag), []);
        assert.deepEqual(await openEverything(engine.tab), told);
      });
    }
  });
}
