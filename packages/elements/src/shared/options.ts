import { nothing } from 'lit';
import { Directive, type DirectiveResult, directive, type ElementPart } from 'lit/directive.js';
import { create } from './create.ts';

/** What a list offers. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * Fills a list, and again only when it offers something else. As templates, the countries and
 * industries of twenty widgets would fill a phone.
 */
class OptionsDirective extends Directive {
  #offered = '';

  override render(_offered: readonly Option[]): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [offered]: [readonly Option[]]): unknown {
    const labels = offered.map(({ label }) => label).join('\n');
    if (labels === this.#offered) return nothing;
    this.#offered = labels;
    const list = element as HTMLSelectElement;
    list.length = 0;
    for (const { value, label } of offered) {
      const option = create('option');
      option.value = value;
      option.text = label;
      list.add(option);
    }
    return nothing;
  }
}

/**
 * Stands before the value of the list, which has to find its option.
 *
 * @example
 * html`<select ${options([{ value: 'yes', label: 'Yes' }])} .value=${live('yes')}></select>`
 */
export const options: (offered: readonly Option[]) => DirectiveResult<typeof OptionsDirective> =
  directive(OptionsDirective);
