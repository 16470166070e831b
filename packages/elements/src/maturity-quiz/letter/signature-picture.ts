import type { LetterSignature, Stroke } from '@lifeline-kit/core/letter';
import { html, type TemplateResult } from 'lit';

/** Height of a signature field by its width. */
export const fieldRatio = 0.3;
/** Units of the picture across; strokes are parts of it. */
const across = 300;

/** A signature as the other side sees it: written out, or as it was drawn. */
export function signaturePicture(
  { kind, name, strokes = [] }: Pick<LetterSignature, 'kind' | 'name' | 'strokes'>,
  label: string,
): TemplateResult {
  if (kind === 'typed') return html`<span class="signed-name">${name}</span>`;
  return html`
    <svg class="signed-pen" viewBox="0 0 ${across} ${across * fieldRatio}" role="img" aria-label=${label}>
      <path d=${strokes.map(strokePath).join('')}></path>
    </svg>
  `;
}

/** The way of a pen, rounded between its points. */
export function strokePath(stroke: Stroke): string {
  const points: (readonly [x: number, y: number])[] = [];
  for (let at = 0; at + 1 < stroke.length; at += 2) {
    points.push([unit(stroke[at]!), unit(stroke[at + 1]!)]);
  }
  const [first, ...rest] = points;
  if (!first) return '';
  if (rest.length === 0) return `M${first[0]} ${first[1]}h0.1`; // a dot
  const curves = rest.map(([x, y], at) => {
    const [nextX, nextY] = rest[at + 1] ?? [x, y];
    return `Q${x} ${y} ${half(x, nextX)} ${half(y, nextY)}`;
  });
  return `M${first[0]} ${first[1]}${curves.join('')}`;
}

const unit = (part: number): number => Math.round(part * across * 10) / 10;
const half = (a: number, b: number): number => Math.round((a + b) * 5) / 10;
