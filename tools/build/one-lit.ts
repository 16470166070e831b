import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { build, type InlineConfig, type Plugin } from 'vite';
import { elements } from './paths.ts';

/** Lit as a function's body, and the names that it gives. */
export interface OwnLit {
  readonly code: string;
  readonly names: readonly string[];
  /** Two scripts share their Lit if, and only if, it is the same to the letter. */
  readonly hash: string;
}

const source = `${elements}/src`;
const litModule = /node_modules[\\/](lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;
/** A value import: a type leaves nothing in the script. */
const litImport = /^import \{([^}]+)\} from '(lit(?:\/[^']+)?)'/gm;

/** Bundles what the elements use of Lit. */
export async function ownLit(common: InlineConfig): Promise<OwnLit> {
  const used = namesUsed();
  const exports = [...used].map(
    ([from, names]) => `export { ${names.join(', ')} } from '${from}';`,
  );
  const entry = '\0lit-entry';
  const around = '\0runtime'; // the function finds it in what stands around it
  const result = await build({
    ...common,
    plugins: [
      {
        name: 'lit-entry',
        enforce: 'pre',
        resolveId(id, importer) {
          if (id === 'lit-entry') return entry;
          if (id.endsWith('/runtime.ts')) return around;
          return importer === entry ? this.resolve(id, `${source}/autoload.ts`) : undefined;
        },
        load: (id) =>
          ({ [entry]: exports.join('\n'), [around]: 'export const runtime = () => page;' })[id],
      },
      withoutGlobals(),
    ],
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      rolldownOptions: {
        input: 'lit-entry',
        preserveEntrySignatures: 'strict',
        output: {
          format: 'iife',
          name: 'lit',
          codeSplitting: false,
          minify: true,
          generatedCode: { symbols: false },
        },
      },
    },
  });
  const { output } = [result].flat()[0] as { output: readonly { code: string }[] };
  const code = output[0]!.code;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
  return { code, names: [...used.values()].flat(), hash };
}

/**
 * Stands in for every `lit` module. `own` starts the Lit of the script unless an earlier one has
 * lent the same; `lent` is for parts that come later than the script, which is always there.
 */
export const oneLit = ({ code, names, hash }: OwnLit, which: 'own' | 'lent'): Plugin => {
  const id = '\0one-lit';
  const missing = `throw new Error('a part of the kit was loaded without the script it belongs to');`;
  const start = which === 'own' ? `${code}\n  return lit;` : missing;
  return {
    name: 'one-lit',
    enforce: 'pre',
    resolveId: (specifier) => (/^lit(\/|$)/.test(specifier) ? id : undefined),
    load: (asked) =>
      asked === id
        ? `import { runtime } from '${source}/shared/runtime.ts';
const page = runtime();
const lits = (page.lits ??= new Map());
const start = () => {
  ${start}
};
if (!lits.has('${hash}')) lits.set('${hash}', start());
export const { ${names.join(', ')} } = lits.get('${hash}');`
        : undefined,
  };
};

/** What all elements take from each module of Lit, in one order. */
function namesUsed(): ReadonlyMap<string, readonly string[]> {
  const used = new Map<string, Set<string>>();
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((one) => one.endsWith('.ts')).sort()) {
    for (const [, list = '', from = ''] of readFileSync(`${source}/${file}`, 'utf8').matchAll(
      litImport,
    )) {
      const values = list.split(',').map((name) => name.trim().replace(/ as .+/, ''));
      const names = used.get(from) ?? new Set();
      for (const name of values) if (name && !name.startsWith('type ')) names.add(name);
      used.set(from, names);
    }
  }
  return new Map([...used].sort().map(([from, names]) => [from, [...names].sort()]));
}

/**
 * What is changed in Lit, by the end of its file's name. It marks the page with its versions, and
 * `Symbol` with `metadata`; it makes templates in the document of the page, which may be XML; and
 * it trusts that no element of the page is called `createComment`.
 */
const changes: Readonly<Record<string, readonly (readonly [find: RegExp, put: string])[]>> = {
  'lit-html.js': [
    [/\b\w+\.createElement\("template"\)/g, 'litGlobals.createTemplate()'],
    [/\b\w+\.createComment\(""\)/g, 'litGlobals.createComment()'],
    [/\b\w+\.createTextNode\(/g, 'litGlobals.createText('],
    [/\b\w+\.createTreeWalker\(\w+,129\)/g, 'litGlobals.createWalker(129)'],
    [/\(\w+\?\.creationScope\?\?\w+\)\.importNode\(/g, 'litGlobals.importNode('],
  ],
  'reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),/g, ''],
    [/this\[Symbol\.metadata\]/g, 'null'],
    [/(?<![.\w])litPropertyMetadata\b/g, 'litGlobals.litPropertyMetadata'],
  ],
};

const withoutGlobals = (): Plugin => ({
  name: 'lit-without-globals',
  transform: {
    filter: { id: litModule },
    handler(code, id) {
      let changed = code.replaceAll(/\bglobalThis\b/g, 'litGlobals');
      const [, list = []] = Object.entries(changes).find(([end]) => id.endsWith(`/${end}`)) ?? [];
      for (const [find, put] of list) {
        if (!find.test(changed))
          throw new Error(`${id} has no ${find}: Lit is another than it was`);
        changed = changed.replaceAll(find, put);
      }
      if (changed === code) return null;
      return {
        code: `import { litGlobals } from '${source}/shared/lit-globals.ts';${changed}`,
        map: null,
      };
    },
  },
});
