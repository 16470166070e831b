// Content security policies, with and without Trusted Types, in every browser that is installed.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readJson } from '../repo/files.ts';
import { type Engine, engineNames, launchEngine } from './helpers/engines.ts';
import { lookInFrame, openEverything } from './helpers/frame.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { visitOuterPage } from './helpers/inside.ts';
import { pageWithLit } from './helpers/page-with-lit.ts';
import { allShown, page, tags, widgets } from './helpers/widgets.ts';

let servers: Hosts;
before(async () => {
  servers = await hosts();
  servers.put('/page-lit.js', { html: await pageWithLit(), type: 'text/javascript' });
});
after(() => servers.close());

const autoloader = '<script type="module" src="/kit/lifeline.js"></script>';
const classic = widgets
  .map((name) => `<script async src="/kit/lifeline-${name}.js"></script>`)
  .join('');
const everyScript = `${classic}<script async src="/kit/lifeline-all.js"></script>${autoloader}`;
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'";
const trusted = "require-trusted-types-for 'script'; trusted-types lifeline";

const nonce = (markup: string): string => markup.replaceAll('<script ', '<script nonce="m0nd4y" ');
const hash = (file: string): string =>
  (readJson('dist/cdn/sri.json') as Record<string, string>)[file]!;
const hashes = (): string => {
  const listed = Object.entries(readJson('dist/cdn/sri.json') as Record<string, string>);
  const integrity = Object.fromEntries(listed.map(([file, own]) => [`/kit/${file}`, own]));
  return JSON.stringify({ integrity });
};

interface Policy {
  /** As the header says it; `''` where a `<meta>` in the page does. */
  readonly policy: string;
  readonly header?: string;
  readonly html: string;
  /** What browsers with Trusted Types tell; elsewhere nothing is told, and all shows. */
  readonly trustedTypes?: { readonly told: RegExp; readonly shown: boolean };
  /** `false` where no script of the kit may run: what stands between the tags has to show. */
  readonly runs?: boolean;
  /** Browsers in which the elements start, and tell that what they fetch later does not come. */
  readonly startsIn?: readonly string[];
}

const policies: Readonly<Record<string, Policy>> = {
  'everything forbidden but the own site: modules': { policy: strict, html: page(autoloader) },
  'everything forbidden but the own site: classic': { policy: strict, html: page(classic) },
  'no style sheet at all': {
    policy: "script-src 'self'; style-src 'none'",
    html: page(autoloader),
  },
  'no requests, frames, workers, fonts, pictures, forms': {
    policy:
      "script-src 'self'; connect-src 'none'; frame-src 'none'; worker-src 'none'; font-src 'none'; img-src data:; form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'self'",
    html: page(classic),
  },
  'a nonce': {
    policy: "script-src 'nonce-m0nd4y'; style-src 'nonce-m0nd4y'",
    html: nonce(page(everyScript)),
  },
  'a nonce that hands trust on': {
    policy: "script-src 'nonce-m0nd4y' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
    html: nonce(page(everyScript)),
  },
  'a nonce that hands trust on, with Trusted Types, as the strict policy of web.dev': {
    policy: `script-src 'nonce-m0nd4y' 'strict-dynamic' https: 'unsafe-inline'; object-src 'none'; base-uri 'none'; ${trusted}`,
    html: nonce(page(autoloader)),
  },
  'what a shop system sends: inline and eval allowed': {
    policy: "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
    html: page(everyScript),
  },
  'in a meta element': {
    policy: '',
    html: page(
      `<meta http-equiv="Content-Security-Policy" content="${strict}; ${trusted}">${autoloader}`,
    ),
  },
  'two policies at once': {
    policy: `${strict}, script-src 'self'; ${trusted}`,
    html: page(classic),
  },
  'report only': {
    header: 'content-security-policy-report-only',
    policy: `${strict}; ${trusted}`,
    html: page(autoloader),
  },
  'every script with its hash: modules': {
    header: 'integrity-policy',
    policy: 'blocked-destinations=(script)',
    html: page(
      `<script type="importmap">${hashes()}</script><script type="module" integrity="${hash('lifeline.js')}" src="/kit/lifeline.js"></script>`,
    ),
    startsIn: ['webkit'], // it knows no hash of what a module imports at once, whatever an import map says
  },
  'every script with its hash: classic': {
    header: 'integrity-policy',
    policy: 'blocked-destinations=(script)',
    html: page(
      `<script type="importmap">${hashes()}</script>${widgets
        .map((name) => `lifeline-${name}.js`)
        .map(
          (file) =>
            `<script async crossorigin integrity="${hash(file)}" src="/kit/${file}"></script>`,
        )
        .join('')}`,
    ),
  },
  'cut off from other origins': {
    header: 'cross-origin-embedder-policy',
    policy: 'require-corp',
    html: page(classic),
  },
  'Trusted Types, our name allowed: modules': {
    policy: `${strict}; ${trusted}`,
    html: page(autoloader),
  },
  'Trusted Types, our name allowed once: every script together': {
    policy: `${strict}; ${trusted}`,
    html: page(everyScript),
  },
  'Trusted Types, any name': {
    policy: `${strict}; require-trusted-types-for 'script'`,
    html: page(everyScript),
  },
  'Trusted Types on a page with a Lit of its own': {
    policy: `${strict}; require-trusted-types-for 'script'; trusted-types lifeline lit-html`,
    html: page(`<script type="module" src="/page-lit.js"></script>${everyScript}`),
  },
  'Trusted Types not insisted on, and no policy allowed': {
    policy: `${strict}; trusted-types 'none'`,
    html: page(classic),
    trustedTypes: { told: /^violation trusted-types trusted-types-policy lifeline/, shown: true },
  },
  'Trusted Types, no policy allowed': {
    policy: `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`,
    html: page(autoloader),
    trustedTypes: { told: /./, shown: false },
  },
  'Trusted Types, other names allowed': {
    policy: `${strict}; require-trusted-types-for 'script'; trusted-types angular dompurify`,
    html: page(classic),
    trustedTypes: { told: /./, shown: false },
  },
  'no script at all': {
    policy: "default-src 'self'; script-src 'none'",
    html: page(everyScript),
    runs: false,
  },
};

