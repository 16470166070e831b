import { nothing } from 'lit';
import { Directive, type DirectiveResult, directive, type ElementPart } from 'lit/directive.js';
import { create } from './create.ts';

type Rows = readonly (readonly string[])[];

/**
 * Fills the body of a table that holds nothing else: in each row a head, and cells behind it. As
 * templates, the sixty rows of a curve would weigh more than all that stands open.
 */
class RowsDirective extends Directive {
  override render(_rows: Rows): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [rows]: [Rows]): unknown {
    const body = element as HTMLTableSectionElement;
    while (body.rows.length > rows.length) body.deleteRow(-1);
    for (const [index, texts] of rows.entries()) {
      const row = body.rows[index] ?? body.insertRow();
      for (const [place, text] of texts.entries()) {
        const cell = row.cells[place] ?? row.appendChild(create(place === 0 ? 'th' : 'td'));
        if (place === 0) cell.scope = 'row';
        cell.textContent = text;
      }
    }
    return nothing;
  }
}

/**
 * @example
 * html`<tbody ${rows([['2026', '$100']])}></tbody>`
 */
export const rows: (rows: Rows) => DirectiveResult<typeof RowsDirective> = directive(RowsDirective);
