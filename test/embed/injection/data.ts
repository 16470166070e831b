import { readdirSync } from 'node:fs';
import { maturityModel } from '@lifeline-kit/core/maturity';
import { linkWith } from '../../../packages/elements/src/shared/share-link.ts';
import { letterFile } from '../../fixtures/letters.ts';
import { ownModel } from '../../fixtures/own-model.ts';
import { root } from '../../repo/files.ts';
import { tags } from '../helpers/widgets.ts';

/** Text from outside has a length; what is longer is refused whole, and tells nothing. */
const mostText = 1900;
/** Bytes of a configuration that the kit reads; what is written has quotes and escapes as well. */
const mostConfig = 40_000;

const locales = `${root}packages/locales/src`;
const stems = tags.map((tag) => tag.split('-')[1]!);

/** Keys of every text that an element shows, whichever part of it: what `texts` can replace. */
export async function textKeys(tag: string): Promise<readonly string[]> {
  const stem = tag.split('-')[1]!;
  const folders = readdirSync(locales).filter((folder) => {
    const [first = ''] = folder.split('-');
    return first === stem || !stems.includes(first);
  });
  const messages = await Promise.all(
    folders.map(async (folder) => Object.values(await import(`${locales}/${folder}/en.ts`))),
  );
  return [...new Set(messages.flat().flatMap((all) => Object.keys(all as object)))];
}

/** Configurations that hold each payload, in every place where they take text, and among its keys. */
export function configs(
  payloads: readonly string[],
  keys: readonly string[],
): readonly (readonly [name: string, config: object])[] {
  const at = (index: number): string => payloads[index % payloads.length]!.slice(0, mostText);
  const made: (readonly [string, object])[] = [];
  let [next, key] = [0, 0];
  while (next < payloads.length || key < keys.length) {
    const own = {
      brandName: at(next),
      brandLogo: at(next + 1),
      ctaLabel: at(next + 2),
      ctaHref: made.length % 2 ? at(next + 3) : 'https://example.com/',
      partnerId: at(next + 4),
      hubspotForm: at(next + 5),
      campaign: `step-${made.length}`,
      leadTo: 'event',
      privacyHref: '/privacy',
      lead: {
        controller: at(next + 6).slice(0, 190),
        recipients: [at(next + 7).slice(0, 190), at(next + 8).slice(0, 190)],
        purposes: [{ purpose: 'news', text: at(next + 9).slice(0, 900), version: '1' }],
        policyVersion: at(next + 10).slice(0, 190),
        mail: at(next + 11).slice(0, 190),
      },
      [at(next + 12).slice(0, 50)]: at(next + 12),
    };
    next += 13;
    const texts: Record<string, string> = {};
    for (let bytes = 0, n = 0; bytes < mostConfig && n < keys.length; n++, key++, next++) {
      texts[keys[key % keys.length]!] = at(next);
      bytes += 40 + 6 * at(next).length; // at worst, every character is an escape
    }
    made.push([`step-${made.length}`, { ...own, texts }]);
  }
  return made;
}

const figures = { p10: 1, p50: 2, p90: 3, p95: 4, mean: 2 };
const profile = { industry: 'it-msp', region: 'US', employees: 14 };
const answers = Object.fromEntries(
  maturityModel.dimensions.flatMap((one) => one.questions).map(({ id }, index) => [id, index % 4]),
);
const points = Object.fromEntries(maturityModel.dimensions.map(({ id }) => [id, 9]));
const weights = Object.fromEntries(maturityModel.dimensions.map(({ id, weight }) => [id, weight]));

const saved = {
  model: maturityModel.version,
  form: 'full',
  answers,
  score: 45,
  dimensions: points,
  weights,
  on: '2026-11-25',
};
const checklist = {
  schema: 'lifeline/checklist-answers@1',
  business: profile,
  answers: { activities: {}, figures: {}, held: {}, items: {}, revenue: {} },
};

