import { letterLimits, type Stroke } from '@lifeline-kit/core/letter';
import { html, type TemplateResult } from 'lit';
import { signaturePicture } from './signature-picture.ts';

/** A part of the width; what is nearer to the last point than this is a trembling hand. */
const nearest = 0.004;

export interface PadContext {
  readonly strokes: readonly Stroke[];
  readonly label: string;
  readonly help: string;
  readonly helpId: string;
  readonly onStrokes: (strokes: readonly Stroke[]) => void;
}

/** A field to draw a signature in. Typing the name is the way for those who use a keyboard. */
export function signaturePad(context: PadContext): TemplateResult {
  const { strokes, label, help, helpId, onStrokes } = context;
  const start = (event: PointerEvent): void => {
    if (event.button > 0 || strokes.length >= letterLimits.strokes) return;
    event.preventDefault();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    onStrokes([...strokes, pointOf(event)]);
  };
  const draw = (event: PointerEvent): void => {
    const pad = event.currentTarget as Element;
    const last = strokes.at(-1);
    if (!last || !pad.hasPointerCapture(event.pointerId)) return;
    const [x, y] = pointOf(event) as [number, number];
    if (last.length >= 2 * letterLimits.points) return;
    if (Math.hypot(x - last.at(-2)!, y - last.at(-1)!) < nearest) return;
    onStrokes([...strokes.slice(0, -1), [...last, x, y]]);
  };
  return html`
    <div class="pad" @pointerdown=${start} @pointermove=${draw}>
      ${signaturePicture({ kind: 'drawn', name: '', strokes }, label)}
    </div>
    <p class="help" id=${helpId}>${help}</p>
  `;
}

/** Where a pen is, in parts of the width of the field. */
function pointOf(event: PointerEvent): Stroke {
  const { left, top, width } = (event.currentTarget as Element).getBoundingClientRect();
  const part = (length: number): number =>
    Math.min(2, Math.max(-1, Math.round((length / width) * 1e4) / 1e4));
  return [part(event.clientX - left), part(event.clientY - top)];
}