for (const name of engineNames) {
  describe(name, () => {
    let engine: Engine;
    let hasTrustedTypes = false;
    before(async () => {
      engine = await launchEngine(name);
      await visitOuterPage(engine.tab, servers);
      hasTrustedTypes = await engine.tab.run(() => 'trustedTypes' in window);
    });
    after(async () => {
      const types = hasTrustedTypes ? 'with' : 'without';
      const count = Object.keys(policies).length + 1;
      console.log(`${name}, ${types} Trusted Types: ${count} policies × ${tags.length} elements`);
      await engine.close();
    });

    for (const [title, wanted] of Object.entries(policies)) {
      test(title, async () => {
        const { policy, header = 'content-security-policy', html } = wanted;
        const runs = wanted.runs !== false;
        const headers = policy ? { [header]: policy } : {};
        const address = servers.put('/policy', { html, headers });
        const { told, shown } = (hasTrustedTypes && wanted.trustedTypes) || {
          told: undefined,
          shown: runs,
        };
        const patience = shown ? 15_000 : 1500;
        const seen = await lookInFrame(engine.tab, address, patience);
        if (!shown) {
          if (told) assert.match(seen.told[0] ?? '', told);
          assert.deepEqual(
            await textsBetweenTags(engine),
            tags.map(() => 'Before: ask us'),
          );
          return;
        }
        assert.deepEqual(seen.standing, allShown().standing, seen.told.join('\n'));
        const later = await openEverything(engine.tab);
        if (wanted.startsIn?.includes(name)) {
          const lines = later.filter((line) => /gives no result|cannot send/.test(line));
          assert.equal(lines.length, tags.length, later.join('\n'));
          return;
        }
        assert.deepEqual(told ? later.filter((line) => !told.test(line)) : later, []);
      });
    }

    test('scripts of another host alone', async () => {
      const kit = `${servers.elsewhere}/kit`;
      const html = page(
        `<script type="module" src="${kit}/lifeline.js"></script><script async src="${kit}/lifeline-all.js"></script>`,
      );
      const policy = `${strict.replace('script-src', `script-src ${servers.elsewhere}`)}; ${trusted}`;
      const headers = { 'content-security-policy': policy };
      const address = servers.put('/policy', { html, headers });
      assert.deepEqual(await lookInFrame(engine.tab, address), allShown());
      assert.deepEqual(await openEverything(engine.tab), []);
    });
  });
}

/** What a visitor reads of each element that could not start. */
function textsBetweenTags({ tab }: Engine): Promise<readonly string[]> {
  return tab.run((names) => {
    const { document: inner } = document.querySelector<HTMLIFrameElement>('#host')!.contentWindow!;
    return names.map((tag) => {
      const element = inner.querySelector<HTMLElement>(tag)!;
      const link = element.querySelector('a')!;
      return link.getBoundingClientRect().height > 0 ? element.innerText.trim() : 'out of sight';
    });
  }, tags);
}
