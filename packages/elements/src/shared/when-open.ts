import { noChange } from 'lit';
import { type ChildPart, Directive, type DirectiveResult, directive } from 'lit/directive.js';

/** Leaves out what a closed `details` would hold, and leaves it as it is once that is closed again. */
class WhenOpenDirective extends Directive {
  override render(_view: () => unknown): unknown {
    return noChange;
  }

  override update({ parentNode }: ChildPart, [view]: [() => unknown]): unknown {
    return (parentNode as Element).closest('details')?.open ? view() : noChange;
  }
}

/**
 * Most of a result is behind a heading that nobody opens: what is never looked at is never made.
 * Whoever draws it draws anew on `toggle`, as `inTurn` does.
 *
 * @example
 * html`<details><summary>${words.more}</summary>${whenOpen(() => html`<p>…</p>`)}</details>`
 */
export const whenOpen: (view: () => unknown) => DirectiveResult<typeof WhenOpenDirective> =
  directive(WhenOpenDirective);
