import { nothing } from 'lit';
import { Directive, type DirectiveResult, directive, type ElementPart } from 'lit/directive.js';
import { create } from './create.ts';

type Shape = (span: HTMLElement, index: number) => void;

/**
 * Keeps so many spans in an element that holds nothing else, and gives each its looks. As a template,
 * every dot of a picture would cost some hundred bytes for what nobody reads or clicks.
 */
class SpansDirective extends Directive {
  override render(_count: number, _shape: Shape): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [count, shape]: [number, Shape]): unknown {
    while (element.childElementCount > count) element.lastElementChild?.remove();
    while (element.childElementCount < count) element.append(create('span'));
    for (let index = 0; index < count; index++) {
      shape(element.children[index] as HTMLElement, index);
    }
    return nothing;
  }
}

/**
 * @example
 * html`<div ${spans(2, (span, index) => span.classList.toggle('hit', index === 0))}></div>`
 */
export const spans: (count: number, shape: Shape) => DirectiveResult<typeof SpansDirective> =
  directive(SpansDirective);
