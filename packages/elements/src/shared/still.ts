import { noChange } from 'lit';
import { Directive, type DirectiveResult, directive } from 'lit/directive.js';

/**
 * Draws a part again only when something that it is made of has changed: a list of hundreds then
 * costs no more than the one row that moved.
 *
 * @example
 * html`${rows.map((row) => still([row.id, row.state], () => rowView(row)))}`
 */
class StillDirective extends Directive {
  #made: readonly unknown[] | undefined;

  override render(of: readonly unknown[], view: () => unknown): unknown {
    const made = this.#made;
    if (made?.length === of.length && of.every((one, index) => Object.is(one, made[index]))) {
      return noChange;
    }
    this.#made = of;
    return view();
  }
}

export const still: (
  of: readonly unknown[],
  view: () => unknown,
) => DirectiveResult<typeof StillDirective> = directive(StillDirective);
