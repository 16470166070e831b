// Every way in which the files of the kit come onto a page, in every browser that is installed.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readJson } from '../repo/files.ts';
import { type Engine, engineNames, launchEngine } from './helpers/engines.ts';
import { type Hosts, hosts, otherVersion } from './helpers/hosts.ts';
import { allShown, allTags, look, page, tags, widgets } from './helpers/widgets.ts';

let servers: Hosts;
before(async () => {
  servers = await hosts();
});
after(() => servers.close());

/** One classic script an element, from a folder, with further attributes. */
const classic = (attributes = 'async', folder = '/kit', query = ''): string =>
  widgets
    .map((name) => `<script ${attributes} src="${folder}/lifeline-${name}.js${query}"></script>`)
    .join('\n');
const autoloader = '<script type="module" src="/kit/lifeline.js"></script>';
const all = '<script async src="/kit/lifeline-all.js"></script>';
/** Code that puts each classic script on the page, as its line says. */
const inject = (line: string, folder = '/kit'): string =>
  `<script>for (const name of ${JSON.stringify(widgets)}) {
    const src = '${folder}/lifeline-' + name + '.js';
    ${line}
  }</script>`;
const integrity = (file: string): string => {
  const listed: Record<string, string> = readJson('dist/cdn/sri.json');
  return listed[file] ?? `${file} has no integrity`;
};

const isDefinedTwice = tags.map(
  (tag) =>
    `<${tag}> is already defined in version ${readJson('packages/elements/package.json').version}; ${otherVersion} stays out`,
);

interface Way {
  /** The page; a function where it names an address of this run. */
  readonly html: string | (() => string);
  readonly told?: readonly string[];
}

