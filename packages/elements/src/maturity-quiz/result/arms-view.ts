import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { sentences } from '../../shared/sentences.ts';
import { vars } from '../../shared/vars.ts';
import { type Arm, armPoint, outline, radius, targetShare } from './arms.ts';
import { areaOf, points, type ResultContext } from './context.ts';

/** The five arms with their target, the finding in words, and the equal table. */
export function armsView(context: ResultContext): TemplateResult {
  const { words, locale, compare } = context;
  const arms = armsOf(context);
  return html`
    <figure class="picture">
      <div class="arms">
        ${picture(arms)} ${arms.map((arm, index) => label(arm, index, arms.length))}
      </div>
      <div class="legend" part="legend" aria-hidden="true">
        <span class="key now">${words.armsLegendNow}</span>
        <span class="key target">${words.armsLegendTarget}</span>
        ${compare.earlier ? html`<span class="key earlier">${words.armsLegendEarlier}</span>` : nothing}
      </div>
      <figcaption>${sentences(locale.language, armsFinding(context), words.armsTarget)}</figcaption>
    </figure>
    ${table(context)}
  `;
}

/** What the picture shows, in a sentence. */
export function armsFinding({ result, words, ...rest }: ResultContext): string {
  const { dimensions, weights, weakest } = result;
  const share = (id: string): number => dimensions[id]! / weights[id]!;
  const ids = Object.keys(dimensions);
  const strongest = ids.reduce((best, id) => (share(id) > share(best) ? id : best));
  const weak = weakest[0]!;
  if (share(strongest) === share(weak)) return words.armsEven;
  return fill(words.armsFinding, { strong: areaOf(rest, strongest), weak: areaOf(rest, weak) });
}

function armsOf(context: ResultContext): readonly Arm[] {
  const { result, words, compare } = context;
  const { dimensions, weights, weakest } = result;
  return Object.entries(dimensions).map(([id, got]) => {
    const earlier = compare.earlier;
    const before = earlier?.dimensions[id];
    return {
      share: got / weights[id]!,
      earlierShare: before === undefined ? undefined : before / earlier!.weights[id]!,
      label: context.short(id) ?? areaOf(context, id),
      points: fill(words.points, {
        points: points(context, got),
        most: points(context, weights[id]!),
      }),
      isWeak: weakest.includes(id) && got / weights[id]! < targetShare,
    };
  });
}

function picture(arms: readonly Arm[]): TemplateResult {
  const side = radius + 8;
  const earlier = arms.map(({ earlierShare }) => earlierShare);
  const hasEarlier = earlier.every((share) => share !== undefined);
  return html`
    <svg viewBox="${-side} ${-side} ${2 * side} ${2 * side}" aria-hidden="true" part="chart">
      <polygon class="edge" points=${outline(arms.map(() => 1))}></polygon>
      <polygon class="shape" points=${outline(arms.map(({ share }) => share))}></polygon>
      ${arms.map((arm, index) => bar(arm, index, arms.length))}
      <polygon class="target" points=${outline(arms.map(() => targetShare))}></polygon>
      ${hasEarlier ? svg`<polygon class="earlier" points=${outline(earlier as number[])}></polygon>` : nothing}
    </svg>
  `;
}

function bar({ share, isWeak }: Arm, index: number, count: number): SVGTemplateResult {
  const from = armPoint(index, count, 0);
  const most = armPoint(index, count, 1);
  const to = armPoint(index, count, share);
  return svg`
    <line class="rail" x1=${from.x} y1=${from.y} x2=${most.x} y2=${most.y}></line>
    <line class="arm" ?data-weak=${isWeak} x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>
  `;
}

/** A name beside the end of its arm: above, below or at its side, never over it. */
function label(
  { label: name, points: got, isWeak }: Arm,
  index: number,
  count: number,
): TemplateResult {
  const { x, y } = armPoint(index, count, 1);
  const place = { '--x': (x + radius) / (2 * radius), '--y': (y + radius) / (2 * radius) };
  return html`
    <span class="arm-label" ?data-weak=${isWeak} ${vars(place)}>
      <span>${name}</span> <b>${got}</b>
    </span>
  `;
}

function table(context: ResultContext): TemplateResult {
  const { result, words, compare } = context;
  const { earlier } = compare;
  const { dimensions, weights, score } = result;
  const cell = (value: number | undefined): TemplateResult =>
    html`<td>${value === undefined ? '' : points(context, value)}</td>`;
  const row = (name: string, got: number, most: number, before: number | undefined) => html`
    <th scope="row">${name}</th>
    ${cell(got)} ${cell(most)} ${cell(most * targetShare)} ${earlier ? cell(before) : nothing}
  `;
  return html`
    <details class="equal-table">
      <summary>${words.tableSummary}</summary>
      <table part="table">
        <caption>${words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">${words.tableArea}</th>
            <th scope="col">${words.tablePoints}</th>
            <th scope="col">${words.tableMost}</th>
            <th scope="col">${words.tableTarget}</th>
            ${earlier ? html`<th scope="col">${words.tableEarlier}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${Object.entries(dimensions).map(
            ([id, got]) =>
              html`<tr>${row(areaOf(context, id), got, weights[id]!, earlier?.dimensions[id])}</tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>${row(words.tableTotal, score, 100, earlier?.score)}</tr>
        </tfoot>
      </table>
    </details>
  `;
}
