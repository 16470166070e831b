import { html, render } from 'lit';
import { runtime } from './runtime.ts';
import { version } from './version.ts';
import { warn } from './warn.ts';

/**
 * Defines a tag unless another copy of the kit has done so. Never throws: a page may load the kit
 * twice, by its theme and by a tag manager, without knowing. The same version again is silent;
 * another one is told of once.
 *
 * Where the page lets nothing be drawn, the tag stays undefined, and what the page put between its
 * tags stays to be seen.
 */
export function define(tag: string, element: CustomElementConstructor, own = version): void {
  const { versions } = runtime();
  if (!canDraw()) {
    const reason = 'the page forbids templates; with Trusted Types, allow "lifeline"';
    warn(`<${tag}> cannot be shown: ${reason}`);
    return;
  }
  if (customElements.get(tag) === undefined) {
    versions.set(tag, own);
    customElements.define(tag, element);
    return;
  }
  const first = versions.get(tag) ?? 'unknown';
  const told = `${tag}@${own}`;
  if (first === own || versions.has(told)) return;
  versions.set(told, own);
  warn(`<${tag}> is already defined in version ${first}; ${own} stays out`);
}

/** Tries it: Trusted Types, a page that is no HTML, or an old browser may forbid it. */
function canDraw(): boolean {
  if (typeof document === 'undefined') return true; // on a server nothing is drawn yet
  try {
    render(html`<i></i>`, new DocumentFragment());
    return 'attachShadow' in Element.prototype;
  } catch {
    return false;
  }
}