const ways: Readonly<Record<string, Way>> = {
  'autoloader in the head': { html: page(autoloader) },
  'autoloader behind the tags': { html: page('', allTags + autoloader) },
  'autoloader, async': { html: page(autoloader.replace('type', 'async type')) },
  'autoloader from another host': {
    html: () => page(`<script type="module" src="${servers.elsewhere}/kit/lifeline.js"></script>`),
  },
  'autoloader by import() in a script': {
    html: page(`<script>import('/kit/lifeline.js')</script>`),
  },
  'autoloader, hashes of all files checked': {
    html: () => {
      const hashes = Object.entries(readJson('dist/cdn/sri.json') as Record<string, string>);
      const listed = Object.fromEntries(hashes.map(([file, hash]) => [`/kit/${file}`, hash]));
      return page(
        `<script type="importmap">${JSON.stringify({ integrity: listed })}</script>${autoloader}`,
      );
    },
  },
  'autoloader on a page moved by <base>': {
    html: () =>
      page(
        `<base href="/moved/"><script type="module" src="${servers.site}/kit/lifeline.js"></script>`,
      ),
  },
  'classic, async': { html: page(classic()) },
  'classic, defer': { html: page(classic('defer')) },
  'classic, blocking, before the tags': { html: page(classic('')) },
  'classic, blocking, behind the tags': { html: page('', allTags + classic('')) },
  'classic from another host': { html: () => page(classic('async', `${servers.elsewhere}/kit`)) },
  'classic from another host, its hash checked': {
    html: () =>
      page(
        widgets
          .map((name) => {
            const src = `${servers.elsewhere}/kit/lifeline-${name}.js`;
            const hash = integrity(`lifeline-${name}.js`);
            return `<script async crossorigin integrity="${hash}" src="${src}"></script>`;
          })
          .join(''),
      ),
  },
  'classic on a page moved by <base>': {
    html: () => page(`<base href="/moved/">${classic('async', `${servers.site}/kit`)}`),
  },
  'classic, as a module': { html: page(classic('type="module"')) },
  'classic, written by document.write': {
    html: page(inject(`document.write('<script src="' + src + '"></' + 'script>');`)),
  },
  'classic, injected before the first script, as Tag Manager does': {
    html: page(
      inject(`const first = document.getElementsByTagName('script')[0];
        const script = document.createElement('script');
        script.async = true;
        script.src = src;
        first.parentNode.insertBefore(script, first);`),
    ),
  },
  'classic, pasted as text into a tag of Tag Manager, its base told': {
    html: page(
      `<script data-lifeline-base="/kit/"></script>${inject(`fetch(src).then((answer) => answer.text()).then((text) => {
        document.head.append(Object.assign(document.createElement('script'), { text }));
      });`)}`,
    ),
  },
  'classic, held back and run by a speed optimiser: currentScript is null': {
    html: page(
      classic('type="text/rocketscript"') +
        inject(`fetch(src).then((answer) => answer.text()).then((text) => setTimeout(() => {
          (0, eval)(text);
        }));`),
    ),
  },
  'classic, with an element that hides currentScript': {
    html: page(`${classic('defer')}`, `<img name="currentScript" alt="">${allTags}`),
  },
  'classic, long after the page': {
    html: page(
      inject(`addEventListener('load', () => setTimeout(() => {
        document.head.append(Object.assign(document.createElement('script'), { src }));
      }, 300));`),
    ),
  },
  'all in one script': { html: page(all) },
  'all in one script, behind the tags, from another host': {
    html: () =>
      page('', `${allTags}<script src="${servers.elsewhere}/kit/lifeline-all.js"></script>`),
  },
  'the same script twice': { html: page(classic() + classic('async', '/kit', '?again')) },
  'the autoloader twice, from two hosts': {
    html: () =>
      page(
        `${autoloader}<script type="module" src="${servers.elsewhere}/kit/lifeline.js"></script>`,
      ),
  },
  'one by one, beside the autoloader': { html: page(classic() + autoloader) },
  'one by one, beside all in one': { html: page(classic() + all) },
  'two versions': {
    html: page(classic('defer') + classic('defer', '/old')),
    told: isDefinedTwice,
  },
  'tags put there by innerHTML, before and after': {
    html: page(
      autoloader,
      `<div id="a"></div><div id="b"></div><script>
        const tags = ${JSON.stringify(allTags)};
        document.getElementById('a').innerHTML = tags;
        addEventListener('load', () => setTimeout(() => {
          document.getElementById('b').innerHTML = tags;
        }, 200));
      </script>`,
    ),
  },
  'tags made by createElement before their script': {
    html: page(
      classic(),
      `<script>for (const tag of ${JSON.stringify(tags)}) {
        const element = document.createElement(tag);
        element.theme = 'dark';
        element.leadTo = 'event';
        element.privacyHref = '/privacy';
        document.body.append(element);
      }</script>`,
    ),
  },
  'tags cloned from a template': {
    html: page(
      all,
      `<template>${allTags}</template><script>
        document.body.append(document.querySelector('template').content.cloneNode(true));
      </script>`,
    ),
  },
  'in a place that shows later': {
    html: page(
      all,
      `<div hidden>${allTags}</div><script>
        addEventListener('load', () => setTimeout(() => {
          document.querySelector('[hidden]').removeAttribute('hidden');
        }, 600));
      </script>`,
    ),
  },
};

const frames: Readonly<Record<string, () => string>> = {
  'a frame of the same site': () => {
    servers.put('/framed', { html: page(autoloader) });
    return '<iframe src="/framed" width="800" height="900"></iframe>';
  },
  'a frame with its page in srcdoc': () =>
    `<iframe width="800" height="900" srcdoc="${page(all).replaceAll('"', '&quot;')}"></iframe>`,
  'a frame that a script has written': () =>
    `<iframe width="800" height="900"></iframe><script>
      const inner = document.querySelector('iframe').contentDocument;
      inner.open();
      inner.write(${JSON.stringify(page(all)).replaceAll('</', '<\\/')});
      inner.close();
    </script>`,
};

