import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { logPosition, logValue } from './log-scale.ts';

export interface Slider {
  readonly low: number;
  readonly high: number;
  /** `log` where the sizes differ by factors, as those of firms do. */
  readonly scale: 'log' | 'even';
  /** Where there is no value, the slider rests at its middle. */
  readonly value: number | undefined;
  /** What a value is called, for those who hear it. */
  readonly say: (value: number) => string;
  readonly onSlide: (value: number) => void;
}

const sliderSteps = 200;

/** A slider beside a number. */
export function slider(
  label: string,
  { low, high, scale, value, say, onSlide }: Slider,
): TemplateResult {
  const even = scale === 'even';
  const positionOf = (at: number): number =>
    even ? (at - low) / (high - low) : logPosition(at, low, high);
  const valueAt = (position: number): number =>
    even ? low + position * (high - low) : logValue(position, low, high);
  const position = value === undefined ? 0.5 : positionOf(value);
  return html`
    <input
      class="slider"
      part="input"
      type="range"
      min="0"
      max=${sliderSteps}
      step="1"
      aria-label=${label}
      aria-valuetext=${value === undefined ? nothing : say(value)}
      .value=${live(String(Math.round(position * sliderSteps)))}
      @input=${(event: Event) => {
        onSlide(valueAt(Number((event.target as HTMLInputElement).value) / sliderSteps));
      }}
    />
  `;
}
