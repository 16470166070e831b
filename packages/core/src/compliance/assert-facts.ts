import { assertAmount, assertCode } from '../assert.ts';
import { industries, regions } from '../profile.ts';
import { activities, figures } from './codes.ts';
import type { BusinessFacts } from './regime.ts';

/** A part of a region, as ISO 3166-2 writes it: `US-WA`, `EU-DE`. */
const part = /-[A-Z0-9]{1,3}$/;

/**
 * Refuses facts that a program got wrong: a misspelt region would silently open every door.
 *
 * @throws {TypeError} a fact is not of its type
 * @throws {RangeError} a code is unknown, or a figure is negative or not finite
 */
export function assertFacts(facts: BusinessFacts): void {
  if (typeof facts !== 'object' || facts === null) throw new TypeError('facts must be an object');
  if (facts.industry !== undefined) assertCode('industry', facts.industry, industries);
  for (const name of ['activities', 'notActivities', 'unsure'] as const) {
    for (const code of listIn(facts, name)) assertCode(name, code, activities);
  }
  for (const code of listIn(facts, 'regions')) {
    if (code === 'GLOBAL') continue; // marks regimes, and says nothing of a firm
    if (!(regions as readonly string[]).includes(code)) {
      assertCode('regions', String(code).replace(part, ''), regions);
    }
  }
  for (const name of figures) if (facts[name] !== undefined) assertAmount(name, facts[name]);
}

type ListName = 'activities' | 'notActivities' | 'regions' | 'unsure';

function listIn(facts: BusinessFacts, name: ListName): readonly string[] {
  const list = facts[name];
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw new TypeError(`${name} must be a list of codes`);
  return list;
}