/** Those of the lists, and the walled frame, the app, a shadow root, Back, and far below the screen. */
const count = Object.keys(ways).length + Object.keys(frames).length + 5;

for (const name of engineNames) {
  describe(name, () => {
    let engine: Engine;
    before(async () => {
      engine = await launchEngine(name);
    });
    after(async () => {
      console.log(`${name}: ${count} ways of loading × ${tags.length} elements`);
      await engine.close();
    });

    for (const [way, { html, told = [] }] of Object.entries(ways)) {
      test(way, async () => {
        const written = typeof html === 'string' ? html : html();
        await engine.tab.visit(servers.put('/way', { html: written }));
        assert.deepEqual(await look(engine.tab), allShown(told));
      });
    }

    for (const [frame, body] of Object.entries(frames)) {
      test(`in ${frame}`, async () => {
        const html = page('', body());
        await engine.tab.visit(servers.put('/frame', { html }));
        assert.deepEqual(await look(engine.tab, 'frame'), allShown());
      });
    }

    test('in a frame that is walled off from its page and has no storage', async () => {
      servers.put('/walled', {
        html: page(
          all,
          `${allTags}<script>
            addEventListener('load', async () => {
              const elements = ${JSON.stringify(tags)}.map((tag) => document.querySelector(tag));
              while (elements.some(({ ready }) => !ready)) await new Promise((go) => setTimeout(go, 50));
              await Promise.all(elements.map(({ ready }) => ready));
              parent.postMessage(told.concat('all there'), '*');
            });
          </script>`,
        ),
      });
      const html = page(
        `<script>addEventListener('message', ({ data }) => { window.heard = data; })</script>`,
        '<iframe sandbox="allow-scripts" src="/walled" width="800" height="900"></iframe>',
      );
      await engine.tab.visit(servers.put('/walls', { html }));
      const heard = await engine.tab.run(async () => {
        const outer = window as Window & { readonly heard?: readonly string[] };
        for (let turn = 0; turn < 200 && !outer.heard; turn++) {
          await new Promise((go) => setTimeout(go, 100));
        }
        return outer.heard;
      });
      assert.deepEqual(heard, ['all there']);
    });

    test('in a single-page app that mounts, moves and unmounts: answers stay', async () => {
      const html = page(all, '<main></main><aside></aside>');
      await engine.tab.visit(servers.put('/app', { html }));
      assert.deepEqual(
        await engine.tab.run(moveAround, tags),
        tags.map((tag) => ({ tag, kept: true, roots: 1 })),
      );
      const { told } = await look(engine.tab, 'page', 0);
      assert.deepEqual(told, []);
    });

    test('in the shadow root of another component: shown, in its language, and heard outside', async () => {
      const html = page(
        classic(),
        `<div id="host" lang="zh-CN"></div><script>
          window.heard = [];
          document.addEventListener('lifeline-ready', (event) => heard.push(event.composedPath()[0].localName));
          const outer = document.getElementById('host').attachShadow({ mode: 'open' });
          outer.innerHTML = ${JSON.stringify(allTags)};
        </script>`,
      );
      await engine.tab.visit(servers.put('/component', { html }));
      const seen = await engine.tab.run(seenInRoot, tags);
      assert.deepEqual(seen, { heard: tags, chinese: tags, told: [] });
    });

    test('after Back, with and without the page being kept', async () => {
      for (const cache of ['max-age=60', 'no-store']) {
        const headers = { 'cache-control': cache };
        await engine.tab.visit(servers.put('/first', { html: page(all), headers }));
        assert.deepEqual(await look(engine.tab), allShown());
        await engine.tab.visit(servers.put('/second', { html: page('', '<p>Elsewhere</p>') }));
        await engine.tab.back();
        assert.match(await engine.tab.run(() => location.pathname), /first/);
        assert.deepEqual(await look(engine.tab), allShown());
      }
    });

    test('far below the screen: asked for when it comes near, at once where it says so', async () => {
      for (const [loading, late] of [
        ['', true],
        ['loading="eager"', false],
      ] as const) {
        const body = `<div style="height: 6000px"></div>${tags.map((tag) => `<${tag} ${loading} lead-to="event" privacy-href="/privacy"></${tag}>`).join('')}`;
        const address = servers.put('/far', { html: page(autoloader, body) });
        servers.asked();
        await engine.tab.visit(address);
        await engine.tab.run(() => new Promise((go) => setTimeout(go, 500)));
        const files = widgets.map((widget) => `/kit/${widget}.js`);
        const early = servers.asked().filter((path) => files.includes(path));
        assert.deepEqual([...early].sort(), late ? [] : files);
        await engine.tab.run(() => scrollTo(0, 9000));
        assert.deepEqual(await look(engine.tab), allShown());
      }
    });
  });
}

