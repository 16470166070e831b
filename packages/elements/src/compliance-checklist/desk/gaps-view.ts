import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { DeskContext } from './context.ts';
import { gapsOf } from './gap-rows.ts';

/** Rows on screen; the file has them all. */
const mostShown = 40;

/** The gaps of all regimes that reach the firm, ranked for a proposal: for the adviser alone. */
export function gapsView(context: DeskContext): TemplateResult {
  const { words, applicability, content, locale, actions } = context;
  const ids = applicability.applies.map(({ id }) => id);
  const regimes = ids.flatMap((id) => {
    const regime = content(id);
    return typeof regime === 'object' ? [regime] : [];
  });
  const isWaiting = ids.some((id) => content(id) === undefined);
  const gaps = gapsOf(regimes, context);
  const known = gaps.filter(({ state }) => state === 'partly' || state === 'not-yet').length;
  return html`
    <section class="gaps">
      <h3 class="desk-heading" part="heading" tabindex="-1">${words.gapsHeading}</h3>
      <p class="quiet">${words.gapsHelp}</p>
      ${isWaiting ? html`<p class="quiet" role="status">${words.contentLoading}</p>` : nothing}
      ${
        gaps.length === 0
          ? html`<p>${words.gapsNone}</p>`
          : html`
              <p>
                ${fill(words.gapsSum, {
                  count: locale.number(gaps.length),
                  known: locale.number(known),
                  open: locale.number(gaps.length - known),
                })}
              </p>
              ${table(gaps.slice(0, mostShown), context)}
              <button part="button" type="button" @click=${() => actions.saveGaps()}>${words.gapsCsv}</button>
            `
      }
    </section>
  `;
}

function table(
  gaps: ReturnType<typeof gapsOf>,
  { words, say, head, locale }: DeskContext,
): TemplateResult {
  return html`
    <table class="gap-table" part="table">
      <caption class="spoken-only">${words.gapsHeading}</caption>
      <thead>
        <tr>
          <th scope="col">${words.columnItem}</th>
          <th scope="col">${words.columnRegime}</th>
          <th scope="col">${words.itemState}</th>
          <th scope="col">${words.columnEffort}</th>
        </tr>
      </thead>
      <tbody>
        ${gaps.map(
          ({ item, regime, level, state, alsoServes }) => html`
            <tr>
              <th scope="row">
                ${say(item.text)}
                <span class="quiet">${words[`weight.${item.weight}`]} · ${item.ref}</span>
              </th>
              <td>
                ${say(head(regime).name)}
                <span class="quiet">
                  ${words[`level.${level}`]}${
                    alsoServes.length > 0
                      ? html` · ${words.columnAlso}: ${locale.list(alsoServes.map((id) => say(head(id).short)))}`
                      : nothing
                  }
                </span>
              </td>
              <td>${words[`state.${state}`]}</td>
              <td>${words[`effort.${item.effort}`]}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
