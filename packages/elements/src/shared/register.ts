import { runtime } from './runtime.ts';
import { version } from './version.ts';

/**
 * Defines a tag unless another copy of the kit has done so. Never throws: a page may load the kit
 * twice, by its theme and by a tag manager, without knowing. The same version again is silent;
 * another one is told of once.
 */
export function define(tag: string, element: CustomElementConstructor, own = version): void {
  const { versions } = runtime();
  if (customElements.get(tag) === undefined) {
    versions.set(tag, own);
    customElements.define(tag, element);
    return;
  }
  const first = versions.get(tag) ?? 'unknown';
  const told = `${tag}@${own}`;
  if (first === own || versions.has(told)) return;
  versions.set(told, own);
  console.warn(`<${tag}> is already defined in version ${first}; ${own} stays out`);
}
