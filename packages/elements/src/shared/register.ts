import { runtime } from './runtime.ts';
import { version } from './version.ts';

/**
 * Defines a tag unless another copy of the kit has done so. Never throws: a page may load the kit
 * twice, by its theme and by a tag manager, without knowing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const { versions } = runtime();
  if (customElements.get(tag) === undefined) {
    versions.set(tag, version);
    customElements.define(tag, element);
    return;
  }
  const first = versions.get(tag) ?? 'unknown';
  if (first === version) return;
  console.warn(`lifeline: <${tag}> is already defined in version ${first}; ${version} stays out`);
  versions.set(tag, version);
}
