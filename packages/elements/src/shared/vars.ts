import { nothing } from 'lit';
import { Directive, type DirectiveResult, directive, type ElementPart } from 'lit/directive.js';

type Vars = Readonly<Record<`--${string}`, number | string>>;

/** Sets custom properties on an element. */
export function setVars({ style }: HTMLElement, values: Vars): void {
  for (const [name, value] of Object.entries(values)) style.setProperty(name, String(value));
}

/**
 * Sets custom properties on an element through the object model.
 *
 * A strict `style-src` blocks style attributes and the first paint of `styleMap`; the object
 * model it leaves alone.
 *
 * @example
 * html`<span ${vars({ '--x': 0.4 })}></span>`
 */
class VarsDirective extends Directive {
  override render(_vars: Vars): unknown {
    return nothing;
  }

  override update(part: ElementPart, [values]: [Vars]): unknown {
    setVars(part.element as HTMLElement, values);
    return nothing;
  }
}

export const vars: (values: Vars) => DirectiveResult<typeof VarsDirective> =
  directive(VarsDirective);