/** Which elements in the shadow root on the page are heard and speak Chinese. Runs in the page. */
async function seenInRoot(names: readonly string[]): Promise<object> {
  type Widget = HTMLElement & { readonly ready: Promise<void> };
  type Page = { readonly heard: string[]; readonly told: readonly string[] };
  const outer = document.querySelector('#host')!.shadowRoot!;
  const chinese: string[] = [];
  for (const name of names) {
    await customElements.whenDefined(name);
    const element = outer.querySelector<Widget>(name)!;
    await element.ready;
    const text = element.shadowRoot!.querySelector('.root')!.textContent ?? '';
    if (/\p{Script=Han}{8}/u.test(text.replace(/\s/g, ''))) chinese.push(name);
  }
  const { heard, told } = window as unknown as Page;
  return { heard: [...heard].sort(), chinese, told };
}

/** What a router does to a view, with an answer given in between. Runs in the page. */
async function moveAround(
  names: readonly string[],
): Promise<readonly { tag: string; kept: boolean; roots: number }[]> {
  type Widget = HTMLElement & { readonly ready: Promise<void> };
  type Field = HTMLInputElement | HTMLSelectElement;
  const frame = (): Promise<unknown> => new Promise((go) => requestAnimationFrame(go));
  const places = ['main', 'aside'].map((place) => document.querySelector(place)!);
  const settled = (): Promise<unknown> => new Promise((go) => setTimeout(go, 700));
  /** Every answer on the screen: a quiz may have gone on to its next question by itself. */
  const answersIn = (root: ShadowRoot): string =>
    [...root.querySelectorAll<Field>('input, select')]
      .map((field) => [field.id, field.name, field.value, 'checked' in field && field.checked])
      .join('; ');
  const answer = (field: Field): void => {
    if (field.type === 'radio' || field.type === 'checkbox') {
      field.click();
      return;
    }
    if (field instanceof HTMLSelectElement) field.selectedIndex = 1;
    else field.value = '12';
    for (const type of ['input', 'change']) {
      field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
  };
  const seen: { tag: string; kept: boolean; roots: number }[] = [];
  for (const tag of names) {
    await customElements.whenDefined(tag);
    const element = document.createElement(tag) as Widget;
    element.setAttribute('lead-to', 'event');
    element.setAttribute('privacy-href', '/privacy');
    element.setAttribute('profile', 'none'); // or the element before it has answered already
    places[0]!.append(element);
    await element.ready;
    await frame();
    const root = element.shadowRoot!;
    const before = answersIn(root);
    answer(root.querySelector<Field>('input:not(:checked), select')!);
    await settled();
    const given = answersIn(root);
    for (let turn = 1; turn < 6; turn++) {
      if (turn === 3) element.remove();
      await frame();
      places[turn % 2]!.append(element);
      await frame();
    }
    await settled();
    const kept = given !== before && answersIn(root) === given;
    seen.push({ tag, kept, roots: root.querySelectorAll('.root').length });
    element.remove();
  }
  return seen;
}