/** What a shared link of each element carries, when nobody meddled with it. */
const links: Readonly<Record<string, readonly [key: string, data: object]>> = {
  'lifeline-loss-calculator': [
    'lifeline-loss',
    { profile, seed: 7, model: 'x', evidence: 'claims', currency: 'USD', event: figures },
  ],
  'lifeline-maturity-quiz': ['lifeline-maturity', saved],
  'lifeline-roi-chart': [
    'lifeline-return',
    {
      profile,
      answers: { figures: {}, unsure: [], years: 3, halved: false },
      model: 'x',
      currency: 'USD',
      npv: 5,
    },
  ],
  'lifeline-compliance-checklist': ['lifeline-compliance', checklist],
};

/** The link that opens an element where it has most to show. */
export function goodHash(tag: string): string {
  const [key, data] = links[tag] ?? [];
  return key && data ? new URL(linkWith('http://x/', key, data)).hash : '';
}

/** Fragments with a payload as it is, and in each place of a link in turn. */
export function hashes(tag: string, payloads: readonly string[]): readonly string[] {
  const [key = 'lifeline-lead', data = {}] = links[tag] ?? [];
  const places = pathsIn(data);
  return payloads.flatMap((payload, index) => {
    const text = cut(payload, mostText);
    const path = places[index % places.length];
    const broken = path ? replaced(data, path, text) : data;
    return [`#${key}=${encodeURI(text)}`, new URL(linkWith('http://x/', key, broken)).hash];
  });
}

/** Files that a person might be talked into opening, each with payloads wherever it has text. */
export function files(payloads: readonly string[]): readonly string[] {
  const at = (index: number): string => cut(payloads[index % payloads.length]!, 180);
  const step = 12;
  return Array.from({ length: Math.ceil(payloads.length / step) }, (_, turn) => {
    const from = turn * step;
    const { letter } = letterFile;
    const party = (n: number) => ({
      company: at(n),
      address: at(n + 1),
      person: at(n + 2),
      role: at(n + 3),
    });
    const owned = Object.fromEntries(
      ['pci-dss-01', 'pci-dss-02'].map((item, n) => [item, { state: 'done', owner: at(from + n) }]),
    );
    return [
      {
        ...letterFile,
        letter: {
          ...letter,
          model: at(from),
          title: at(from + 1),
          client: party(from + 2),
          provider: party(from + 6),
          dimensions: [{ name: at(from + 10), points: 9, weight: 20 }],
          measures: [
            { ...letter.measures[0], topic: at(from), measure: at(from + 1), owner: at(from + 11) },
          ],
          clauses: [at(from + 3), at(from + 4)],
          review: at(from + 5),
        },
        signatures: [{ ...letterFile.signatures[0], name: at(from + 7) }],
      },
      { ...saved, [at(from)]: at(from), on: at(from + 1) },
      { ...saved, schema: at(from) },
      { ...checklist, answers: { ...checklist.answers, items: owned } },
      { ...checklist, business: { ...profile, [at(from)]: at(from) } },
      at(from),
    ].map((file) => (typeof file === 'string' ? file : JSON.stringify(file)));
  }).flat();
}

/** Questions of somebody else's, with payloads for texts. */
export function models(payloads: readonly string[]): readonly object[] {
  const at = (index: number): string => cut(payloads[index % payloads.length]!, 900) || 'x';
  let next = 0;
  const made: object[] = [];
  while (next < payloads.length) {
    made.push(
      JSON.parse(JSON.stringify(ownModel), (key, value) =>
        key === 'en' || key === 'zh' ? at(next++) : value,
      ),
    );
  }
  return made;
}

/** Half a character, which no address takes, is left out. */
const cut = (text: string, most: number): string =>
  text.slice(0, most).replace(/\p{Surrogate}/gu, '');

type Path = readonly string[];

/** Where a value has anything but another object. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]));
  return inner.length > 0 ? inner : [path];
}

function replaced(value: object, [key = '', ...rest]: Path, text: string): object {
  const inner = value[key as keyof typeof value] as unknown;
  const isLast = rest.length === 0 || typeof inner !== 'object' || inner === null;
  return { ...value, [key]: isLast ? text : replaced(inner, rest, text) };
}
