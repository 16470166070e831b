import { nothing } from 'lit';
import { Directive, type DirectiveResult, directive, type ElementPart } from 'lit/directive.js';
import { create } from './create.ts';

/** What a list offers. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * Fills a list, and again only when it is given another one: who offers the same gives the same array. As templates, the countries and
 * industries of twenty widgets would fill a phone.
 */
class OptionsDirective extends Directive {
  #offered: readonly Option[] | undefined;

  override render(_offered: readonly Option[], _choose?: string): unknown {
    return nothing;
  }

  override update(
    { element }: ElementPart,
    [offered, choose]: [readonly Option[], string | undefined],
  ): unknown {
    if (offered === this.#offered) return nothing;
    this.#offered = offered;
    const list = element as HTMLSelectElement;
    list.length = 0;
    const none = choose === undefined ? [] : [{ value: '', label: choose }];
    for (const { value, label } of [...none, ...offered]) {
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
 * @param offered - the same array as long as nothing in it is another
 * @param choose - what stands first, for no answer
 *
 * @example
 * html`<select ${options(answers)} .value=${live('yes')}></select>`
 */
export const options: (
  offered: readonly Option[],
  choose?: string,
) => DirectiveResult<typeof OptionsDirective> = directive(OptionsDirective);
